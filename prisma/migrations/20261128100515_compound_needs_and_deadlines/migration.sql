-- CreateEnum
CREATE TYPE "deadline_unit" AS ENUM ('workingDays', 'days', 'weeks');

-- CreateEnum
CREATE TYPE "deadline_start" AS ENUM ('decision');

-- AlterTable
ALTER TABLE "assessments" ADD COLUMN     "needs_decision" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "meetings" ADD COLUMN     "late_reason" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "decision_requests" (
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_by_id" UUID NOT NULL,

    CONSTRAINT "decision_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "compound_need_decisions" (
    "request_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "is_compound" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "as_delegate" BOOLEAN NOT NULL,

    CONSTRAINT "compound_need_decisions_pkey" PRIMARY KEY ("request_id")
);

-- CreateTable
CREATE TABLE "decision_delegates" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,

    CONSTRAINT "decision_delegates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadlines" (
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "case_id" UUID,
    "count" INTEGER NOT NULL,
    "unit" "deadline_unit" NOT NULL,
    "starts_from" "deadline_start" NOT NULL,
    "started_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "closed_days" JSONB NOT NULL,
    "practice_model" TEXT NOT NULL,
    "model_version" INTEGER NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,
    "set_by_id" UUID NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "deadlines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "closed_days" (
    "id" UUID NOT NULL,
    "authority_id" UUID NOT NULL,
    "closed_on" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "removed_by_id" UUID,

    CONSTRAINT "closed_days_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "decision_requests_agency_id_idx" ON "decision_requests"("agency_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_requests_assessment_id_position_key" ON "decision_requests"("assessment_id", "position");

-- CreateIndex
CREATE INDEX "compound_need_decisions_assessment_id_idx" ON "compound_need_decisions"("assessment_id");

-- CreateIndex
CREATE INDEX "decision_delegates_agency_id_idx" ON "decision_delegates"("agency_id");

-- CreateIndex
CREATE INDEX "deadlines_assessment_id_idx" ON "deadlines"("assessment_id");

-- CreateIndex
CREATE INDEX "deadlines_case_id_idx" ON "deadlines"("case_id");

-- CreateIndex
CREATE INDEX "closed_days_authority_id_idx" ON "closed_days"("authority_id");

-- AddForeignKey
ALTER TABLE "decision_requests" ADD CONSTRAINT "decision_requests_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "compound_need_decisions" ADD CONSTRAINT "compound_need_decisions_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "decision_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------
-- Integrity
-- ---------------------------------------------------------------------------------------------

ALTER TABLE decision_requests ADD CONSTRAINT decision_requests_same_agency FOREIGN KEY (assessment_id, agency_id) REFERENCES assessments (id, agency_id);
ALTER TABLE decision_requests ADD CONSTRAINT decision_requests_own UNIQUE (id, assessment_id, agency_id);
ALTER TABLE compound_need_decisions ADD CONSTRAINT compound_need_decisions_own FOREIGN KEY (request_id, assessment_id, agency_id)
  REFERENCES decision_requests (id, assessment_id, agency_id);
ALTER TABLE decision_delegates ADD CONSTRAINT decision_delegates_agency FOREIGN KEY (agency_id) REFERENCES agencies (id);
ALTER TABLE decision_delegates ADD CONSTRAINT decision_delegates_person FOREIGN KEY (person_id) REFERENCES people (id);
ALTER TABLE decision_delegates ADD CONSTRAINT decision_delegates_days CHECK (from_on <= until_on);
ALTER TABLE decision_delegates ADD CONSTRAINT decision_delegates_ended CHECK ((ended_at IS NULL) = (ended_by_id IS NULL));
ALTER TABLE deadlines ADD CONSTRAINT deadlines_same_agency FOREIGN KEY (assessment_id, agency_id) REFERENCES assessments (id, agency_id);
ALTER TABLE deadlines ADD CONSTRAINT deadlines_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);
ALTER TABLE deadlines ADD CONSTRAINT deadlines_days CHECK (started_on < due_on AND count > 0 AND jsonb_typeof(closed_days) = 'array');
CREATE UNIQUE INDEX deadlines_one_first ON deadlines (assessment_id) WHERE reason = '';
ALTER TABLE closed_days ADD CONSTRAINT closed_days_authority FOREIGN KEY (authority_id) REFERENCES authorities (id);
ALTER TABLE closed_days ADD CONSTRAINT closed_days_removed CHECK ((removed_at IS NULL) = (removed_by_id IS NULL));
CREATE UNIQUE INDEX closed_days_once ON closed_days (authority_id, closed_on) WHERE removed_at IS NULL;

-- ---------------------------------------------------------------------------------------------
-- Who sees what
-- ---------------------------------------------------------------------------------------------

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['decision_requests','compound_need_decisions','decision_delegates','deadlines'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY definer ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['decision_requests','compound_need_decisions'] LOOP
    EXECUTE format('CREATE POLICY own_read ON %I FOR SELECT TO kring_app
      USING (agency_id = app.agency_id() AND assessment_id = ANY (ARRAY(SELECT app.own_assessment_ids())))', t);
    EXECUTE format('GRANT SELECT ON %I TO kring_app', t);
  END LOOP;
END $$;

-- The author asks about the own assessment; nobody asks in another's name.
CREATE POLICY own_add ON decision_requests FOR INSERT TO kring_app
  WITH CHECK (agency_id = app.agency_id() AND asked_by_id = app.person_id() AND assessment_id = ANY (ARRAY(SELECT app.own_assessment_ids())));
GRANT INSERT ON decision_requests TO kring_app;

CREATE POLICY own_read ON decision_delegates FOR SELECT TO kring_app USING (agency_id = app.agency_id() AND app.is_appointed());
GRANT SELECT ON decision_delegates TO kring_app;

-- Until there is a case the deadline is the author's; then it is the case's: whoever coordinates sees it, and counts it anew with a reason.
CREATE POLICY own_read ON deadlines FOR SELECT TO kring_app
  USING (case_id IS NULL AND agency_id = app.agency_id() AND assessment_id = ANY (ARRAY(SELECT app.own_assessment_ids())));
CREATE POLICY working_read ON deadlines FOR SELECT TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
CREATE POLICY working_add ON deadlines FOR INSERT TO kring_app
  WITH CHECK (reason <> '' AND case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
GRANT SELECT, INSERT ON deadlines TO kring_app;
CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON deadlines FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency('case_id');

GRANT SELECT ON closed_days TO kring_app;

-- ---------------------------------------------------------------------------------------------
-- The manager's decision (S004-8)
-- ---------------------------------------------------------------------------------------------

-- Twin of mayDecide in lib/compound-needs/rules.ts: the manager of the own agency, or a delegate within the delegation's days.
CREATE FUNCTION app.may_decide_compound_need() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT app.has_task('manage') OR (app.is_appointed() AND EXISTS (
    SELECT 1 FROM decision_delegates d WHERE d.agency_id = app.agency_id() AND d.person_id = app.person_id()
      AND d.from_on <= app.today() AND d.until_on >= app.today() AND d.ended_at IS NULL))
$$;

-- What the own agency's authors ask about, for whoever may decide: until the outcome is recorded, and never whom it is about.
CREATE FUNCTION app.decision_requests_to_decide() RETURNS TABLE (request_id uuid, assessment_id uuid, is_current boolean, facts jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.id, s.id, r.position = s.version, jsonb_build_object('label', s.label, 'practiceModel', s.practice_model,
    'modelVersion', s.model_version, 'position', r.position, 'note', r.note, 'askedAt', r.asked_at, 'askedBy', p.name,
    'decidedAt', d.decided_at, 'decidedBy', q.name, 'isCompound', d.is_compound, 'reason', d.reason,
    'observations', (SELECT coalesce(jsonb_agg(jsonb_build_object('source', o.source, 'text', o.text) ORDER BY o.noted_at, o.id), '[]')
      FROM observations o WHERE o.assessment_id = s.id AND o.removed_at IS NULL),
    'answers', (SELECT coalesce(jsonb_agg(jsonb_build_object('questionKey', a.question, 'optionKey', a.option,
      'reconsideration', a.reconsideration, 'choices', coalesce(a.choices, '{}'), 'reasoning', a.reasoning) ORDER BY a.position), '[]')
      FROM assessment_answers a WHERE a.assessment_id = s.id))
  FROM decision_requests r JOIN assessments s ON s.id = r.assessment_id JOIN people p ON p.id = r.asked_by_id
  LEFT JOIN compound_need_decisions d ON d.request_id = r.id LEFT JOIN people q ON q.id = d.decided_by_id
  WHERE r.agency_id = app.agency_id() AND app.may_decide_compound_need()
    AND NOT EXISTS (SELECT 1 FROM assessment_outcomes o WHERE o.assessment_id = s.id)
$$;

-- Decides, and starts the deadline that the routine gives (Q3), in one act. Returns the assessment, or null when what was asked
-- about is no longer what stands there, or somebody else has decided.
CREATE FUNCTION app.decide_compound_need(p jsonb) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE r decision_requests; v_version int; d deadlines;
BEGIN
  IF NOT app.may_decide_compound_need() THEN PERFORM app.refuse('decision.notAllowed'); END IF;
  SELECT * INTO r FROM decision_requests WHERE id = (p->>'requestId')::uuid AND agency_id = app.agency_id();
  IF r.id IS NULL THEN PERFORM app.refuse('decision.notRequested'); END IF;
  SELECT version INTO v_version FROM assessments WHERE id = r.assessment_id FOR UPDATE;
  IF v_version <> r.position OR EXISTS (SELECT 1 FROM compound_need_decisions WHERE request_id = r.id)
     OR EXISTS (SELECT 1 FROM assessment_outcomes WHERE assessment_id = r.assessment_id) THEN RETURN NULL; END IF;

  INSERT INTO compound_need_decisions (request_id, assessment_id, agency_id, is_compound, reason, decided_at, decided_by_id, as_delegate)
    VALUES (r.id, r.assessment_id, r.agency_id, (p->>'isCompound')::boolean, coalesce(p->>'reason', ''), (p->>'decidedAt')::timestamptz,
      app.person_id(), NOT app.has_task('manage'));
  IF (p->>'isCompound')::boolean AND jsonb_typeof(p->'deadline') = 'object'
     AND NOT EXISTS (SELECT 1 FROM deadlines WHERE assessment_id = r.assessment_id) THEN
    d := jsonb_populate_record(NULL::deadlines, jsonb_build_object('count', p->'deadline'->'count', 'unit', p->'deadline'->'unit',
      'started_on', p->'deadline'->'startedOn', 'due_on', p->'deadline'->'dueOn', 'closed_days', p->'deadline'->'closedDays'));
    INSERT INTO deadlines (id, assessment_id, agency_id, count, unit, starts_from, started_on, due_on, closed_days,
        practice_model, model_version, set_at, set_by_id)
      SELECT gen_random_uuid(), r.assessment_id, r.agency_id, d.count, d.unit, 'decision', d.started_on, d.due_on, d.closed_days,
        s.practice_model, s.model_version, (p->>'decidedAt')::timestamptz, app.person_id()
      FROM assessments s WHERE s.id = r.assessment_id;
  END IF;
  RETURN r.assessment_id;
END $$;

-- Without the decision nothing is activated, whoever writes the outcome. The outcome has itself counted the version up by one.
CREATE FUNCTION app.require_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.activates AND EXISTS (SELECT 1 FROM assessments s WHERE s.id = NEW.assessment_id AND s.needs_decision) AND NOT EXISTS (
    SELECT 1 FROM compound_need_decisions d JOIN decision_requests r ON r.id = d.request_id JOIN assessments s ON s.id = r.assessment_id
    WHERE d.assessment_id = NEW.assessment_id AND d.is_compound AND s.version <= r.position + 1) THEN
    PERFORM app.refuse('assessment.notDecided');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER outcomes_are_decided BEFORE INSERT ON assessment_outcomes FOR EACH ROW EXECUTE FUNCTION app.require_decision();

CREATE FUNCTION app.keep_needs_decision() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.needs_decision <> OLD.needs_decision THEN PERFORM app.refuse('assessment.notDecided'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER assessments_keep_needs_decision BEFORE UPDATE OF needs_decision ON assessments
  FOR EACH ROW EXECUTE FUNCTION app.keep_needs_decision();

-- How often the delegates of the own agency have been changed: the version of their list.
CREATE FUNCTION app.delegates_version() RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT (count(*) + count(ended_at))::int FROM decision_delegates WHERE agency_id = app.agency_id()
$$;

CREATE FUNCTION app.require_own_delegates(p_known int) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT app.has_task('manage') THEN PERFORM app.refuse('delegate.onlyManager'); END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('delegates ' || app.agency_id(), 0));
  RETURN app.delegates_version() = p_known;
END $$;

-- The manager appoints somebody of the own agency for some days. Null when the list has changed since.
CREATE FUNCTION app.add_delegate(p_person uuid, p_from date, p_until date, p_at timestamptz, p_known int) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid := gen_random_uuid();
BEGIN
  IF NOT app.require_own_delegates(p_known) THEN RETURN NULL; END IF;
  IF p_until < app.today() THEN PERFORM app.refuse('delegate.past'); END IF;
  IF NOT EXISTS (SELECT 1 FROM appointments a JOIN people p ON p.id = a.person_id WHERE a.person_id = p_person
    AND a.agency_id = app.agency_id() AND (a.ends_on IS NULL OR a.ends_on >= app.today()) AND p.deactivated_at IS NULL) THEN
    PERFORM app.refuse('delegate.notInAgency');
  END IF;
  INSERT INTO decision_delegates (id, agency_id, person_id, from_on, until_on, recorded_at, recorded_by_id)
    VALUES (v_id, app.agency_id(), p_person, p_from, p_until, p_at, app.person_id());
  RETURN v_id;
END $$;

-- Ends a delegation at once. Null when the list has changed since.
CREATE FUNCTION app.end_delegate(p_delegate uuid, p_at timestamptz, p_known int) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid;
BEGIN
  IF NOT app.require_own_delegates(p_known) THEN RETURN NULL; END IF;
  UPDATE decision_delegates SET ended_at = p_at, ended_by_id = app.person_id()
    WHERE id = p_delegate AND agency_id = app.agency_id() AND ended_at IS NULL RETURNING id INTO v_id;
  IF v_id IS NULL THEN PERFORM app.refuse('delegate.notOwn'); END IF;
  RETURN v_id;
END $$;

-- ---------------------------------------------------------------------------------------------
-- Closed days of an authority
-- ---------------------------------------------------------------------------------------------

-- The authorities that the caller administers as a whole.
CREATE FUNCTION app.administered_authority_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT authority_id FROM app.administered_places() WHERE scope = 'authority'
$$;

CREATE FUNCTION app.require_closed_days(p_authority uuid, p_known int) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF p_authority IS NULL OR NOT p_authority = ANY (ARRAY(SELECT app.administered_authority_ids())) THEN
    PERFORM app.refuse('closedDay.notAdministered');
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('closed days ' || p_authority, 0));
  RETURN p_known = (SELECT count(*) + count(removed_at) FROM closed_days WHERE authority_id = p_authority);
END $$;

-- Null when the authority's list has changed since. No deadline that is stored moves by it.
CREATE FUNCTION app.add_closed_day(p_authority uuid, p_on date, p_name text, p_at timestamptz, p_known int) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid := gen_random_uuid();
BEGIN
  IF NOT app.require_closed_days(p_authority, p_known) THEN RETURN NULL; END IF;
  INSERT INTO closed_days (id, authority_id, closed_on, name, added_at, added_by_id)
    VALUES (v_id, p_authority, p_on, p_name, p_at, app.person_id());
  RETURN v_id;
END $$;

CREATE FUNCTION app.remove_closed_day(p_authority uuid, p_day uuid, p_at timestamptz, p_known int) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid;
BEGIN
  IF NOT app.require_closed_days(p_authority, p_known) THEN RETURN NULL; END IF;
  UPDATE closed_days SET removed_at = p_at, removed_by_id = app.person_id()
    WHERE id = p_day AND authority_id = p_authority AND removed_at IS NULL RETURNING id INTO v_id;
  IF v_id IS NULL THEN PERFORM app.refuse('closedDay.notThere'); END IF;
  RETURN v_id;
END $$;

REVOKE ALL ON FUNCTION app.may_decide_compound_need, app.decision_requests_to_decide, app.decide_compound_need, app.require_decision,
  app.keep_needs_decision, app.delegates_version, app.require_own_delegates, app.add_delegate, app.end_delegate,
  app.administered_authority_ids, app.require_closed_days, app.add_closed_day, app.remove_closed_day FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.may_decide_compound_need, app.decision_requests_to_decide, app.decide_compound_need, app.delegates_version,
  app.add_delegate, app.end_delegate, app.administered_authority_ids, app.add_closed_day, app.remove_closed_day TO kring_app;

-- ---------------------------------------------------------------------------------------------
-- What was there before
-- ---------------------------------------------------------------------------------------------

-- As before, and the assessment's deadline becomes the case's.
CREATE OR REPLACE FUNCTION app.open_case(p_assessment uuid, p_code text, p_at timestamptz) RETURNS uuid
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
  UPDATE deadlines SET case_id = v_case WHERE assessment_id = p_assessment;
  RETURN v_case;
END $$;

-- As before, and what was written to and by the manager.
CREATE OR REPLACE FUNCTION app.erase_lapsed_assessment(p_assessment uuid, p_at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT p_assessment = ANY (ARRAY(SELECT app.lapsed_assessment_ids())) THEN RETURN false; END IF;
  UPDATE observations SET replaced_by_id = NULL WHERE assessment_id = p_assessment;
  DELETE FROM observations WHERE assessment_id = p_assessment;
  UPDATE assessment_answers SET reasoning = '', reconsideration = CASE WHEN reconsideration IS NULL THEN NULL ELSE '' END
    WHERE assessment_id = p_assessment;
  UPDATE other_service_contacts SET verbal_consent_by = NULL, contacted_whom = NULL WHERE assessment_id = p_assessment;
  UPDATE decision_requests SET note = '' WHERE assessment_id = p_assessment;
  UPDATE compound_need_decisions SET reason = '' WHERE assessment_id = p_assessment;
  UPDATE assessments SET label = '', erased_at = p_at, version = version + 1 WHERE id = p_assessment;
  RETURN true;
END $$;

-- As before, and the last day for the first meeting, and who of the family has been asked in a talk before it.
CREATE OR REPLACE FUNCTION app.case_progress(p_case uuid DEFAULT NULL) RETURNS TABLE (case_id uuid, is_working boolean, facts jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH working AS (SELECT w AS id FROM app.coordinated_case_ids() w WHERE p_case IS NULL OR w = p_case),
  visible AS (SELECT id FROM working UNION SELECT h FROM app.headed_case_ids() h WHERE p_case IS NULL OR h = p_case)
  SELECT c.id, c.id IN (SELECT id FROM working), jsonb_build_object(
    'code', c.code, 'practiceModel', c.practice_model, 'modelVersion', c.model_version, 'openedAt', c.opened_at,
    'closedAt', e.closed_at, 'initiatingAgencyId', c.initiating_agency_id,
    'coordinatorAgencyId', p.agency_id, 'coordinatorId', p.person_id, 'coordinatorName', o.name,
    'isMine', EXISTS (SELECT 1 FROM case_workers w WHERE w.case_id = c.id AND w.person_id = app.person_id()
      AND w.agency_id = app.agency_id() AND w.ended_at IS NULL),
    'isOfAge', (SELECT k.birth_date + interval '18 years' <= app.today() FROM children k WHERE k.case_id = c.id),
    'custodies', (SELECT coalesce(jsonb_agg(jsonb_build_object('guardianId', g.id,
        'from', CASE WHEN c.id IN (SELECT id FROM working) THEN g.custody_from
          ELSE greatest(g.custody_from, (c.opened_at AT TIME ZONE 'Europe/Stockholm')::date) END,
        'until', CASE WHEN c.id IN (SELECT id FROM working) OR g.custody_until < app.today() THEN g.custody_until END)), '[]')
      FROM guardians g WHERE g.case_id = c.id AND g.removed_at IS NULL),
    'statements', app.consent_statements_of(c.id,
      CASE WHEN c.id IN (SELECT id FROM working) THEN NULL ELSE coalesce(p.agency_id, c.initiating_agency_id) END),
    'agenciesToInvite', (SELECT count(*) FROM considered_agencies n WHERE n.case_id = c.id AND n.invite),
    'invitations', (SELECT coalesce(jsonb_agg(jsonb_build_object('agencyName', CASE WHEN c.id IN (SELECT id FROM working) THEN a.name ELSE '' END,
        'sentAt', i.sent_at, 'answeredAt', (SELECT max(x.answered_at) FROM invitation_answers x WHERE x.invitation_id = i.id)) ORDER BY a.name), '[]')
      FROM considered_agencies n JOIN agencies a ON a.id = n.agency_id
      LEFT JOIN LATERAL (SELECT v.* FROM invitations v LEFT JOIN invitation_recalls r ON r.invitation_id = v.id
        WHERE v.meeting_id = m.id AND v.agency_id = n.agency_id AND r.invitation_id IS NULL LIMIT 1) i ON true
      WHERE n.case_id = c.id AND n.invite AND n.agency_id <> p.agency_id),
    'meeting', CASE WHEN m.id IS NOT NULL THEN jsonb_build_object('meetingId', m.id, 'plannedOn', m.planned_on, 'startsAt', m.starts_at,
      'answerBy', m.answer_by, 'heldOn', m.held_on, 'familyAbsent', m.family_absent_reason <> '') END,
    'deadline', CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('dueOn', d.due_on, 'closedDays', d.closed_days) END,
    'firstHeldOn', (SELECT min(x.held_on) FROM meetings x WHERE x.case_id = c.id),
    'askedInTalks', (SELECT coalesce(jsonb_agg(DISTINCT coalesce(y.guardian_id::text, 'child')), '[]')
      FROM preparatory_voices y WHERE y.case_id = c.id AND y.part <> 'notAsked'),
    'plan', jsonb_build_object('lastFixedAt', v.fixed_at, 'number', v.number, 'nextMeetingOn', l.next_meeting_on,
      'endsHere', l.next_meeting_on IS NULL AND coalesce(l.next_meeting_note, '') <> '',
      'hasUnfixedChanges', coalesce(l.version <> l.fixed_at_version, false),
      'undeliveredCount', CASE WHEN v.id IS NULL THEN 0 ELSE app.undelivered_count(c.id, v.id) END))
  FROM child_cases c
  JOIN visible ON visible.id = c.id
  LEFT JOIN closures e ON e.case_id = c.id
  LEFT JOIN coordinator_periods p ON p.case_id = c.id AND p.ended_at IS NULL
  LEFT JOIN people o ON o.id = p.person_id
  LEFT JOIN LATERAL (SELECT * FROM meetings x WHERE x.case_id = c.id AND x.cancelled_at IS NULL ORDER BY x.planned_on DESC, x.planned_at DESC LIMIT 1) m ON true
  LEFT JOIN LATERAL (SELECT * FROM plan_versions x WHERE x.case_id = c.id ORDER BY x.number DESC LIMIT 1) v ON true
  LEFT JOIN LATERAL (SELECT * FROM plans x WHERE x.case_id = c.id ORDER BY x.started_at DESC LIMIT 1) l ON true
  LEFT JOIN LATERAL (SELECT * FROM deadlines x WHERE x.case_id = c.id ORDER BY x.set_at DESC, x.id DESC LIMIT 1) d ON true
$$;
