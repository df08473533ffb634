-- CreateEnum
CREATE TYPE "said_how" AS ENUM ('talk', 'letter', 'message', 'throughSomeone');

-- CreateEnum
CREATE TYPE "pre_contact_purpose" AS ENUM ('relevance', 'exchange');

-- CreateEnum
CREATE TYPE "talk_part" AS ENUM ('tookPart', 'didNotWant', 'couldNot', 'notAsked');

-- AlterTable
ALTER TABLE "children" ADD COLUMN     "do_not_discuss_how" "said_how";

-- CreateTable
CREATE TABLE "pre_contacts" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "contacted_agency_id" UUID NOT NULL,
    "contacted_on" DATE NOT NULL,
    "person_name" TEXT NOT NULL,
    "purpose" "pre_contact_purpose" NOT NULL,
    "reason" TEXT NOT NULL,
    "told" TEXT NOT NULL DEFAULT '',
    "told_to" TEXT NOT NULL DEFAULT '',
    "is_necessary" BOOLEAN NOT NULL DEFAULT false,
    "is_relevant" BOOLEAN NOT NULL DEFAULT false,
    "is_proportionate" BOOLEAN NOT NULL DEFAULT false,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "pre_contacts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pre_contact_strikes" (
    "pre_contact_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "struck_at" TIMESTAMPTZ(3) NOT NULL,
    "struck_by_id" UUID NOT NULL,

    CONSTRAINT "pre_contact_strikes_pkey" PRIMARY KEY ("pre_contact_id")
);

-- CreateTable
CREATE TABLE "preparatory_talks" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "talked_by" TEXT NOT NULL,
    "to_bring" TEXT NOT NULL DEFAULT '',
    "to_have_with" TEXT NOT NULL DEFAULT '',
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "preparatory_talks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "preparatory_voices" (
    "id" UUID NOT NULL,
    "talk_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "guardian_id" UUID,
    "part" "talk_part" NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "preparatory_voices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "checklist_answers" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "after_meeting_id" UUID,
    "item" TEXT NOT NULL,
    "is_yes" BOOLEAN,
    "note" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "checklist_answers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "pre_contacts_case_id_idx" ON "pre_contacts"("case_id");

-- CreateIndex
CREATE INDEX "pre_contact_strikes_case_id_idx" ON "pre_contact_strikes"("case_id");

-- CreateIndex
CREATE INDEX "preparatory_talks_case_id_idx" ON "preparatory_talks"("case_id");

-- CreateIndex
CREATE INDEX "preparatory_voices_case_id_idx" ON "preparatory_voices"("case_id");

-- CreateIndex
CREATE INDEX "checklist_answers_case_id_idx" ON "checklist_answers"("case_id");

-- AddForeignKey
ALTER TABLE "pre_contact_strikes" ADD CONSTRAINT "pre_contact_strikes_pre_contact_id_fkey" FOREIGN KEY ("pre_contact_id") REFERENCES "pre_contacts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preparatory_voices" ADD CONSTRAINT "preparatory_voices_talk_id_fkey" FOREIGN KEY ("talk_id") REFERENCES "preparatory_talks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE children ADD CONSTRAINT children_do_not_discuss CHECK (do_not_discuss_how IS NULL OR do_not_discuss <> '');

ALTER TABLE pre_contacts ADD CONSTRAINT pre_contacts_own UNIQUE (id, case_id, agency_id);
ALTER TABLE pre_contacts ADD CONSTRAINT pre_contacts_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);
ALTER TABLE pre_contacts ADD CONSTRAINT pre_contacts_contacted FOREIGN KEY (contacted_agency_id) REFERENCES agencies (id);
-- What was told about a child was told to somebody, and somebody stood for its being necessary, relevant and proportionate (S001-43).
ALTER TABLE pre_contacts ADD CONSTRAINT pre_contacts_told CHECK (
  (told = '') = (told_to = '') AND (told = '' OR (is_necessary AND is_relevant AND is_proportionate)));
ALTER TABLE pre_contact_strikes ADD CONSTRAINT pre_contact_strikes_own FOREIGN KEY (pre_contact_id, case_id, agency_id)
  REFERENCES pre_contacts (id, case_id, agency_id);
ALTER TABLE preparatory_talks ADD CONSTRAINT preparatory_talks_case UNIQUE (id, case_id);
ALTER TABLE preparatory_talks ADD CONSTRAINT preparatory_talks_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);
ALTER TABLE preparatory_voices ADD CONSTRAINT preparatory_voices_talk FOREIGN KEY (talk_id, case_id) REFERENCES preparatory_talks (id, case_id);
ALTER TABLE preparatory_voices ADD CONSTRAINT preparatory_voices_guardian FOREIGN KEY (guardian_id, case_id) REFERENCES guardians (id, case_id);
CREATE UNIQUE INDEX preparatory_voices_one_each ON preparatory_voices (talk_id, guardian_id) NULLS NOT DISTINCT;
ALTER TABLE checklist_answers ADD CONSTRAINT checklist_answers_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);
ALTER TABLE checklist_answers ADD CONSTRAINT checklist_answers_meeting FOREIGN KEY (after_meeting_id, case_id) REFERENCES meetings (id, case_id);
CREATE UNIQUE INDEX checklist_answers_one_each ON checklist_answers (case_id, after_meeting_id, item) NULLS NOT DISTINCT;

-- The cases in which somebody's own agency has written for itself: they belong to the agency, also when another one coordinates.
CREATE FUNCTION app.own_case_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT w.case_id FROM case_workers w
  WHERE w.person_id = app.person_id() AND w.agency_id = app.agency_id() AND w.ended_at IS NULL AND app.is_appointed()
  UNION
  SELECT app.coordinated_case_ids()
$$;
REVOKE ALL ON FUNCTION app.own_case_ids FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.own_case_ids TO kring_app;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['pre_contacts','pre_contact_strikes','preparatory_talks','preparatory_voices','checklist_answers'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY definer ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON %I
      FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency(''case_id'')', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['preparatory_talks','preparatory_voices','checklist_answers'] LOOP
    EXECUTE format('CREATE POLICY working ON %I TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())))
      WITH CHECK (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())))', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO kring_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['pre_contacts','pre_contact_strikes'] LOOP
    EXECUTE format('CREATE POLICY own_read ON %I FOR SELECT TO kring_app
      USING (agency_id = app.agency_id() AND case_id = ANY (ARRAY(SELECT app.own_case_ids())))', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO kring_app', t);
  END LOOP;
END $$;

-- Nobody is told anything without a consent in force that names both who tells and who is told (S001-41).
CREATE POLICY own_add ON pre_contacts FOR INSERT TO kring_app
  WITH CHECK (agency_id = app.agency_id() AND case_id = ANY (ARRAY(SELECT app.coordinated_case_ids()))
    AND ARRAY[agency_id, contacted_agency_id] <@ ARRAY(SELECT app.agencies_in_force(case_id)));
CREATE POLICY own_add ON pre_contact_strikes FOR INSERT TO kring_app
  WITH CHECK (agency_id = app.agency_id() AND case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
