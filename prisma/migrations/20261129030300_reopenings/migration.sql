-- A closed case is opened again within thirty days. What the family had said yes to does not come back with it.

-- AlterTable
ALTER TABLE "closures" ADD COLUMN     "family_said" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "consent_statements" ADD COLUMN     "given_until" DATE;

-- CreateTable
CREATE TABLE "reopenings" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "closure_reason" TEXT NOT NULL,
    "closure_summary" TEXT NOT NULL,
    "family_said" TEXT NOT NULL DEFAULT '',
    "closed_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_by_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "reopened_at" TIMESTAMPTZ(3) NOT NULL,
    "reopened_by_id" UUID NOT NULL,

    CONSTRAINT "reopenings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "reopenings_case_id_idx" ON "reopenings"("case_id");

ALTER TABLE reopenings ADD CONSTRAINT reopenings_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);

-- A reopening opens a case to those who work with it, so only the function below makes one.
ALTER TABLE reopenings ENABLE ROW LEVEL SECURITY;
ALTER TABLE reopenings FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON reopenings TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY working_read ON reopenings FOR SELECT TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
GRANT SELECT ON reopenings TO kring_app;
CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON reopenings FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency('case_id');

-- The closure moves whole into the reopening, so that whatever asks whether a case is closed goes on asking one table. Every yes ran
-- out the day before the case was closed; how long it was given for is kept beside it.
CREATE FUNCTION app.reopen_case(p_case uuid, p_reason text, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE c closures; v_day date;
BEGIN
  IF p_case IS NULL OR NOT p_case = ANY (ARRAY(SELECT app.coordinated_case_ids())) THEN PERFORM app.refuse('case.notCoordinated'); END IF;
  SELECT * INTO c FROM closures WHERE case_id = p_case;
  IF c.case_id IS NULL THEN PERFORM app.refuse('case.notClosed'); END IF;
  v_day := (c.closed_at AT TIME ZONE 'Europe/Stockholm')::date;
  IF v_day + 30 < app.today() THEN PERFORM app.refuse('case.closedTooLong'); END IF;
  IF length(trim(p_reason)) < 3 THEN PERFORM app.refuse('case.reopeningReason'); END IF;
  INSERT INTO reopenings (id, case_id, closure_reason, closure_summary, family_said, closed_at, closed_by_id, reason, reopened_at, reopened_by_id)
    VALUES (gen_random_uuid(), p_case, c.reason, c.summary, c.family_said, c.closed_at, c.closed_by_id, p_reason, p_at, app.person_id());
  UPDATE consent_statements SET given_until = coalesce(given_until, valid_until), valid_until = v_day - 1
    WHERE case_id = p_case AND position = 'given' AND valid_until >= v_day;
  DELETE FROM closures WHERE case_id = p_case;
END $$;

REVOKE ALL ON FUNCTION app.reopen_case FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.reopen_case TO kring_app;
