-- What each party answers about a fixed version of the plan: an agency signed in or on paper, the family on paper (X-14, S004-33).

-- CreateEnum
CREATE TYPE "confirmation_answer" AS ENUM ('didNotWant', 'confirmed');

-- CreateEnum
CREATE TYPE "confirmation_way" AS ENUM ('paper', 'kring');

-- CreateTable
CREATE TABLE "plan_confirmations" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "plan_version_id" UUID NOT NULL,
    "receiver" "receiver_kind" NOT NULL,
    "agency_id" UUID,
    "guardian_id" UUID,
    "number" INTEGER NOT NULL,
    "answer" "confirmation_answer" NOT NULL,
    "way" "confirmation_way" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "answered_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "plan_confirmations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "plan_confirmations_case_id_idx" ON "plan_confirmations"("case_id");

ALTER TABLE plan_confirmations ADD CONSTRAINT plan_confirmations_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);
ALTER TABLE plan_confirmations ADD CONSTRAINT plan_confirmations_version FOREIGN KEY (plan_version_id, case_id) REFERENCES plan_versions (id, case_id);
ALTER TABLE plan_confirmations ADD CONSTRAINT plan_confirmations_guardian FOREIGN KEY (guardian_id, case_id) REFERENCES guardians (id, case_id);
ALTER TABLE plan_confirmations ADD CONSTRAINT plan_confirmations_agency FOREIGN KEY (agency_id) REFERENCES agencies (id);
ALTER TABLE plan_confirmations ADD CONSTRAINT plan_confirmations_whose CHECK (
  (receiver = 'guardian') = (guardian_id IS NOT NULL) AND (receiver = 'agency') = (agency_id IS NOT NULL));
-- Who signs in is an agency, and all it can do there is to confirm.
ALTER TABLE plan_confirmations ADD CONSTRAINT plan_confirmations_in_kring CHECK (way = 'paper' OR (receiver = 'agency' AND answer = 'confirmed'));
ALTER TABLE plan_confirmations ADD CONSTRAINT plan_confirmations_reason CHECK (answer = 'didNotWant' OR reason = '');
CREATE UNIQUE INDEX plan_confirmations_in_order ON plan_confirmations (plan_version_id, receiver, agency_id, guardian_id, number) NULLS NOT DISTINCT;

-- The versions that the agency has been handed and may read now.
CREATE FUNCTION app.received_versions() RETURNS TABLE (version_id uuid, number integer, checksum text, fixed_on date, is_latest boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT v.id, v.number, v.checksum, (v.fixed_at AT TIME ZONE 'Europe/Stockholm')::date,
    NOT EXISTS (SELECT 1 FROM plan_versions later WHERE later.case_id = v.case_id AND later.number > v.number)
  FROM plan_versions v WHERE v.id = ANY (ARRAY(
    SELECT d.plan_version_id FROM disclosures d WHERE d.id = ANY (ARRAY(SELECT app.received_disclosure_ids()))))
$$;

-- A confirmation is of the version in force, by somebody who has been handed it and still may read it, on a day since it was fixed.
CREATE FUNCTION app.check_confirmation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v plan_versions;
BEGIN
  -- Whoever fixes the next version at the same time is waited for.
  PERFORM FROM plans WHERE case_id = NEW.case_id FOR SHARE;
  SELECT * INTO v FROM plan_versions WHERE id = NEW.plan_version_id;
  IF EXISTS (SELECT 1 FROM plan_versions later WHERE later.case_id = v.case_id AND later.number > v.number) THEN
    PERFORM app.refuse('confirmation.olderVersion');
  END IF;
  IF NEW.answered_on > app.today() OR NEW.answered_on < (v.fixed_at AT TIME ZONE 'Europe/Stockholm')::date THEN
    PERFORM app.refuse('confirmation.day');
  END IF;
  IF NEW.receiver = 'agency' THEN
    IF NOT app.consent_in_force(NEW.case_id, NEW.agency_id) THEN PERFORM app.refuse('confirmation.noConsent'); END IF;
    IF NEW.agency_id IS DISTINCT FROM app.coordinating_agency(NEW.case_id) AND NOT EXISTS (
      SELECT 1 FROM disclosures d WHERE d.plan_version_id = v.id AND d.receiver = 'agency' AND d.agency_id = NEW.agency_id) THEN
      PERFORM app.refuse('confirmation.notHandedOut');
    END IF;
  ELSIF NEW.receiver = 'guardian' AND NOT EXISTS (
    SELECT 1 FROM guardians g WHERE g.id = NEW.guardian_id AND g.removed_at IS NULL AND g.receives_plan) THEN
    PERFORM app.refuse('confirmation.guardianNotShown');
  END IF;
  RETURN NEW;
END $$;

REVOKE ALL ON FUNCTION app.received_versions, app.check_confirmation FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.received_versions TO kring_app;
CREATE TRIGGER check_confirmation BEFORE INSERT ON plan_confirmations FOR EACH ROW EXECUTE FUNCTION app.check_confirmation();
CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON plan_confirmations
  FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency('case_id');

ALTER TABLE plan_confirmations ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_confirmations FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON plan_confirmations TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY working_read ON plan_confirmations FOR SELECT TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
-- Nobody confirms in Kring for another agency.
CREATE POLICY working_add ON plan_confirmations FOR INSERT TO kring_app
  WITH CHECK (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())) AND (way = 'paper' OR agency_id = app.agency_id()));
CREATE POLICY handed_read ON plan_confirmations FOR SELECT TO kring_app
  USING (agency_id = app.agency_id() AND plan_version_id = ANY (ARRAY(SELECT version_id FROM app.received_versions())));
CREATE POLICY handed_add ON plan_confirmations FOR INSERT TO kring_app
  WITH CHECK (agency_id = app.agency_id() AND way = 'kring' AND plan_version_id = ANY (ARRAY(SELECT version_id FROM app.received_versions())));
GRANT SELECT, INSERT ON plan_confirmations TO kring_app;
