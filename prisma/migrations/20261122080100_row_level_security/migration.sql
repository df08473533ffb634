-- Who sees what. Read with architecture.md §3 and §4: zones, doors, rows that can open a case.
-- Run as kring_owner. Roles: kring_app (withActor), kring_auth (withoutCase), kring_backup (read only).

CREATE SCHEMA app;
REVOKE ALL ON SCHEMA app FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public, app TO kring_app, kring_auth;
GRANT USAGE ON SCHEMA public TO kring_backup;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO kring_backup;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO kring_backup;

-- ---------------------------------------------------------------------------------------------
-- Integrity that the schema language cannot say
-- ---------------------------------------------------------------------------------------------

CREATE UNIQUE INDEX coordinator_periods_one_current ON coordinator_periods (case_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX case_workers_one_current ON case_workers (case_id, person_id, agency_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX withdrawals_once ON withdrawals (statement_id, agency_id) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX area_needs_one_per_stage ON area_needs (case_id, area, stage);
CREATE UNIQUE INDEX area_notes_one_per_voice ON area_notes (meeting_id, area, voice, guardian_id, agency_id) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX disclosures_once ON disclosures (plan_version_id, receiver, agency_id, guardian_id) NULLS NOT DISTINCT;

-- A child object is always reached through its case: the case of a row is the case of its parent.
ALTER TABLE guardians ADD CONSTRAINT guardians_case UNIQUE (id, case_id);
ALTER TABLE meetings ADD CONSTRAINT meetings_case UNIQUE (id, case_id);
ALTER TABLE plans ADD CONSTRAINT plans_case UNIQUE (id, case_id);
ALTER TABLE goals ADD CONSTRAINT goals_case UNIQUE (id, case_id);
ALTER TABLE plan_versions ADD CONSTRAINT plan_versions_case UNIQUE (id, case_id);
ALTER TABLE consent_statements ADD CONSTRAINT consent_statements_case UNIQUE (id, case_id);
ALTER TABLE invitations ADD CONSTRAINT invitations_case UNIQUE (id, case_id);
ALTER TABLE invitations ADD CONSTRAINT invitations_agency UNIQUE (id, case_id, agency_id);
ALTER TABLE assessments ADD CONSTRAINT assessments_agency UNIQUE (id, agency_id);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['children','guardians','case_workers','coordinator_periods','openings','closures',
    'consent_statements','consent_agencies','withdrawals','consent_exception_approvals','area_needs','considered_agencies',
    'invitations','meetings','plans','goals','interventions','plan_versions','disclosures','delivery_waivers'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY (case_id) REFERENCES child_cases (id)', t, t || '_child_case');
  END LOOP;
  FOREACH t IN ARRAY ARRAY['observations','assessment_answers','assessment_outcomes','other_service_contacts'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY (assessment_id, agency_id) REFERENCES assessments (id, agency_id)',
      t, t || '_same_agency');
  END LOOP;
END $$;

ALTER TABLE consent_statements ADD CONSTRAINT consent_statements_guardian FOREIGN KEY (guardian_id, case_id) REFERENCES guardians (id, case_id);
ALTER TABLE consent_statements ADD CONSTRAINT consent_statements_giver CHECK ((giver = 'guardian') = (guardian_id IS NOT NULL));
ALTER TABLE consent_agencies ADD CONSTRAINT consent_agencies_statement FOREIGN KEY (statement_id, case_id) REFERENCES consent_statements (id, case_id);
ALTER TABLE consent_agencies ADD CONSTRAINT consent_agencies_agency FOREIGN KEY (agency_id) REFERENCES agencies (id);
ALTER TABLE withdrawals ADD CONSTRAINT withdrawals_statement FOREIGN KEY (statement_id, case_id) REFERENCES consent_statements (id, case_id);
ALTER TABLE consent_exception_approvals ADD CONSTRAINT approvals_statement FOREIGN KEY (statement_id, case_id) REFERENCES consent_statements (id, case_id);
ALTER TABLE invitations ADD CONSTRAINT invitations_meeting FOREIGN KEY (meeting_id, case_id) REFERENCES meetings (id, case_id);
ALTER TABLE invitations ADD CONSTRAINT invitations_to_agency FOREIGN KEY (agency_id) REFERENCES agencies (id);
ALTER TABLE invitation_answers ADD CONSTRAINT answers_invitation FOREIGN KEY (invitation_id, case_id, agency_id) REFERENCES invitations (id, case_id, agency_id);
ALTER TABLE invitation_seen ADD CONSTRAINT seen_invitation FOREIGN KEY (invitation_id, case_id, agency_id) REFERENCES invitations (id, case_id, agency_id);
ALTER TABLE invitation_recalls ADD CONSTRAINT recalls_invitation FOREIGN KEY (invitation_id, case_id) REFERENCES invitations (id, case_id);
ALTER TABLE attendances ADD CONSTRAINT attendances_meeting FOREIGN KEY (meeting_id, case_id) REFERENCES meetings (id, case_id);
ALTER TABLE attendances ADD CONSTRAINT attendances_guardian FOREIGN KEY (guardian_id, case_id) REFERENCES guardians (id, case_id);
ALTER TABLE area_notes ADD CONSTRAINT area_notes_meeting FOREIGN KEY (meeting_id, case_id) REFERENCES meetings (id, case_id);
ALTER TABLE area_notes ADD CONSTRAINT area_notes_guardian FOREIGN KEY (guardian_id, case_id) REFERENCES guardians (id, case_id);
ALTER TABLE plans ADD CONSTRAINT plans_meeting FOREIGN KEY (meeting_id, case_id) REFERENCES meetings (id, case_id);
ALTER TABLE goals ADD CONSTRAINT goals_plan FOREIGN KEY (plan_id, case_id) REFERENCES plans (id, case_id);
ALTER TABLE interventions ADD CONSTRAINT interventions_plan FOREIGN KEY (plan_id, case_id) REFERENCES plans (id, case_id);
ALTER TABLE interventions ADD CONSTRAINT interventions_goal FOREIGN KEY (goal_id, case_id) REFERENCES goals (id, case_id);
ALTER TABLE interventions ADD CONSTRAINT interventions_guardian FOREIGN KEY (guardian_id, case_id) REFERENCES guardians (id, case_id);
ALTER TABLE plan_versions ADD CONSTRAINT plan_versions_plan FOREIGN KEY (plan_id, case_id) REFERENCES plans (id, case_id);
ALTER TABLE disclosures ADD CONSTRAINT disclosures_version FOREIGN KEY (plan_version_id, case_id) REFERENCES plan_versions (id, case_id);
ALTER TABLE disclosures ADD CONSTRAINT disclosures_guardian FOREIGN KEY (guardian_id, case_id) REFERENCES guardians (id, case_id);
ALTER TABLE delivery_waivers ADD CONSTRAINT waivers_version FOREIGN KEY (plan_version_id, case_id) REFERENCES plan_versions (id, case_id);

ALTER TABLE rate_limits SET UNLOGGED;

-- ---------------------------------------------------------------------------------------------
-- Who is asking
-- ---------------------------------------------------------------------------------------------

CREATE FUNCTION app.person_id() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.person_id', true), '')::uuid $$;
CREATE FUNCTION app.agency_id() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.agency_id', true), '')::uuid $$;
CREATE FUNCTION app.appointment_id() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.appointment_id', true), '')::uuid $$;

-- Days are Swedish days whatever the server's time zone.
CREATE FUNCTION app.today() RETURNS date LANGUAGE sql STABLE AS
  $$ SELECT (now() AT TIME ZONE 'Europe/Stockholm')::date $$;

-- Somebody who has left loses everything with the next request.
CREATE FUNCTION app.has_task(task appointment_task) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (
    SELECT 1 FROM appointments a JOIN people p ON p.id = a.person_id
    WHERE a.id = app.appointment_id() AND a.person_id = app.person_id() AND a.agency_id = app.agency_id()
      AND a.starts_on <= app.today() AND (a.ends_on IS NULL OR a.ends_on >= app.today())
      AND p.deactivated_at IS NULL AND (task IS NULL OR task = ANY (a.tasks)))
$$;
CREATE FUNCTION app.is_appointed() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT app.has_task(NULL) $$;

-- ---------------------------------------------------------------------------------------------
-- Consent in force. The twin of isInForce in lib/consents/rules.ts; compared on random worlds.
-- ---------------------------------------------------------------------------------------------

-- The statements by which one giver, today, gives one agency a place.
CREATE FUNCTION app.giving_statements(p_case uuid, p_giver giver_kind, p_guardian uuid, p_agency uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.id FROM consent_statements s JOIN consent_agencies a ON a.statement_id = s.id AND a.agency_id = p_agency
  WHERE s.case_id = p_case AND s.giver = p_giver AND s.guardian_id IS NOT DISTINCT FROM p_guardian
    AND s.position = 'given' AND s.stated_on <= app.today() AND s.valid_until >= app.today()
    AND NOT EXISTS (SELECT 1 FROM withdrawals w WHERE w.statement_id = s.id AND (w.agency_id IS NULL OR w.agency_id = p_agency))
    AND NOT EXISTS (SELECT 1 FROM consent_statements r WHERE r.case_id = p_case AND r.giver = p_giver
      AND r.guardian_id IS NOT DISTINCT FROM p_guardian AND r.position = 'refused' AND r.recorded_at > s.recorded_at)
$$;

-- Whose consent the law asks for on a day (Q7): guardians with custody and the child; from 18 the youth alone.
CREATE FUNCTION app.required_givers(p_case uuid) RETURNS TABLE (giver giver_kind, guardian_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT 'guardian'::giver_kind, g.id FROM guardians g JOIN children c ON c.case_id = g.case_id
  WHERE g.case_id = p_case AND g.removed_at IS NULL AND g.custody_from <= app.today()
    AND (g.custody_until IS NULL OR g.custody_until >= app.today())
    AND c.birth_date + interval '18 years' > app.today()
  UNION ALL
  SELECT 'child'::giver_kind, NULL::uuid FROM children c WHERE c.case_id = p_case
$$;

-- A giver is excepted when nobody could reach the guardian and the manager approved, or the child is not mature.
-- Whoever has ever given or refused is never excepted: an exception cannot override a no.
CREATE FUNCTION app.is_excepted(p_case uuid, p_giver giver_kind, p_guardian uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT NOT EXISTS (
      SELECT 1 FROM consent_statements s WHERE s.case_id = p_case AND s.giver = p_giver
        AND s.guardian_id IS NOT DISTINCT FROM p_guardian AND s.position IN ('given', 'refused'))
    AND EXISTS (
      SELECT 1 FROM consent_statements s LEFT JOIN consent_exception_approvals a ON a.statement_id = s.id
      WHERE s.case_id = p_case AND s.giver = p_giver AND s.guardian_id IS NOT DISTINCT FROM p_guardian
        AND ((s.position = 'notReachable' AND p_giver = 'guardian' AND a.statement_id IS NOT NULL)
          OR (s.position = 'notMature' AND p_giver = 'child'
              AND EXISTS (SELECT 1 FROM children c WHERE c.case_id = p_case AND c.birth_date + interval '18 years' > app.today()))))
$$;

CREATE FUNCTION app.consent_in_force(p_case uuid, p_agency uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH stance AS (
    SELECT r.giver, r.guardian_id,
      EXISTS (SELECT app.giving_statements(p_case, r.giver, r.guardian_id, p_agency)) AS gives,
      app.is_excepted(p_case, r.giver, r.guardian_id) AS excepted
    FROM app.required_givers(p_case) r)
  SELECT coalesce(bool_and(gives OR excepted) AND bool_or(gives)
    AND (bool_or(giver = 'guardian')
      OR EXISTS (SELECT 1 FROM children c WHERE c.case_id = p_case AND c.birth_date + interval '18 years' <= app.today())), false)
  FROM stance
$$;

-- ---------------------------------------------------------------------------------------------
-- Which cases exist for whoever asks
-- ---------------------------------------------------------------------------------------------

CREATE FUNCTION app.coordinated_case_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT w.case_id FROM case_workers w
    JOIN coordinator_periods p ON p.case_id = w.case_id AND p.agency_id = w.agency_id AND p.ended_at IS NULL
  WHERE w.person_id = app.person_id() AND w.agency_id = app.agency_id() AND w.ended_at IS NULL AND app.is_appointed()
  UNION
  SELECT o.case_id FROM openings o
    JOIN coordinator_periods p ON p.case_id = o.case_id AND p.agency_id = o.agency_id AND p.ended_at IS NULL
  WHERE o.person_id = app.person_id() AND o.agency_id = app.agency_id() AND o.until > now() AND app.has_task('manage')
$$;

-- The agencies that consents in force name, for a case that the caller coordinates.
CREATE FUNCTION app.agencies_in_force(p_case uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT a.agency_id FROM consent_agencies a
  WHERE a.case_id = p_case AND p_case = ANY (ARRAY(SELECT app.coordinated_case_ids())) AND app.consent_in_force(p_case, a.agency_id)
$$;

CREATE FUNCTION app.headed_case_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.id FROM child_cases c WHERE c.initiating_agency_id = app.agency_id() AND app.has_task('manage')
  UNION
  SELECT p.case_id FROM coordinator_periods p WHERE p.agency_id = app.agency_id() AND p.ended_at IS NULL AND app.has_task('manage')
$$;

-- Every invitation the agency ever got, for those who receive or work with it. Says nothing of its content.
CREATE FUNCTION app.own_invitation_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.id FROM invitations i
  WHERE i.agency_id = app.agency_id() AND (app.has_task('receive') OR (app.is_appointed() AND EXISTS (
    SELECT 1 FROM case_workers w WHERE w.case_id = i.case_id AND w.agency_id = i.agency_id
      AND w.person_id = app.person_id() AND w.ended_at IS NULL)))
$$;

CREATE FUNCTION app.latest_answer(p_invitation uuid) RETURNS answer_kind
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT kind FROM invitation_answers WHERE invitation_id = p_invitation ORDER BY answered_at DESC, id DESC LIMIT 1
$$;

-- What an invitation's state lets its receiver read: nothing once it is recalled, declined or ended, or the consent has lapsed.
CREATE FUNCTION app.invitation_state(p_invitation uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM invitation_recalls r WHERE r.invitation_id = i.id) THEN 'recalled'
    WHEN EXISTS (SELECT 1 FROM closures c WHERE c.case_id = i.case_id) THEN 'ended'
    WHEN NOT app.consent_in_force(i.case_id, i.agency_id) THEN 'consentEnded'
    WHEN EXISTS (SELECT 1 FROM attendances a WHERE a.meeting_id = i.meeting_id AND a.agency_id = i.agency_id
      AND a.state IN ('present', 'substitute')) THEN 'accepted'
    WHEN app.latest_answer(i.id) = 'cannot' THEN 'declined'
    WHEN app.latest_answer(i.id) IN ('coming', 'substitute') THEN 'accepted'
    WHEN EXISTS (SELECT 1 FROM invitation_seen s WHERE s.invitation_id = i.id) THEN 'seen'
    ELSE 'sent' END
  FROM invitations i WHERE i.id = p_invitation
$$;

CREATE FUNCTION app.received_invitation_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT id FROM app.own_invitation_ids() AS id WHERE app.invitation_state(id) IN ('sent', 'seen', 'accepted')
$$;

CREATE FUNCTION app.invited_case_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT case_id FROM invitations WHERE id = ANY (ARRAY(SELECT app.received_invitation_ids()))
$$;

CREATE FUNCTION app.received_disclosure_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT d.id FROM disclosures d
  WHERE d.agency_id = app.agency_id() AND d.receiver = 'agency' AND d.case_id = ANY (ARRAY(
    SELECT i.case_id FROM invitations i
    WHERE i.id = ANY (ARRAY(SELECT app.own_invitation_ids())) AND app.invitation_state(i.id) = 'accepted'))
$$;

CREATE FUNCTION app.own_assessment_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.id FROM assessments a
  WHERE a.agency_id = app.agency_id() AND a.author_id = app.person_id() AND app.is_appointed()
  UNION
  SELECT c.assessment_id FROM child_cases c JOIN case_workers w ON w.case_id = c.id AND w.agency_id = c.initiating_agency_id
  WHERE c.initiating_agency_id = app.agency_id() AND w.person_id = app.person_id() AND w.ended_at IS NULL
    AND c.assessment_id IS NOT NULL AND app.is_appointed()
$$;

-- What remains for the agency of an invitation it may no longer read: that it once was invited, and its own answer.
CREATE FUNCTION app.past_invitations() RETURNS TABLE (invitation_id uuid, sent_at timestamptz, state text, own_answer answer_kind)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.id, i.sent_at, app.invitation_state(i.id), app.latest_answer(i.id) FROM invitations i
  WHERE i.id = ANY (ARRAY(SELECT app.own_invitation_ids())) AND app.invitation_state(i.id) NOT IN ('sent', 'seen', 'accepted')
$$;

-- ---------------------------------------------------------------------------------------------
-- Policies. Every case table: forced, one form, never IN or EXISTS in the policy itself.
-- ---------------------------------------------------------------------------------------------

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['assessments','observations','assessment_answers','assessment_outcomes','other_service_contacts',
    'child_cases','case_workers','coordinator_periods','openings','closures','idempotency_keys','audit_events',
    'children','guardians','consent_statements','consent_agencies','withdrawals','consent_exception_approvals',
    'area_needs','considered_agencies','invitations','invitation_answers','invitation_seen','invitation_recalls',
    'meetings','attendances','area_notes','plans','goals','interventions','plan_versions','disclosures','delivery_waivers'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    -- Definer functions run as the owner, whom FORCE binds too.
    EXECUTE format('CREATE POLICY definer ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
  END LOOP;
  -- Working zone: the coordinating agency's case workers read and write.
  FOREACH t IN ARRAY ARRAY['children','guardians','area_needs','considered_agencies','meetings','attendances','area_notes',
    'plans','goals','interventions'] LOOP
    EXECUTE format('CREATE POLICY working ON %I TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())))
      WITH CHECK (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())))', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO kring_app', t);
  END LOOP;
  -- Working zone, rows that are never changed.
  FOREACH t IN ARRAY ARRAY['plan_versions','delivery_waivers','withdrawals','invitation_recalls','closures'] LOOP
    EXECUTE format('CREATE POLICY working_read ON %I FOR SELECT TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())))', t);
    EXECUTE format('CREATE POLICY working_add ON %I FOR INSERT TO kring_app WITH CHECK (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())))', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO kring_app', t);
  END LOOP;
  -- Rows that can open a case: read only; made by the functions below.
  FOREACH t IN ARRAY ARRAY['consent_statements','consent_agencies','consent_exception_approvals','invitations','disclosures',
    'case_workers','coordinator_periods','openings'] LOOP
    EXECUTE format('CREATE POLICY working_read ON %I FOR SELECT TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())))', t);
    EXECUTE format('GRANT SELECT ON %I TO kring_app', t);
  END LOOP;
  -- Own zone of an assessment.
  FOREACH t IN ARRAY ARRAY['observations','assessment_answers','assessment_outcomes','other_service_contacts'] LOOP
    EXECUTE format('CREATE POLICY own ON %I TO kring_app USING (assessment_id = ANY (ARRAY(SELECT app.own_assessment_ids())))
      WITH CHECK (agency_id = app.agency_id() AND assessment_id = ANY (ARRAY(SELECT app.own_assessment_ids())))', t);
  END LOOP;
END $$;

CREATE POLICY own ON assessments TO kring_app
  USING ((agency_id = app.agency_id() AND author_id = app.person_id() AND app.is_appointed())
    OR id = ANY (ARRAY(SELECT app.own_assessment_ids())))
  WITH CHECK (agency_id = app.agency_id() AND app.is_appointed());
GRANT SELECT, INSERT, UPDATE ON assessments, observations, other_service_contacts TO kring_app;
GRANT SELECT, INSERT ON assessment_answers, assessment_outcomes TO kring_app;

CREATE POLICY working ON child_cases FOR SELECT TO kring_app
  USING (id = ANY (ARRAY(SELECT app.coordinated_case_ids())) OR id = ANY (ARRAY(SELECT app.headed_case_ids())));
CREATE POLICY working_update ON child_cases FOR UPDATE TO kring_app
  USING (id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
GRANT SELECT, UPDATE (version) ON child_cases TO kring_app;

CREATE POLICY head_read ON coordinator_periods FOR SELECT TO kring_app USING (case_id = ANY (ARRAY(SELECT app.headed_case_ids())));
CREATE POLICY head_read ON closures FOR SELECT TO kring_app USING (case_id = ANY (ARRAY(SELECT app.headed_case_ids())));
CREATE POLICY own_read ON openings FOR SELECT TO kring_app USING (person_id = app.person_id() AND agency_id = app.agency_id());
CREATE POLICY head_read ON case_workers FOR SELECT TO kring_app
  USING (agency_id = app.agency_id() AND case_id = ANY (ARRAY(SELECT app.headed_case_ids())));
CREATE POLICY invited_read ON case_workers FOR SELECT TO kring_app
  USING (agency_id = app.agency_id() AND case_id = ANY (ARRAY(SELECT app.invited_case_ids())));

-- Handed zone.
CREATE POLICY handed_read ON invitations FOR SELECT TO kring_app
  USING (agency_id = app.agency_id() AND id = ANY (ARRAY(SELECT app.received_invitation_ids())));
CREATE POLICY handed_read ON disclosures FOR SELECT TO kring_app
  USING (agency_id = app.agency_id() AND id = ANY (ARRAY(SELECT app.received_disclosure_ids())));

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['invitation_answers','invitation_seen'] LOOP
    EXECUTE format('CREATE POLICY working_read ON %I FOR SELECT TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())))', t);
    EXECUTE format('CREATE POLICY own_read ON %I FOR SELECT TO kring_app
      USING (agency_id = app.agency_id() AND invitation_id = ANY (ARRAY(SELECT app.own_invitation_ids())))', t);
    EXECUTE format('CREATE POLICY handed_add ON %I FOR INSERT TO kring_app
      WITH CHECK (agency_id = app.agency_id() AND invitation_id = ANY (ARRAY(SELECT app.received_invitation_ids())))', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO kring_app', t);
  END LOOP;
END $$;
-- The sender notes an answer that came by phone, letter or e-mail (X-25).
CREATE POLICY working_add ON invitation_answers FOR INSERT TO kring_app
  WITH CHECK (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));

CREATE POLICY own ON idempotency_keys TO kring_app USING (person_id = app.person_id()) WITH CHECK (person_id = app.person_id());
GRANT SELECT, INSERT, UPDATE (result) ON idempotency_keys TO kring_app;

CREATE POLICY working_read ON audit_events FOR SELECT TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
GRANT SELECT ON audit_events TO kring_app;

-- Register zone.
GRANT SELECT ON authorities, agencies, contact_ways, contact_people, appointments TO kring_app, kring_auth;
GRANT SELECT (id, name, title, phone, deactivated_at) ON people TO kring_app;

-- Accounts and sessions: withoutCase only.
GRANT SELECT ON people, local_accounts TO kring_auth;
GRANT SELECT, INSERT, UPDATE ON login_sessions TO kring_auth;
GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limits TO kring_auth;

-- ---------------------------------------------------------------------------------------------
-- The trace
-- ---------------------------------------------------------------------------------------------

CREATE FUNCTION app.audit_append(p_act text, p_case uuid, p_cases uuid[], p_subject uuid, p_outcome text, p_detail jsonb, p_at timestamptz)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO audit_events (at, person_id, appointment_id, agency_id, act, case_id, case_ids, subject_id, outcome, detail)
  VALUES (p_at, app.person_id(), app.appointment_id(), app.agency_id(), p_act, p_case, coalesce(p_cases, '{}'), p_subject, p_outcome, p_detail)
$$;

-- ---------------------------------------------------------------------------------------------
-- Acts that can open a case to someone. Each checks the caller; SQLSTATE KR001 = refused.
-- ---------------------------------------------------------------------------------------------

CREATE FUNCTION app.refuse(p_reason text) RETURNS void LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION '%', p_reason USING ERRCODE = 'KR001'; END $$;

CREATE FUNCTION app.require_coordinated(p_case uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF p_case IS NULL OR NOT p_case = ANY (ARRAY(SELECT app.coordinated_case_ids())) THEN PERFORM app.refuse('case.notCoordinated'); END IF;
  IF EXISTS (SELECT 1 FROM closures WHERE case_id = p_case) THEN PERFORM app.refuse('case.closed'); END IF;
END $$;

-- Opens a case from an assessment of the own agency whose outcome activates collaboration. Returns the case's id.
CREATE FUNCTION app.open_case(p_assessment uuid, p_code text, p_at timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_case uuid := gen_random_uuid(); v assessment_outcomes;
BEGIN
  IF NOT p_assessment = ANY (ARRAY(SELECT app.own_assessment_ids())) THEN PERFORM app.refuse('assessment.notOwn'); END IF;
  SELECT * INTO v FROM assessment_outcomes WHERE assessment_id = p_assessment AND agency_id = app.agency_id();
  IF NOT coalesce(v.activates, false) THEN PERFORM app.refuse('assessment.notActivated'); END IF;
  INSERT INTO child_cases (id, code, practice_model, model_version, initiating_agency_id, assessment_id, opened_at, opened_by_id)
    VALUES (v_case, p_code, v.practice_model, v.model_version, app.agency_id(), p_assessment, p_at, app.person_id());
  INSERT INTO case_workers (id, case_id, person_id, agency_id, started_at, added_by_id)
    VALUES (gen_random_uuid(), v_case, app.person_id(), app.agency_id(), p_at, app.person_id());
  INSERT INTO coordinator_periods (id, case_id, agency_id, person_id, started_at)
    VALUES (gen_random_uuid(), v_case, app.agency_id(), app.person_id(), p_at);
  RETURN v_case;
END $$;

-- Adds a colleague of the own agency: by a case worker, the manager, or whoever receives for an invited agency.
CREATE FUNCTION app.add_case_worker(p_case uuid, p_person uuid, p_at timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid := gen_random_uuid();
BEGIN
  IF NOT (p_case = ANY (ARRAY(SELECT app.coordinated_case_ids())) OR p_case = ANY (ARRAY(SELECT app.headed_case_ids()))
       OR p_case = ANY (ARRAY(SELECT app.invited_case_ids()))) THEN PERFORM app.refuse('case.notVisible'); END IF;
  IF NOT EXISTS (SELECT 1 FROM appointments a JOIN people p ON p.id = a.person_id
    WHERE a.person_id = p_person AND a.agency_id = app.agency_id() AND 'caseWork' = ANY (a.tasks) AND p.deactivated_at IS NULL
      AND a.starts_on <= app.today() AND (a.ends_on IS NULL OR a.ends_on >= app.today())) THEN
    PERFORM app.refuse('caseWorker.notInAgency');
  END IF;
  INSERT INTO case_workers (id, case_id, person_id, agency_id, started_at, added_by_id)
    VALUES (v_id, p_case, p_person, app.agency_id(), p_at, app.person_id())
    ON CONFLICT (case_id, person_id, agency_id) WHERE ended_at IS NULL DO NOTHING;
  RETURN v_id;
END $$;

-- A manager opens a case that the own agency coordinates, with a reason, until a moment at most a week away.
CREATE FUNCTION app.open_head(p_case uuid, p_reason text, p_at timestamptz, p_until timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid := gen_random_uuid();
BEGIN
  IF NOT p_case = ANY (ARRAY(SELECT app.headed_case_ids())) THEN PERFORM app.refuse('case.notHeaded'); END IF;
  IF NOT EXISTS (SELECT 1 FROM coordinator_periods WHERE case_id = p_case AND agency_id = app.agency_id() AND ended_at IS NULL) THEN
    PERFORM app.refuse('case.notCoordinated');
  END IF;
  IF length(trim(p_reason)) < 3 OR p_until > now() + interval '7 days' THEN PERFORM app.refuse('opening.reason'); END IF;
  INSERT INTO openings (id, case_id, person_id, agency_id, reason, opened_at, until)
    VALUES (v_id, p_case, app.person_id(), app.agency_id(), p_reason, p_at, p_until);
  RETURN v_id;
END $$;

-- Records what one giver said. Returns the statement's id.
CREATE FUNCTION app.record_consent(p jsonb) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid := gen_random_uuid(); v_case uuid := (p->>'caseId')::uuid; s consent_statements;
BEGIN
  PERFORM app.require_coordinated(v_case);
  s := jsonb_populate_record(NULL::consent_statements, jsonb_build_object(
    'giver', p->>'giver', 'guardian_id', p->>'guardianId', 'position', p->>'position', 'stated_on', p->>'statedOn',
    'valid_until', p->>'validUntil', 'form', p->>'form', 'verbal_channel', p->>'verbalChannel', 'recorded_at', p->>'recordedAt'));
  IF s.stated_on > app.today() THEN PERFORM app.refuse('consent.future'); END IF;
  IF s.position = 'given' AND (s.form IS NULL OR s.valid_until IS NULL OR jsonb_array_length(p->'agencyIds') = 0) THEN
    PERFORM app.refuse('consent.incomplete');
  END IF;
  INSERT INTO consent_statements (id, case_id, giver, guardian_id, position, stated_on, valid_until, form, verbal_channel,
      reason, sentence, paper_place, scope, taken_by_id, recorded_at)
    VALUES (v_id, v_case, s.giver, s.guardian_id, s.position, s.stated_on, s.valid_until, s.form, s.verbal_channel,
      coalesce(p->>'reason', ''), coalesce(p->>'sentence', ''), coalesce(p->>'paperPlace', ''), coalesce(p->>'scope', ''),
      app.person_id(), coalesce(s.recorded_at, now()));
  IF s.position = 'given' THEN
    INSERT INTO consent_agencies (statement_id, agency_id, case_id)
      SELECT v_id, a.value::uuid, v_case FROM jsonb_array_elements_text(p->'agencyIds') a ON CONFLICT DO NOTHING;
  END IF;
  RETURN v_id;
END $$;

-- The manager of the coordinating agency approves that a guardian could not be reached (Q7).
CREATE FUNCTION app.approve_consent_exception(p_statement uuid, p_note text, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v consent_statements;
BEGIN
  SELECT * INTO v FROM consent_statements WHERE id = p_statement;
  PERFORM app.require_coordinated(v.case_id);
  IF NOT app.has_task('manage') THEN PERFORM app.refuse('consent.onlyManager'); END IF;
  IF v.position <> 'notReachable' THEN PERFORM app.refuse('consent.notAnException'); END IF;
  IF v.taken_by_id = app.person_id() THEN PERFORM app.refuse('consent.ownException'); END IF;
  INSERT INTO consent_exception_approvals (statement_id, case_id, approved_by_id, approved_at, note)
    VALUES (p_statement, v.case_id, app.person_id(), p_at, p_note) ON CONFLICT DO NOTHING;
END $$;

-- Sends an invitation: consent in force for the receiver and for the sender, and the rule of the established contact (S001-30).
CREATE FUNCTION app.send_invitation(p jsonb) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid := gen_random_uuid(); v_case uuid := (p->>'caseId')::uuid; v_agency uuid := (p->>'agencyId')::uuid; i invitations;
BEGIN
  PERFORM app.require_coordinated(v_case);
  i := jsonb_populate_record(NULL::invitations, jsonb_build_object('meeting_id', p->>'meetingId', 'kind', p->>'kind',
    'channel', p->>'channel', 'established_contact', p->>'establishedContact', 'contact_confirmed_on', p->>'contactConfirmedOn',
    'reason_is_relevant', p->>'reasonIsRelevant', 'counterpart_for_id', p->>'counterpartForId', 'sent_at', p->>'sentAt'));
  IF NOT app.consent_in_force(v_case, app.agency_id()) THEN PERFORM app.refuse('invitation.senderWithoutConsent'); END IF;
  IF NOT app.consent_in_force(v_case, v_agency) THEN PERFORM app.refuse('invitation.noConsent'); END IF;
  IF EXISTS (SELECT 1 FROM agencies a WHERE a.id = v_agency AND a.is_specialist)
     AND NOT (i.established_contact = 'yes' AND coalesce(i.reason_is_relevant, false)) THEN
    PERFORM app.refuse('invitation.noEstablishedContact');
  END IF;
  IF EXISTS (SELECT 1 FROM invitations o LEFT JOIN invitation_recalls r ON r.invitation_id = o.id
    WHERE o.meeting_id = i.meeting_id AND o.agency_id = v_agency AND r.invitation_id IS NULL) THEN
    PERFORM app.refuse('invitation.alreadySent');
  END IF;
  INSERT INTO invitations (id, case_id, meeting_id, agency_id, kind, channel, contact_way, established_contact, contact_source,
      contact_confirmed_on, reason_is_relevant, reason_note, counterpart_for_id, snapshot, sent_at, sent_by_id)
    VALUES (v_id, v_case, i.meeting_id, v_agency, i.kind, i.channel, coalesce(p->>'contactWay', ''), i.established_contact,
      coalesce(p->>'contactSource', ''), i.contact_confirmed_on, i.reason_is_relevant, coalesce(p->>'reasonNote', ''),
      i.counterpart_for_id, p->'snapshot', coalesce(i.sent_at, now()), app.person_id());
  RETURN v_id;
END $$;

-- Hands a fixed version to a named receiver. To an agency the ground is the consent in force; to the family its own standing (X-19).
CREATE FUNCTION app.disclose(p jsonb) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid := gen_random_uuid(); v_case uuid := (p->>'caseId')::uuid; d disclosures; v_grounds uuid[] := '{}';
BEGIN
  PERFORM app.require_coordinated(v_case);
  d := jsonb_populate_record(NULL::disclosures, jsonb_build_object('plan_version_id', p->>'planVersionId', 'receiver', p->>'receiver',
    'agency_id', p->>'agencyId', 'guardian_id', p->>'guardianId', 'way', p->>'way', 'disclosed_on', p->>'disclosedOn', 'disclosed_at', p->>'disclosedAt'));
  IF d.receiver = 'agency' THEN
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
  INSERT INTO disclosures (id, case_id, plan_version_id, receiver, agency_id, guardian_id, way, ground_ids, note, content,
      disclosed_on, disclosed_at, disclosed_by_id)
    VALUES (v_id, v_case, d.plan_version_id, d.receiver, d.agency_id, d.guardian_id, d.way, v_grounds, coalesce(p->>'note', ''),
      p->'content', d.disclosed_on, coalesce(d.disclosed_at, now()), app.person_id());
  RETURN v_id;
END $$;

-- Functions are executable by nobody until it is said.
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO kring_app;
REVOKE EXECUTE ON FUNCTION app.consent_in_force, app.giving_statements, app.required_givers, app.is_excepted, app.invitation_state,
  app.latest_answer FROM kring_app;
GRANT EXECUTE ON FUNCTION app.person_id, app.agency_id, app.appointment_id, app.audit_append TO kring_auth;
