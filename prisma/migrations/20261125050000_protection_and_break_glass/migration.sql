-- CreateEnum
CREATE TYPE "opening_kind" AS ENUM ('manager', 'emergency');

-- CreateEnum
CREATE TYPE "opening_judgement" AS ENUM ('motivated', 'investigate');

-- AlterTable
ALTER TABLE "openings" ADD COLUMN     "kind" "opening_kind" NOT NULL DEFAULT 'manager',
ADD COLUMN     "needs_approval" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "opening_decisions" (
    "opening_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "is_approved" BOOLEAN NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "opening_decisions_pkey" PRIMARY KEY ("opening_id")
);

-- CreateTable
CREATE TABLE "opening_reviews" (
    "opening_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "judgement" "opening_judgement" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "reviewed_by_id" UUID NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "opening_reviews_pkey" PRIMARY KEY ("opening_id")
);

-- CreateTable
CREATE TABLE "protection_liftings" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "guardian_id" UUID,
    "reason" TEXT NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "is_confirmed" BOOLEAN,
    "note" TEXT NOT NULL DEFAULT '',
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "applied_at" TIMESTAMPTZ(3),

    CONSTRAINT "protection_liftings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "opening_decisions_case_id_idx" ON "opening_decisions"("case_id");

-- CreateIndex
CREATE INDEX "opening_reviews_case_id_idx" ON "opening_reviews"("case_id");

-- CreateIndex
CREATE INDEX "protection_liftings_case_id_idx" ON "protection_liftings"("case_id");

-- CreateIndex
CREATE INDEX "openings_case_id_idx" ON "openings"("case_id");

ALTER TABLE openings ADD CONSTRAINT openings_case UNIQUE (id, case_id);
ALTER TABLE opening_decisions ADD CONSTRAINT opening_decisions_opening FOREIGN KEY (opening_id, case_id) REFERENCES openings (id, case_id);
ALTER TABLE opening_reviews ADD CONSTRAINT opening_reviews_opening FOREIGN KEY (opening_id, case_id) REFERENCES openings (id, case_id);
ALTER TABLE protection_liftings ADD CONSTRAINT liftings_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);
ALTER TABLE protection_liftings ADD CONSTRAINT liftings_guardian FOREIGN KEY (guardian_id, case_id) REFERENCES guardians (id, case_id);
ALTER TABLE protection_liftings ADD CONSTRAINT liftings_decided CHECK (
  (decided_at IS NULL) = (is_confirmed IS NULL) AND (decided_at IS NULL) = (decided_by_id IS NULL)
  AND decided_by_id IS DISTINCT FROM proposed_by_id);
CREATE UNIQUE INDEX liftings_one_open ON protection_liftings (case_id, guardian_id) NULLS NOT DISTINCT WHERE decided_at IS NULL;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['opening_decisions','opening_reviews','protection_liftings'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY definer ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY working_read ON %I FOR SELECT TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())))', t);
    EXECUTE format('GRANT SELECT ON %I TO kring_app', t);
  END LOOP;
END $$;

-- ---------------------------------------------------------------------------------------------
-- A recorded protection is taken away by two
-- ---------------------------------------------------------------------------------------------

-- As before, but for what a second person has just confirmed.
CREATE OR REPLACE FUNCTION app.keep_protection() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.protection IN ('secrecyMark', 'protectedRegistration') AND NEW.protection NOT IN ('secrecyMark', 'protectedRegistration')
     AND NOT EXISTS (SELECT 1 FROM protection_liftings l WHERE l.case_id = OLD.case_id AND l.is_confirmed AND l.applied_at IS NULL
       AND l.guardian_id IS NOT DISTINCT FROM CASE TG_TABLE_NAME WHEN 'guardians' THEN OLD.id END) THEN
    PERFORM app.refuse('protection.needsTwo');
  END IF;
  RETURN NEW;
END $$;

-- Who works with the case at the agency that coordinates it; an opening for a time does not make anybody one of them.
CREATE FUNCTION app.works_with(p_case uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT app.is_appointed() AND EXISTS (SELECT 1 FROM case_workers w
    JOIN coordinator_periods p ON p.case_id = w.case_id AND p.agency_id = w.agency_id AND p.ended_at IS NULL
    WHERE w.case_id = p_case AND w.person_id = app.person_id() AND w.agency_id = app.agency_id() AND w.ended_at IS NULL)
$$;

-- The manager of the agency that coordinates the case.
CREATE FUNCTION app.manages_case(p_case uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT app.has_task('manage') AND EXISTS (SELECT 1 FROM coordinator_periods p
    WHERE p.case_id = p_case AND p.agency_id = app.agency_id() AND p.ended_at IS NULL)
$$;

CREATE FUNCTION app.recorded_protection(p_case uuid, p_guardian uuid) RETURNS protection
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT protection FROM children WHERE case_id = p_case AND p_guardian IS NULL
  UNION ALL
  SELECT protection FROM guardians WHERE case_id = p_case AND id = p_guardian AND removed_at IS NULL
$$;

CREATE FUNCTION app.propose_lifting(p_case uuid, p_guardian uuid, p_reason text, p_at timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid := gen_random_uuid();
BEGIN
  PERFORM app.require_coordinated(p_case);
  IF NOT (app.works_with(p_case) OR app.manages_case(p_case)) THEN PERFORM app.refuse('lifting.notAllowed'); END IF;
  IF NOT coalesce(app.recorded_protection(p_case, p_guardian) IN ('secrecyMark', 'protectedRegistration'), false) THEN
    PERFORM app.refuse('lifting.notProtected');
  END IF;
  IF length(trim(p_reason)) < 3 THEN PERFORM app.refuse('lifting.reason'); END IF;
  INSERT INTO protection_liftings (id, case_id, guardian_id, reason, proposed_by_id, proposed_at)
    VALUES (v_id, p_case, p_guardian, p_reason, app.person_id(), p_at);
  RETURN v_id;
END $$;

-- Another case worker, or the manager. What is confirmed is taken away at once; what is declined stays as it was.
CREATE FUNCTION app.decide_lifting(p_lifting uuid, p_confirms boolean, p_note text, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v protection_liftings;
BEGIN
  SELECT * INTO v FROM protection_liftings WHERE id = p_lifting FOR UPDATE;
  PERFORM app.require_coordinated(v.case_id);
  IF NOT (app.works_with(v.case_id) OR app.manages_case(v.case_id)) THEN PERFORM app.refuse('lifting.notAllowed'); END IF;
  IF v.proposed_by_id = app.person_id() THEN PERFORM app.refuse('lifting.ownProposal'); END IF;
  IF v.decided_at IS NOT NULL THEN PERFORM app.refuse('lifting.decided'); END IF;
  UPDATE protection_liftings SET is_confirmed = coalesce(p_confirms, false), note = coalesce(p_note, ''),
    decided_by_id = app.person_id(), decided_at = p_at WHERE id = p_lifting;
  IF NOT coalesce(p_confirms, false) THEN RETURN; END IF;
  IF v.guardian_id IS NULL THEN
    UPDATE children SET protection = 'none', version = version + 1 WHERE case_id = v.case_id;
  ELSE
    UPDATE guardians SET protection = 'none', version = version + 1 WHERE id = v.guardian_id AND case_id = v.case_id;
  END IF;
  UPDATE protection_liftings SET applied_at = p_at WHERE id = p_lifting;
END $$;

-- ---------------------------------------------------------------------------------------------
-- Break-glass: a colleague opens a case of the own agency in an emergency, to read it
-- ---------------------------------------------------------------------------------------------

-- Anybody in the case is, or may be, protected. A case without a child is treated as one.
CREATE FUNCTION app.holds_protected(p_case uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT NOT EXISTS (SELECT 1 FROM children WHERE case_id = p_case AND protection = 'none')
    OR EXISTS (SELECT 1 FROM guardians WHERE case_id = p_case AND removed_at IS NULL AND protection <> 'none')
$$;

-- The family has taken its consent back, it has run out, or it said no. A case that nobody has been asked about has not ended.
CREATE FUNCTION app.consent_has_ended(p_case uuid, p_agency uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT NOT app.consent_in_force(p_case, p_agency) AND EXISTS (
    SELECT 1 FROM consent_statements s LEFT JOIN consent_agencies a ON a.statement_id = s.id AND a.agency_id = p_agency
    WHERE s.case_id = p_case AND (s.position = 'refused'
      OR (s.position = 'given' AND a.agency_id IS NOT NULL
        AND NOT EXISTS (SELECT app.giving_statements(p_case, s.giver, s.guardian_id, p_agency)))))
$$;

-- Asked at every query: it ends with the hour, with the consent, with the task, and when somebody turns out to be protected.
CREATE FUNCTION app.emergency_holds(p_opening uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT app.has_task('caseWork') AND o.until > now() AND NOT app.consent_has_ended(o.case_id, o.agency_id)
    AND (NOT app.holds_protected(o.case_id)
      OR EXISTS (SELECT 1 FROM opening_decisions d WHERE d.opening_id = o.id AND d.is_approved))
  FROM openings o WHERE o.id = p_opening
$$;

-- As before, with openings of both kinds.
CREATE OR REPLACE FUNCTION app.coordinated_case_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT w.case_id FROM case_workers w
    JOIN coordinator_periods p ON p.case_id = w.case_id AND p.agency_id = w.agency_id AND p.ended_at IS NULL
  WHERE w.person_id = app.person_id() AND w.agency_id = app.agency_id() AND w.ended_at IS NULL AND app.is_appointed()
  UNION
  SELECT o.case_id FROM openings o
    JOIN coordinator_periods p ON p.case_id = o.case_id AND p.agency_id = o.agency_id AND p.ended_at IS NULL
  WHERE o.person_id = app.person_id() AND o.agency_id = app.agency_id() AND o.until > now()
    AND CASE o.kind WHEN 'manager' THEN app.has_task('manage') ELSE app.emergency_holds(o.id) END
$$;

-- The cases that the caller reads by an emergency opening and nothing else.
CREATE FUNCTION app.emergency_case_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.case_id FROM openings o
  WHERE o.person_id = app.person_id() AND o.agency_id = app.agency_id() AND o.until > now() AND o.kind = 'emergency'
    AND NOT app.works_with(o.case_id)
    AND NOT EXISTS (SELECT 1 FROM openings m WHERE m.case_id = o.case_id AND m.person_id = o.person_id AND m.agency_id = o.agency_id
      AND m.kind = 'manager' AND m.until > now() AND app.has_task('manage'))
$$;

-- Whoever reads in an emergency changes nothing: not the case, and above all not who works with it.
CREATE FUNCTION app.keep_from_emergency() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF (to_jsonb(NEW) ->> TG_ARGV[0])::uuid = ANY (ARRAY(SELECT app.emergency_case_ids())) THEN PERFORM app.refuse('emergency.readOnly'); END IF;
  RETURN NEW;
END $$;

DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT c.relname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    WHERE a.attname = 'case_id' AND NOT a.attisdropped AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
      AND c.relname NOT IN ('audit_events', 'openings', 'invitation_answers', 'invitation_seen', 'opening_decisions', 'opening_reviews')
  LOOP
    EXECUTE format('CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency(''case_id'')', t);
  END LOOP;
END $$;
CREATE TRIGGER keep_from_emergency BEFORE UPDATE ON child_cases FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency('id');

-- Finds a case by its code, or by an index of the child's number, among the open cases that the own agency coordinates, and opens
-- it for an hour. What is not found, is another agency's, is closed or has lost its consent gives the same answer: nothing.
-- Whoever works with the case already gets it without an opening.
CREATE FUNCTION app.break_glass(p_code text, p_indexes bytea[], p_reason text, p_at timestamptz)
RETURNS TABLE (case_id uuid, opening_id uuid, needs_approval boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid := gen_random_uuid(); v_case uuid; v_at timestamptz := least(p_at, now()); v_waits boolean;
BEGIN
  IF NOT app.has_task('caseWork') THEN PERFORM app.refuse('emergency.notAllowed'); END IF;
  IF length(trim(coalesce(p_reason, ''))) < 20 THEN PERFORM app.refuse('emergency.reason'); END IF;
  SELECT c.id INTO v_case FROM coordinator_periods p JOIN child_cases c ON c.id = p.case_id JOIN children k ON k.case_id = c.id
    LEFT JOIN closures e ON e.case_id = c.id
    WHERE p.agency_id = app.agency_id() AND p.ended_at IS NULL AND e.case_id IS NULL
      AND (c.code = p_code OR k.identity_index = ANY (p_indexes))
      AND NOT app.consent_has_ended(c.id, p.agency_id) LIMIT 1;
  IF v_case IS NULL THEN RETURN; END IF;
  IF app.works_with(v_case) THEN RETURN QUERY SELECT v_case, NULL::uuid, false; RETURN; END IF;
  v_waits := app.holds_protected(v_case);
  INSERT INTO openings (id, case_id, person_id, agency_id, kind, reason, opened_at, until, needs_approval)
    VALUES (v_id, v_case, app.person_id(), app.agency_id(), 'emergency', p_reason, v_at,
      CASE WHEN v_waits THEN v_at ELSE v_at + interval '60 minutes' END, v_waits);
  RETURN QUERY SELECT v_case, v_id, v_waits;
END $$;

-- The second person: somebody who works with the case, or the manager of the agency that coordinates it; within a day.
CREATE FUNCTION app.decide_opening(p_opening uuid, p_approves boolean, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v openings;
BEGIN
  SELECT * INTO v FROM openings WHERE id = p_opening FOR UPDATE;
  IF v.id IS NULL OR v.agency_id <> app.agency_id() OR NOT (app.works_with(v.case_id) OR app.manages_case(v.case_id)) THEN
    PERFORM app.refuse('opening.notFound');
  END IF;
  IF v.person_id = app.person_id() THEN PERFORM app.refuse('opening.own'); END IF;
  IF v.kind <> 'emergency' OR NOT v.needs_approval OR v.opened_at < now() - interval '24 hours'
     OR EXISTS (SELECT 1 FROM opening_decisions WHERE opening_id = p_opening) THEN PERFORM app.refuse('opening.decided'); END IF;
  INSERT INTO opening_decisions (opening_id, case_id, is_approved, decided_by_id, decided_at)
    VALUES (p_opening, v.case_id, coalesce(p_approves, false), app.person_id(), p_at);
  IF coalesce(p_approves, false) THEN UPDATE openings SET until = least(p_at, now()) + interval '60 minutes' WHERE id = p_opening; END IF;
END $$;

-- The manager looks at it afterwards; nobody judges an opening of their own.
CREATE FUNCTION app.review_opening(p_opening uuid, p_judgement opening_judgement, p_note text, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v openings;
BEGIN
  SELECT * INTO v FROM openings WHERE id = p_opening FOR UPDATE;
  IF v.id IS NULL OR v.agency_id <> app.agency_id() OR NOT app.has_task('manage') THEN PERFORM app.refuse('opening.notFound'); END IF;
  IF v.kind <> 'emergency' OR v.person_id = app.person_id() THEN PERFORM app.refuse('opening.own'); END IF;
  IF EXISTS (SELECT 1 FROM opening_reviews WHERE opening_id = p_opening) THEN PERFORM app.refuse('opening.reviewed'); END IF;
  INSERT INTO opening_reviews (opening_id, case_id, judgement, note, reviewed_by_id, reviewed_at)
    VALUES (p_opening, v.case_id, p_judgement, coalesce(p_note, ''), app.person_id(), p_at);
END $$;

-- An emergency opening is a matter of the agency whose colleague made it: its manager sees it, and whoever asked for it.
CREATE FUNCTION app.own_opening_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.id FROM openings o WHERE o.kind = 'emergency' AND o.agency_id = app.agency_id()
    AND (app.has_task('manage') OR (o.person_id = app.person_id() AND app.is_appointed()))
$$;
CREATE POLICY agency_read ON openings FOR SELECT TO kring_app USING (id = ANY (ARRAY(SELECT app.own_opening_ids())));
CREATE POLICY agency_read ON opening_decisions FOR SELECT TO kring_app USING (opening_id = ANY (ARRAY(SELECT app.own_opening_ids())));
CREATE POLICY agency_read ON opening_reviews FOR SELECT TO kring_app USING (opening_id = ANY (ARRAY(SELECT app.own_opening_ids())));

-- The emergency openings that the caller may look at, with the case's code and no identity.
CREATE FUNCTION app.emergency_openings() RETURNS TABLE (id uuid, case_id uuid, code text, person_id uuid, person_name text, reason text,
  opened_at timestamptz, until timestamptz, needs_approval boolean, is_approved boolean, decided_by text, judgement opening_judgement,
  note text, reviewed_by text, reviewed_at timestamptz, works_with_case boolean, manages_case boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.id, o.case_id, c.code, o.person_id, p.name, o.reason, o.opened_at, o.until, o.needs_approval, d.is_approved, b.name,
    r.judgement, r.note, v.name, r.reviewed_at, app.works_with(o.case_id), app.has_task('manage')
  FROM openings o JOIN child_cases c ON c.id = o.case_id JOIN people p ON p.id = o.person_id
    LEFT JOIN opening_decisions d ON d.opening_id = o.id LEFT JOIN people b ON b.id = d.decided_by_id
    LEFT JOIN opening_reviews r ON r.opening_id = o.id LEFT JOIN people v ON v.id = r.reviewed_by_id
  WHERE o.kind = 'emergency' AND o.agency_id = app.agency_id()
    AND (o.id = ANY (ARRAY(SELECT app.own_opening_ids())) OR app.works_with(o.case_id))
$$;

REVOKE ALL ON FUNCTION app.keep_protection, app.works_with, app.manages_case, app.recorded_protection, app.propose_lifting,
  app.decide_lifting, app.holds_protected, app.consent_has_ended, app.emergency_holds, app.emergency_case_ids, app.keep_from_emergency,
  app.break_glass, app.decide_opening, app.review_opening, app.own_opening_ids, app.emergency_openings FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.propose_lifting, app.decide_lifting, app.break_glass, app.decide_opening, app.review_opening,
  app.own_opening_ids, app.emergency_openings, app.emergency_case_ids TO kring_app;
