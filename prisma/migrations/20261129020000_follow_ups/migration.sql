-- CreateEnum
CREATE TYPE "intervention_outcome" AS ENUM ('done', 'partly', 'notDone', 'changed', 'nobodyResponsible');

-- CreateEnum
CREATE TYPE "satisfaction" AS ENUM ('yes', 'partly', 'no', 'notAsked');

-- CreateTable
CREATE TABLE "follow_ups" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "plan_version_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "child_part" "talk_part" NOT NULL,
    "child_words" TEXT NOT NULL DEFAULT '',
    "next_on" DATE,
    "end_reason" TEXT NOT NULL DEFAULT '',
    "corrects_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "follow_ups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_up_outcomes" (
    "id" UUID NOT NULL,
    "follow_up_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "intervention_id" UUID NOT NULL,
    "outcome" "intervention_outcome" NOT NULL,
    "why" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "follow_up_outcomes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_up_satisfactions" (
    "id" UUID NOT NULL,
    "follow_up_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" "participant_kind" NOT NULL,
    "guardian_id" UUID,
    "agency_id" UUID,
    "satisfaction" "satisfaction" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "follow_up_satisfactions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "follow_ups_corrects_id_key" ON "follow_ups"("corrects_id");

-- CreateIndex
CREATE INDEX "follow_ups_case_id_idx" ON "follow_ups"("case_id");

-- CreateIndex
CREATE INDEX "follow_up_outcomes_case_id_idx" ON "follow_up_outcomes"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_up_outcomes_follow_up_id_intervention_id_key" ON "follow_up_outcomes"("follow_up_id", "intervention_id");

-- CreateIndex
CREATE INDEX "follow_up_satisfactions_follow_up_id_idx" ON "follow_up_satisfactions"("follow_up_id");

-- CreateIndex
CREATE INDEX "follow_up_satisfactions_case_id_idx" ON "follow_up_satisfactions"("case_id");

-- AddForeignKey
ALTER TABLE "follow_up_outcomes" ADD CONSTRAINT "follow_up_outcomes_follow_up_id_fkey" FOREIGN KEY ("follow_up_id") REFERENCES "follow_ups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_satisfactions" ADD CONSTRAINT "follow_up_satisfactions_follow_up_id_fkey" FOREIGN KEY ("follow_up_id") REFERENCES "follow_ups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE interventions ADD CONSTRAINT interventions_case UNIQUE (id, case_id);
ALTER TABLE follow_ups ADD CONSTRAINT follow_ups_case UNIQUE (id, case_id);
ALTER TABLE follow_ups ADD CONSTRAINT follow_ups_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);
ALTER TABLE follow_ups ADD CONSTRAINT follow_ups_version FOREIGN KEY (plan_version_id, case_id) REFERENCES plan_versions (id, case_id);
ALTER TABLE follow_ups ADD CONSTRAINT follow_ups_corrects FOREIGN KEY (corrects_id, case_id) REFERENCES follow_ups (id, case_id);
ALTER TABLE follow_ups ADD CONSTRAINT follow_ups_child_words CHECK ((child_part = 'tookPart') = (child_words <> ''));
-- It leads to a day, or says why it ends here (S001-70).
ALTER TABLE follow_ups ADD CONSTRAINT follow_ups_next CHECK ((next_on IS NULL) = (end_reason <> '') AND next_on > held_on);
ALTER TABLE follow_up_outcomes ADD CONSTRAINT follow_up_outcomes_own FOREIGN KEY (follow_up_id, case_id) REFERENCES follow_ups (id, case_id);
ALTER TABLE follow_up_outcomes ADD CONSTRAINT follow_up_outcomes_intervention FOREIGN KEY (intervention_id, case_id)
  REFERENCES interventions (id, case_id);
ALTER TABLE follow_up_outcomes ADD CONSTRAINT follow_up_outcomes_why CHECK (outcome = 'done' OR why <> '');
ALTER TABLE follow_up_satisfactions ADD CONSTRAINT follow_up_satisfactions_own FOREIGN KEY (follow_up_id, case_id)
  REFERENCES follow_ups (id, case_id);
ALTER TABLE follow_up_satisfactions ADD CONSTRAINT follow_up_satisfactions_guardian FOREIGN KEY (guardian_id, case_id)
  REFERENCES guardians (id, case_id);
ALTER TABLE follow_up_satisfactions ADD CONSTRAINT follow_up_satisfactions_agency FOREIGN KEY (agency_id) REFERENCES agencies (id);
ALTER TABLE follow_up_satisfactions ADD CONSTRAINT follow_up_satisfactions_whose CHECK (
  (kind = 'guardian') = (guardian_id IS NOT NULL) AND (kind = 'agency') = (agency_id IS NOT NULL));
CREATE UNIQUE INDEX follow_up_satisfactions_one_each ON follow_up_satisfactions (follow_up_id, guardian_id, agency_id) NULLS NOT DISTINCT;

-- What became of a plan is told about days that have been, and never of a day before the meeting that the plan rests on.
CREATE FUNCTION app.check_follow_up() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.held_on > app.today() OR NEW.held_on < (SELECT m.held_on FROM plan_versions v JOIN meetings m ON m.id = v.meeting_id
    WHERE v.id = NEW.plan_version_id) THEN PERFORM app.refuse('followUp.day'); END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION app.check_follow_up FROM PUBLIC;
CREATE TRIGGER check_follow_up BEFORE INSERT ON follow_ups FOR EACH ROW EXECUTE FUNCTION app.check_follow_up();

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['follow_ups','follow_up_outcomes','follow_up_satisfactions'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY definer ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY working ON %I TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())))
      WITH CHECK (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())))', t);
    EXECUTE format('CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON %I
      FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency(''case_id'')', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO kring_app', t);
  END LOOP;
END $$;
