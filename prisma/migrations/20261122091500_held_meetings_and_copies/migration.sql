-- What a held meeting leaves behind, and how copies of the plan reach everyone.

-- The meeting opens with the child's situation (S001-50).
ALTER TYPE voice ADD VALUE 'situation';

CREATE UNIQUE INDEX attendances_once ON attendances (meeting_id, kind, guardian_id, agency_id) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX delivery_waivers_once ON delivery_waivers (plan_version_id, receiver, agency_id, guardian_id) NULLS NOT DISTINCT;

ALTER TABLE attendances ADD CONSTRAINT attendances_agency FOREIGN KEY (agency_id) REFERENCES agencies (id);
ALTER TABLE area_notes ADD CONSTRAINT area_notes_agency FOREIGN KEY (agency_id) REFERENCES agencies (id);
ALTER TABLE interventions ADD CONSTRAINT interventions_agency FOREIGN KEY (agency_id) REFERENCES agencies (id);
ALTER TABLE plan_versions ADD CONSTRAINT plan_versions_meeting FOREIGN KEY (meeting_id, case_id) REFERENCES meetings (id, case_id);
ALTER TABLE disclosures ADD CONSTRAINT disclosures_agency FOREIGN KEY (agency_id) REFERENCES agencies (id);

-- One answers for an intervention: an agency, a guardian or the child (S001-59).
ALTER TABLE interventions ADD CONSTRAINT interventions_one_responsible CHECK (
  (responsible IS NOT DISTINCT FROM 'agency') = (agency_id IS NOT NULL)
  AND (responsible IS NOT DISTINCT FROM 'guardian') = (guardian_id IS NOT NULL));

-- ---------------------------------------------------------------------------------------------
-- Support is agreed with the family, at a meeting: never before one (S001-44).
-- ---------------------------------------------------------------------------------------------

CREATE FUNCTION app.require_held_meeting() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM meetings m WHERE m.id = NEW.meeting_id AND m.case_id = NEW.case_id AND m.held_on IS NOT NULL) THEN
    PERFORM app.refuse('plan.beforeMeeting');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER plans_after_meeting BEFORE INSERT OR UPDATE OF meeting_id ON plans
  FOR EACH ROW EXECUTE FUNCTION app.require_held_meeting();
CREATE TRIGGER plan_versions_after_meeting BEFORE INSERT ON plan_versions
  FOR EACH ROW EXECUTE FUNCTION app.require_held_meeting();

CREATE FUNCTION app.require_days_after_meeting() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF least(NEW.starts_on, NEW.due_on) < (SELECT min(m.held_on) FROM meetings m WHERE m.case_id = NEW.case_id) THEN
    PERFORM app.refuse('intervention.beforeMeeting');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER interventions_after_meeting BEFORE INSERT OR UPDATE OF starts_on, due_on ON interventions
  FOR EACH ROW EXECUTE FUNCTION app.require_days_after_meeting();

-- What has been held stays held: a plan rests on it.
CREATE FUNCTION app.keep_held() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.held_on IS NOT NULL AND NEW.held_on IS DISTINCT FROM OLD.held_on THEN PERFORM app.refuse('meeting.alreadyHeld'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER meetings_stay_held BEFORE UPDATE OF held_on ON meetings FOR EACH ROW EXECUTE FUNCTION app.keep_held();

-- ---------------------------------------------------------------------------------------------
-- How a party that did not get its copy at once will get it (S001-63 … S001-65). Working zone.
-- ---------------------------------------------------------------------------------------------

CREATE TYPE copy_channel AS ENUM ('letter', 'email', 'internalPost', 'link', 'other');

CREATE TABLE delivery_agreements (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  plan_version_id uuid NOT NULL,
  receiver receiver_kind NOT NULL,
  agency_id uuid,
  guardian_id uuid,
  way disclosure_way NOT NULL,
  channel copy_channel,
  place text NOT NULL DEFAULT '',
  expected_on date,
  agreed_at timestamptz(3) NOT NULL,
  agreed_by_id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT delivery_agreements_pkey PRIMARY KEY (id),
  CONSTRAINT delivery_agreements_version FOREIGN KEY (plan_version_id, case_id) REFERENCES plan_versions (id, case_id),
  CONSTRAINT delivery_agreements_guardian FOREIGN KEY (guardian_id, case_id) REFERENCES guardians (id, case_id),
  CONSTRAINT delivery_agreements_agency FOREIGN KEY (agency_id) REFERENCES agencies (id),
  CONSTRAINT delivery_agreements_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id)
);
CREATE INDEX delivery_agreements_case_id_idx ON delivery_agreements (case_id);
CREATE UNIQUE INDEX delivery_agreements_once ON delivery_agreements (plan_version_id, receiver, agency_id, guardian_id) NULLS NOT DISTINCT;
ALTER TABLE delivery_agreements ENABLE ROW LEVEL SECURITY;
ALTER TABLE delivery_agreements FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON delivery_agreements TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY working ON delivery_agreements TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())))
  WITH CHECK (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
GRANT SELECT, INSERT, UPDATE ON delivery_agreements TO kring_app;

ALTER TABLE disclosures ADD COLUMN channel copy_channel;

-- As before, with the channel of a copy that was sent.
CREATE OR REPLACE FUNCTION app.disclose(p jsonb) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid := coalesce((p->>'id')::uuid, gen_random_uuid()); v_case uuid := (p->>'caseId')::uuid; d disclosures; v_grounds uuid[] := '{}';
BEGIN
  PERFORM app.require_coordinated(v_case);
  d := jsonb_populate_record(NULL::disclosures, jsonb_build_object('plan_version_id', p->>'planVersionId', 'receiver', p->>'receiver',
    'agency_id', p->>'agencyId', 'guardian_id', p->>'guardianId', 'way', p->>'way', 'channel', p->>'channel',
    'disclosed_on', p->>'disclosedOn', 'disclosed_at', p->>'disclosedAt'));
  IF d.disclosed_on > app.today() THEN PERFORM app.refuse('disclosure.future'); END IF;
  IF d.receiver = 'agency' THEN
    IF NOT app.consent_in_force(v_case, app.agency_id()) THEN PERFORM app.refuse('disclosure.senderWithoutConsent'); END IF;
    IF NOT app.consent_in_force(v_case, d.agency_id) THEN PERFORM app.refuse('disclosure.noConsent'); END IF;
    IF NOT EXISTS (SELECT 1 FROM invitations i LEFT JOIN invitation_recalls r ON r.invitation_id = i.id
      WHERE i.case_id = v_case AND i.agency_id = d.agency_id AND r.invitation_id IS NULL) THEN
      PERFORM app.refuse('disclosure.notInvited');
    END IF;
    SELECT coalesce(array_agg(DISTINCT s), '{}') INTO v_grounds FROM app.required_givers(v_case) g,
      LATERAL app.giving_statements(v_case, g.giver, g.guardian_id, d.agency_id) s;
  ELSIF d.receiver = 'guardian' AND NOT EXISTS (
    SELECT 1 FROM guardians g WHERE g.id = d.guardian_id AND g.case_id = v_case AND g.removed_at IS NULL AND g.receives_plan) THEN
    PERFORM app.refuse('disclosure.guardianNotShown');
  END IF;
  INSERT INTO disclosures (id, case_id, plan_version_id, receiver, agency_id, guardian_id, way, channel, ground_ids, note, content,
      disclosed_on, disclosed_at, disclosed_by_id)
    VALUES (v_id, v_case, d.plan_version_id, d.receiver, d.agency_id, d.guardian_id, d.way, d.channel, v_grounds,
      coalesce(p->>'note', ''), p->'content', d.disclosed_on, coalesce(d.disclosed_at, now()), app.person_id());
  RETURN v_id;
END $$;

-- ---------------------------------------------------------------------------------------------
-- The manager sees why support was discussed, or the plan fixed, without the family (S001-45, Q11). No identity.
-- ---------------------------------------------------------------------------------------------

CREATE FUNCTION app.family_absences() RETURNS TABLE (case_id uuid, code text, kind text, happened_on date, reason text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.id, c.code, 'meeting', m.held_on, m.family_absent_reason FROM meetings m JOIN child_cases c ON c.id = m.case_id
  WHERE m.held_on IS NOT NULL AND m.family_absent_reason <> '' AND c.id = ANY (ARRAY(SELECT app.headed_case_ids()))
  UNION ALL
  SELECT c.id, c.code, 'plan', (v.fixed_at AT TIME ZONE 'Europe/Stockholm')::date, v.family_reason
  FROM plan_versions v JOIN child_cases c ON c.id = v.case_id
  WHERE v.family_part = 'didNotWant' AND c.id = ANY (ARRAY(SELECT app.headed_case_ids()))
$$;

REVOKE ALL ON FUNCTION app.require_held_meeting, app.require_days_after_meeting, app.keep_held, app.family_absences FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.family_absences TO kring_app;
