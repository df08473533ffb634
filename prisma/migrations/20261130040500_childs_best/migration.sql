-- CreateEnum
CREATE TYPE "child_phase" AS ENUM ('beforeSchool', 'inSchool', 'outsideSchool');

-- CreateTable
CREATE TABLE "childs_best_holders" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "phase" "child_phase" NOT NULL,
    "person_name" TEXT NOT NULL,
    "workplace" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "childs_best_holders_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "childs_best_holders_case_id_idx" ON "childs_best_holders"("case_id");

ALTER TABLE childs_best_holders ADD CONSTRAINT childs_best_holders_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);

ALTER TABLE childs_best_holders ENABLE ROW LEVEL SECURITY;
ALTER TABLE childs_best_holders FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON childs_best_holders TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY working_read ON childs_best_holders FOR SELECT TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
CREATE POLICY working_add ON childs_best_holders FOR INSERT TO kring_app
  WITH CHECK (recorded_by_id = app.person_id() AND case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
GRANT SELECT, INSERT ON childs_best_holders TO kring_app;
CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON childs_best_holders FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency('case_id');
