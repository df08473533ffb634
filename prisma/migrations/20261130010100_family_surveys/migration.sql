-- A short survey for the child and each guardian about how the plan is for them (S001-46, S004-33, S004-37).

-- CreateEnum
CREATE TYPE "survey_answer" AS ENUM ('yes', 'partly', 'no', 'unsure');

-- CreateEnum
CREATE TYPE "survey_way" AS ENUM ('screen', 'paper');

-- CreateTable
CREATE TABLE "family_surveys" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "plan_version_id" UUID NOT NULL,
    "guardian_id" UUID,
    "way" "survey_way" NOT NULL,
    "answered_on" DATE NOT NULL,
    "takes_part" "survey_answer",
    "is_heard" "survey_answer",
    "knows_plan" "survey_answer",
    "is_satisfied" "survey_answer",
    "works_together" "survey_answer",
    "words" TEXT NOT NULL DEFAULT '',
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "family_surveys_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "family_surveys_case_id_idx" ON "family_surveys"("case_id");

ALTER TABLE family_surveys ADD CONSTRAINT family_surveys_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);
ALTER TABLE family_surveys ADD CONSTRAINT family_surveys_version FOREIGN KEY (plan_version_id, case_id) REFERENCES plan_versions (id, case_id);
ALTER TABLE family_surveys ADD CONSTRAINT family_surveys_guardian FOREIGN KEY (guardian_id, case_id) REFERENCES guardians (id, case_id);
ALTER TABLE family_surveys ADD CONSTRAINT family_surveys_said CHECK (
  words <> '' OR num_nonnulls(takes_part, is_heard, knows_plan, is_satisfied, works_together) > 0);

-- Somebody answers about a day that has been, and never about a plan before the meeting that it rests on.
CREATE FUNCTION app.check_family_survey() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.answered_on > app.today() OR NEW.answered_on < (SELECT m.held_on FROM plan_versions v JOIN meetings m ON m.id = v.meeting_id
    WHERE v.id = NEW.plan_version_id) THEN PERFORM app.refuse('survey.day'); END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION app.check_family_survey FROM PUBLIC;
CREATE TRIGGER check_family_survey BEFORE INSERT ON family_surveys FOR EACH ROW EXECUTE FUNCTION app.check_family_survey();
CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON family_surveys
  FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency('case_id');

ALTER TABLE family_surveys ENABLE ROW LEVEL SECURITY;
ALTER TABLE family_surveys FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON family_surveys TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY working ON family_surveys TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())))
  WITH CHECK (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
GRANT SELECT, INSERT ON family_surveys TO kring_app;
