-- What a plan says as a samordnad individuell plan (S004-15; HSL 16 kap. 4 §, SoL 10 kap. 8–9 §§).

-- CreateTable
CREATE TABLE "sips" (
    "plan_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "long_term_goal" TEXT NOT NULL,
    "lead_authority_id" UUID,
    "without_municipality" TEXT NOT NULL,
    "without_region" TEXT NOT NULL,
    "without_others" TEXT NOT NULL,
    "needs_crisis_plan" BOOLEAN,
    "crisis_signs" TEXT NOT NULL,
    "crisis_help" TEXT NOT NULL,
    "crisis_day" TEXT NOT NULL,
    "crisis_evening" TEXT NOT NULL,
    "crisis_night" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "sips_pkey" PRIMARY KEY ("plan_id")
);

-- CreateIndex
CREATE INDEX "sips_case_id_idx" ON "sips"("case_id");

ALTER TABLE sips ADD CONSTRAINT sips_plan FOREIGN KEY (plan_id, case_id) REFERENCES plans (id, case_id);
ALTER TABLE sips ADD CONSTRAINT sips_lead_authority FOREIGN KEY (lead_authority_id) REFERENCES authorities (id);

ALTER TABLE sips ENABLE ROW LEVEL SECURITY;
ALTER TABLE sips FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON sips TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY working ON sips TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())))
  WITH CHECK (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
GRANT SELECT, INSERT, UPDATE ON sips TO kring_app;
CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON sips
  FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency('case_id');

-- The overall responsibility is a municipality's or a region's alone.
CREATE FUNCTION app.require_lead_authority() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM authorities a WHERE a.id = NEW.lead_authority_id AND a.kind IN ('municipality', 'region')) THEN
    PERFORM app.refuse('sip.leadAuthority');
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION app.require_lead_authority FROM PUBLIC;
CREATE TRIGGER sips_lead_authority BEFORE INSERT OR UPDATE OF lead_authority_id ON sips
  FOR EACH ROW WHEN (NEW.lead_authority_id IS NOT NULL) EXECUTE FUNCTION app.require_lead_authority();
