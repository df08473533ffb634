-- The coordinator as a baton: offered to an agency that is invited and named in the consents in force, held until somebody there takes it.

-- CreateEnum
CREATE TYPE "coordinator_ground" AS ENUM ('opened', 'passed', 'handedOver', 'returned', 'appointed');

-- CreateEnum
CREATE TYPE "coordination_outcome" AS ENUM ('accepted', 'declined', 'takenBack', 'lapsed');

-- AlterTable
ALTER TABLE "coordinator_periods" ADD COLUMN     "ground" "coordinator_ground" NOT NULL DEFAULT 'opened';

-- CreateTable
CREATE TABLE "coordination_offers" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "from_agency_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "person_id" UUID,
    "invitation_id" UUID,
    "offered_at" TIMESTAMPTZ(3) NOT NULL,
    "offered_by_id" UUID NOT NULL,
    "outcome" "coordination_outcome",
    "reason" TEXT NOT NULL DEFAULT '',
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,

    CONSTRAINT "coordination_offers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "coordination_offers_case_id_idx" ON "coordination_offers"("case_id");

-- CreateIndex
CREATE INDEX "coordination_offers_invitation_id_idx" ON "coordination_offers"("invitation_id");

ALTER TABLE coordination_offers ADD CONSTRAINT coordination_offers_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);
ALTER TABLE coordination_offers ADD CONSTRAINT coordination_offers_from FOREIGN KEY (from_agency_id) REFERENCES agencies (id);
ALTER TABLE coordination_offers ADD CONSTRAINT coordination_offers_to FOREIGN KEY (agency_id) REFERENCES agencies (id);
ALTER TABLE coordination_offers ADD CONSTRAINT coordination_offers_invitation
  FOREIGN KEY (invitation_id, case_id, agency_id) REFERENCES invitations (id, case_id, agency_id);
ALTER TABLE coordination_offers ADD CONSTRAINT coordination_offers_ended CHECK ((ended_at IS NULL) = (outcome IS NULL));
CREATE UNIQUE INDEX coordination_offers_one_open ON coordination_offers (case_id) WHERE ended_at IS NULL;

-- An offer can open a case, so the app role makes none: only the functions below do.
ALTER TABLE coordination_offers ENABLE ROW LEVEL SECURITY;
ALTER TABLE coordination_offers FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON coordination_offers TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY working_read ON coordination_offers FOR SELECT TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
CREATE POLICY handed_read ON coordination_offers FOR SELECT TO kring_app
  USING (agency_id = app.agency_id() AND invitation_id = ANY (ARRAY(SELECT app.received_invitation_ids())));
GRANT SELECT ON coordination_offers TO kring_app;
CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON coordination_offers
  FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency('case_id');

-- ---------------------------------------------------------------------------------------------
-- To whom it can be offered
-- ---------------------------------------------------------------------------------------------

-- The invitation that an agency reads now: it stands, and a consent in force names the agency.
CREATE FUNCTION app.readable_invitation(p_case uuid, p_agency uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.id FROM invitations i WHERE i.case_id = p_case AND i.agency_id = p_agency
    AND app.invitation_state(i.id) IN ('sent', 'seen', 'accepted') ORDER BY i.sent_at DESC, i.id DESC LIMIT 1
$$;

CREATE FUNCTION app.coordination_candidates(p_case uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT i.agency_id FROM invitations i
  WHERE i.case_id = p_case AND p_case = ANY (ARRAY(SELECT app.coordinated_case_ids()))
    AND i.agency_id IS DISTINCT FROM app.coordinating_agency(p_case) AND app.readable_invitation(p_case, i.agency_id) IS NOT NULL
$$;

-- ---------------------------------------------------------------------------------------------
-- The baton moves
-- ---------------------------------------------------------------------------------------------

-- Ends the period that is and begins another. Whoever coordinates works with the case.
CREATE FUNCTION app.move_coordination(p_case uuid, p_agency uuid, p_person uuid, p_ground coordinator_ground, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE coordinator_periods SET ended_at = p_at WHERE case_id = p_case AND ended_at IS NULL;
  INSERT INTO case_workers (id, case_id, person_id, agency_id, started_at, added_by_id)
    VALUES (gen_random_uuid(), p_case, p_person, p_agency, p_at, coalesce(app.person_id(), p_person))
    ON CONFLICT (case_id, person_id, agency_id) WHERE ended_at IS NULL DO NOTHING;
  INSERT INTO coordinator_periods (id, case_id, agency_id, person_id, started_at, ground)
    VALUES (gen_random_uuid(), p_case, p_agency, p_person, p_at, p_ground);
END $$;

-- Who coordinated before takes part from now on as an invited agency: its invitation says what the new coordinator's said, with the two
-- changed about. To a protected child both are named by their kind alone, as in the invitation it is made from.
CREATE FUNCTION app.invite_former(p_agency uuid, p_invitation uuid, p_at timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v invitations; v_id uuid := gen_random_uuid(); v_protected boolean; v_standing uuid;
BEGIN
  SELECT * INTO v FROM invitations WHERE id = p_invitation;
  SELECT i.id INTO v_standing FROM invitations i WHERE i.meeting_id = v.meeting_id AND i.agency_id = p_agency
    AND NOT EXISTS (SELECT 1 FROM invitation_recalls r WHERE r.invitation_id = i.id);
  IF v_standing IS NOT NULL THEN RETURN v_standing; END IF;
  v_protected := coalesce((v.snapshot->'child'->>'isProtected')::boolean, true);
  INSERT INTO invitations (id, case_id, meeting_id, agency_id, kind, channel, established_contact, snapshot, sent_at, sent_by_id)
    SELECT v_id, v.case_id, v.meeting_id, p_agency, v.kind, 'kring', 'notNeeded', v.snapshot || jsonb_build_object(
      'contactConfirmedOn', NULL,
      'receiverName', CASE WHEN v_protected THEN v.snapshot->'caller'->>'agency' ELSE f.name END,
      'caller', CASE WHEN v_protected
        THEN jsonb_build_object('agency', v.snapshot->>'receiverName', 'person', p.name, 'title', '', 'phone', '')
        ELSE jsonb_build_object('agency', a.name, 'person', p.name, 'title', p.title, 'phone', p.phone) END), p_at, p.id
    FROM agencies f, agencies a, people p WHERE f.id = p_agency AND a.id = v.agency_id AND p.id = app.person_id();
  INSERT INTO considered_agencies (id, case_id, agency_id, invite, reason, considered_at)
    VALUES (gen_random_uuid(), v.case_id, p_agency, true, 'Samordnade före er.', p_at) ON CONFLICT DO NOTHING;
  -- Nobody is called to a meeting by this: that the offer was accepted is told instead.
  DELETE FROM notices WHERE invitation_id = v_id;
  RETURN v_id;
END $$;

CREATE FUNCTION app.offer_coordination(p_case uuid, p_agency uuid, p_person uuid, p_at timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid := gen_random_uuid(); v_invitation uuid;
BEGIN
  PERFORM app.require_coordinated(p_case);
  IF p_agency IS NULL OR p_agency = app.coordinating_agency(p_case) THEN PERFORM app.refuse('coordination.ownAgency'); END IF;
  IF NOT app.consent_in_force(p_case, p_agency) THEN PERFORM app.refuse('coordination.noConsent'); END IF;
  v_invitation := app.readable_invitation(p_case, p_agency);
  IF v_invitation IS NULL THEN PERFORM app.refuse('coordination.notInvited'); END IF;
  IF p_person IS NOT NULL AND NOT p_person = ANY (ARRAY(SELECT app.appointed_ids(p_agency, 'caseWork'))) THEN
    PERFORM app.refuse('coordination.notAppointed');
  END IF;
  IF EXISTS (SELECT 1 FROM coordination_offers WHERE case_id = p_case AND ended_at IS NULL) THEN PERFORM app.refuse('coordination.offered'); END IF;
  INSERT INTO coordination_offers (id, case_id, from_agency_id, agency_id, person_id, invitation_id, offered_at, offered_by_id)
    VALUES (v_id, p_case, app.agency_id(), p_agency, p_person, v_invitation, p_at, app.person_id());
  PERFORM app.tell(ARRAY(SELECT app.receiver_ids(p_case, p_agency)), p_agency, 'coordinationOffered', p_case, v_invitation, v_id, p_at);
  RETURN v_id;
END $$;

CREATE FUNCTION app.take_back_coordination(p_case uuid, p_offer uuid, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.require_coordinated(p_case);
  UPDATE coordination_offers SET outcome = 'takenBack', ended_at = p_at, ended_by_id = app.person_id()
    WHERE id = p_offer AND case_id = p_case AND ended_at IS NULL;
  IF NOT FOUND THEN PERFORM app.refuse('coordination.ended'); END IF;
END $$;

-- The answer of somebody at the agency that is asked. Everything is asked anew once the case is held: a withdrawal that was first is found.
CREATE FUNCTION app.answer_coordination(p_offer uuid, p_accepts boolean, p_reason text, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE o coordination_offers; v_former uuid;
BEGIN
  SELECT * INTO o FROM coordination_offers WHERE id = p_offer AND agency_id = app.agency_id();
  PERFORM FROM child_cases WHERE id = o.case_id FOR NO KEY UPDATE;
  SELECT * INTO o FROM coordination_offers WHERE id = o.id FOR UPDATE;
  IF NOT coalesce(o.invitation_id = ANY (ARRAY(SELECT app.received_invitation_ids())), false) THEN
    PERFORM app.refuse('coordination.notReceived');
  END IF;
  IF o.ended_at IS NOT NULL OR o.from_agency_id IS DISTINCT FROM app.coordinating_agency(o.case_id) THEN
    PERFORM app.refuse('coordination.ended');
  END IF;
  UPDATE coordination_offers SET outcome = CASE WHEN p_accepts THEN 'accepted' ELSE 'declined' END::coordination_outcome,
    reason = p_reason, ended_at = p_at, ended_by_id = app.person_id() WHERE id = o.id;
  UPDATE child_cases SET version = version + 1 WHERE id = o.case_id;
  IF NOT coalesce(p_accepts, false) THEN
    IF length(trim(p_reason)) < 3 THEN PERFORM app.refuse('coordination.reason'); END IF;
    PERFORM app.tell_workers('coordinationAnswered', o.case_id, o.id, p_at);
    RETURN;
  END IF;
  IF NOT app.has_task('caseWork') THEN PERFORM app.refuse('coordination.onlyCaseWork'); END IF;
  IF NOT app.consent_in_force(o.case_id, o.agency_id) THEN PERFORM app.refuse('coordination.noConsent'); END IF;
  PERFORM app.move_coordination(o.case_id, o.agency_id, app.person_id(), 'handedOver', p_at);
  v_former := app.invite_former(o.from_agency_id, o.invitation_id, p_at);
  PERFORM app.tell(ARRAY(SELECT app.worker_ids(o.case_id, o.from_agency_id)), o.from_agency_id, 'coordinationAnswered', o.case_id,
    v_former, o.id, p_at);
END $$;

-- Within the own agency no consent is asked: the agency is the same.
CREATE FUNCTION app.pass_coordination(p_case uuid, p_person uuid, p_reason text, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.require_coordinated(p_case);
  IF NOT coalesce(p_person = ANY (ARRAY(SELECT app.appointed_ids(app.agency_id(), 'caseWork'))), false) THEN
    PERFORM app.refuse('coordination.notAppointed');
  END IF;
  IF EXISTS (SELECT 1 FROM coordinator_periods WHERE case_id = p_case AND person_id = p_person AND ended_at IS NULL) THEN
    PERFORM app.refuse('coordination.same');
  END IF;
  IF length(trim(p_reason)) < 3 THEN PERFORM app.refuse('coordination.reason'); END IF;
  INSERT INTO coordination_offers (id, case_id, from_agency_id, agency_id, person_id, offered_at, offered_by_id, outcome, reason, ended_at, ended_by_id)
    VALUES (gen_random_uuid(), p_case, app.agency_id(), app.agency_id(), p_person, p_at, app.person_id(), 'accepted', p_reason, p_at, app.person_id());
  PERFORM app.move_coordination(p_case, app.agency_id(), p_person, 'passed', p_at);
END $$;

-- ---------------------------------------------------------------------------------------------
-- An offer ends with what it rests on
-- ---------------------------------------------------------------------------------------------

-- What waited is no news once it is answered.
CREATE FUNCTION app.forget_offer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM notices WHERE subject_id = NEW.id AND kind = 'coordinationOffered';
  RETURN NULL;
END $$;
CREATE TRIGGER forget AFTER UPDATE OF ended_at ON coordination_offers FOR EACH ROW WHEN (NEW.ended_at IS NOT NULL)
  EXECUTE FUNCTION app.forget_offer();

CREATE FUNCTION app.lapse_offers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE coordination_offers SET outcome = 'lapsed', ended_at = now(), ended_by_id = app.person_id()
    WHERE case_id = NEW.case_id AND ended_at IS NULL AND (TG_TABLE_NAME = 'closures' OR app.readable_invitation(case_id, agency_id) IS NULL);
  RETURN NULL;
END $$;
CREATE TRIGGER lapse_offers AFTER INSERT ON closures FOR EACH ROW EXECUTE FUNCTION app.lapse_offers();
CREATE TRIGGER lapse_offers AFTER INSERT ON invitation_recalls FOR EACH ROW EXECUTE FUNCTION app.lapse_offers();
CREATE TRIGGER lapse_offers AFTER INSERT ON withdrawals FOR EACH ROW EXECUTE FUNCTION app.lapse_offers();
CREATE TRIGGER lapse_offers AFTER INSERT ON invitation_answers FOR EACH ROW EXECUTE FUNCTION app.lapse_offers();

-- ---------------------------------------------------------------------------------------------
-- Somebody who coordinates has left
-- ---------------------------------------------------------------------------------------------

-- The open cases, of those the caller works with or heads, whose coordinator no longer works at the agency that coordinates (S002-57).
CREATE FUNCTION app.cases_left_behind(p_case uuid DEFAULT NULL) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.case_id
  FROM (SELECT w AS id FROM app.coordinated_case_ids() w UNION SELECT h FROM app.headed_case_ids() h) visible
  JOIN coordinator_periods p ON p.case_id = visible.id AND p.ended_at IS NULL
  WHERE (p_case IS NULL OR visible.id = p_case) AND NOT EXISTS (SELECT 1 FROM closures c WHERE c.case_id = p.case_id)
    AND NOT EXISTS (SELECT 1 FROM appointments a JOIN people o ON o.id = a.person_id
      WHERE a.person_id = p.person_id AND a.agency_id = p.agency_id AND a.starts_on <= app.today()
        AND (a.ends_on IS NULL OR a.ends_on >= app.today()) AND o.deactivated_at IS NULL)
$$;

REVOKE ALL ON FUNCTION app.cases_left_behind, app.readable_invitation, app.coordination_candidates, app.move_coordination, app.invite_former, app.offer_coordination,
  app.take_back_coordination, app.answer_coordination, app.pass_coordination, app.forget_offer, app.lapse_offers FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.cases_left_behind, app.coordination_candidates, app.offer_coordination, app.take_back_coordination, app.answer_coordination,
  app.pass_coordination TO kring_app;
