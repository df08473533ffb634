-- The wheel at a follow-up: how each area is now, beside how it was when the plan was written.

-- CreateTable
CREATE TABLE "follow_up_marks" (
    "id" UUID NOT NULL,
    "follow_up_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "area" TEXT NOT NULL,
    "state" "need_state" NOT NULL,

    CONSTRAINT "follow_up_marks_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "follow_up_marks_case_id_idx" ON "follow_up_marks"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_up_marks_follow_up_id_area_key" ON "follow_up_marks"("follow_up_id", "area");

-- AddForeignKey
ALTER TABLE "follow_up_marks" ADD CONSTRAINT "follow_up_marks_follow_up_id_fkey" FOREIGN KEY ("follow_up_id") REFERENCES "follow_ups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE follow_up_marks ADD CONSTRAINT follow_up_marks_own FOREIGN KEY (follow_up_id, case_id) REFERENCES follow_ups (id, case_id);
ALTER TABLE follow_up_marks ENABLE ROW LEVEL SECURITY;
ALTER TABLE follow_up_marks FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON follow_up_marks TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY working ON follow_up_marks TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())))
  WITH CHECK (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON follow_up_marks
  FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency('case_id');
GRANT SELECT, INSERT ON follow_up_marks TO kring_app;
