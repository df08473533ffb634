-- AlterTable
ALTER TABLE "attendances" ADD COLUMN     "has_mandate" BOOLEAN;

-- CreateTable
CREATE TABLE "closing_answers" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "field" TEXT NOT NULL DEFAULT '',
    "kind" "participant_kind",
    "guardian_id" UUID,
    "agency_id" UUID,
    "is_yes" BOOLEAN,
    "note" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "closing_answers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "closing_answers_case_id_idx" ON "closing_answers"("case_id");

-- CreateIndex
CREATE INDEX "closing_answers_meeting_id_idx" ON "closing_answers"("meeting_id");

-- Only a substitute has, or has not, a mandate.
ALTER TABLE attendances ADD CONSTRAINT attendances_mandate CHECK (has_mandate IS NULL OR (kind = 'agency' AND state = 'substitute'));

ALTER TABLE closing_answers ADD CONSTRAINT closing_answers_meeting FOREIGN KEY (meeting_id, case_id) REFERENCES meetings (id, case_id);
ALTER TABLE closing_answers ADD CONSTRAINT closing_answers_guardian FOREIGN KEY (guardian_id, case_id) REFERENCES guardians (id, case_id);
ALTER TABLE closing_answers ADD CONSTRAINT closing_answers_agency FOREIGN KEY (agency_id) REFERENCES agencies (id);
ALTER TABLE closing_answers ADD CONSTRAINT closing_answers_whose CHECK (
  (kind IS NOT DISTINCT FROM 'guardian') = (guardian_id IS NOT NULL) AND (kind IS NOT DISTINCT FROM 'agency') = (agency_id IS NOT NULL));
CREATE UNIQUE INDEX closing_answers_one_each ON closing_answers (meeting_id, item, field, kind, guardian_id, agency_id) NULLS NOT DISTINCT;

ALTER TABLE closing_answers ENABLE ROW LEVEL SECURITY;
ALTER TABLE closing_answers FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON closing_answers TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY working ON closing_answers TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())))
  WITH CHECK (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
GRANT SELECT, INSERT, UPDATE ON closing_answers TO kring_app;
CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON closing_answers
  FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency('case_id');

-- ---------------------------------------------------------------------------------------------
-- Support is agreed with the family at a meeting, and written while it goes on: never before one (S001-44).
-- ---------------------------------------------------------------------------------------------

-- The day on which the family was met there: when it was held, or today while it goes on and somebody of the family is noted as being
-- there. NULL before that.
CREATE FUNCTION app.family_met_on(p_meeting uuid) RETURNS date LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT CASE
    WHEN m.held_on IS NOT NULL THEN m.held_on
    WHEN m.cancelled_at IS NULL AND m.planned_on = app.today() AND EXISTS (SELECT FROM attendances a
      WHERE a.meeting_id = m.id AND a.case_id = m.case_id AND a.kind <> 'agency' AND a.state = 'present') THEN m.planned_on
  END FROM meetings m WHERE m.id = p_meeting
$$;
REVOKE ALL ON FUNCTION app.family_met_on FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.family_met_on TO kring_app;

CREATE FUNCTION app.require_family_met() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF app.family_met_on(NEW.meeting_id) IS NULL THEN PERFORM app.refuse('plan.beforeMeeting'); END IF;
  RETURN NEW;
END $$;
DROP TRIGGER plans_after_meeting ON plans;
CREATE TRIGGER plans_after_meeting BEFORE INSERT OR UPDATE OF meeting_id ON plans
  FOR EACH ROW EXECUTE FUNCTION app.require_family_met();

CREATE OR REPLACE FUNCTION app.require_days_after_meeting() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE v_first date;
BEGIN
  SELECT min(app.family_met_on(m.id)) INTO v_first FROM meetings m WHERE m.case_id = NEW.case_id;
  IF v_first IS NULL OR least(NEW.starts_on, NEW.due_on) < v_first THEN PERFORM app.refuse('intervention.beforeMeeting'); END IF;
  RETURN NEW;
END $$;
DROP TRIGGER interventions_after_meeting ON interventions;
CREATE TRIGGER interventions_after_meeting BEFORE INSERT OR UPDATE OF starts_on, due_on, removed_at ON interventions
  FOR EACH ROW EXECUTE FUNCTION app.require_days_after_meeting();

-- What a plan was begun at is not called off or moved away from it, nor registered as held after what is planned.
CREATE FUNCTION app.keep_under_plan() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.held_on IS NOT NULL THEN RETURN NEW; END IF;
  IF (NEW.cancelled_at IS NOT NULL OR NEW.planned_on <> OLD.planned_on) AND EXISTS (SELECT FROM plans p WHERE p.meeting_id = NEW.id) THEN
    PERFORM app.refuse('plan.restsOnMeeting');
  END IF;
  IF NOT EXISTS (SELECT FROM meetings m WHERE m.case_id = NEW.case_id AND m.id <> NEW.id AND m.held_on IS NOT NULL)
    AND EXISTS (SELECT FROM interventions i WHERE i.case_id = NEW.case_id AND i.removed_at IS NULL
      AND least(i.starts_on, i.due_on) < NEW.held_on) THEN
    PERFORM app.refuse('intervention.beforeMeeting');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER meetings_stay_under_plan BEFORE UPDATE OF planned_on, held_on, cancelled_at ON meetings
  FOR EACH ROW EXECUTE FUNCTION app.keep_under_plan();
REVOKE ALL ON FUNCTION app.require_family_met, app.keep_under_plan FROM PUBLIC;
