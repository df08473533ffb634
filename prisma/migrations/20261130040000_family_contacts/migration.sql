-- CreateEnum
CREATE TYPE "family_contact_how" AS ENUM ('met', 'phone', 'video', 'message', 'letter');

-- CreateTable
CREATE TABLE "family_contacts" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "contacted_on" DATE NOT NULL,
    "how" "family_contact_how" NOT NULL,
    "with_child" BOOLEAN NOT NULL,
    "guardian_ids" UUID[],
    "is_reached" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "strike_reason" TEXT,
    "struck_at" TIMESTAMPTZ(3),
    "struck_by_id" UUID,

    CONSTRAINT "family_contacts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "family_contacts_case_id_idx" ON "family_contacts"("case_id");

ALTER TABLE family_contacts ADD CONSTRAINT family_contacts_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);
ALTER TABLE family_contacts ADD CONSTRAINT family_contacts_with_somebody CHECK (with_child OR cardinality(guardian_ids) > 0);
ALTER TABLE family_contacts ADD CONSTRAINT family_contacts_strike CHECK (num_nonnulls(strike_reason, struck_at, struck_by_id) IN (0, 3));

ALTER TABLE family_contacts ENABLE ROW LEVEL SECURITY;
ALTER TABLE family_contacts FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON family_contacts TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY working_read ON family_contacts FOR SELECT TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
CREATE POLICY working_add ON family_contacts FOR INSERT TO kring_app
  WITH CHECK (recorded_by_id = app.person_id() AND struck_at IS NULL AND case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
CREATE POLICY working_strike ON family_contacts FOR UPDATE TO kring_app
  USING (struck_at IS NULL AND case_id = ANY (ARRAY(SELECT app.coordinated_case_ids()))) WITH CHECK (struck_by_id = app.person_id());
GRANT SELECT, INSERT, UPDATE (strike_reason, struck_at, struck_by_id) ON family_contacts TO kring_app;
CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON family_contacts FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency('case_id');

-- The guardians are the case's own.
CREATE FUNCTION app.require_own_guardians() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT NEW.guardian_ids <@ ARRAY(SELECT id FROM guardians WHERE case_id = NEW.case_id) THEN PERFORM app.refuse('familyContacts.notTheirs'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER own_guardians BEFORE INSERT ON family_contacts FOR EACH ROW EXECUTE FUNCTION app.require_own_guardians();

-- When somebody of the family was last talked with, counted from the first plan: a contact, a talk, or a meeting where they were.
CREATE FUNCTION app.last_family_contact(p_case uuid) RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT greatest(min((f.fixed_at AT TIME ZONE 'Europe/Stockholm')::date),
    (SELECT max(c.contacted_on) FROM family_contacts c WHERE c.case_id = p_case AND c.is_reached AND c.struck_at IS NULL),
    (SELECT max(t.held_on) FROM preparatory_talks t WHERE t.case_id = p_case),
    (SELECT max(m.held_on) FROM meetings m WHERE m.case_id = p_case AND m.family_absent_reason = ''))
  FROM plan_versions f WHERE f.case_id = p_case HAVING count(*) > 0
$$;

-- For whoever works with a case or manages it: the day and nothing else.
CREATE FUNCTION app.last_family_contacts(p_case uuid DEFAULT NULL) RETURNS TABLE (case_id uuid, contacted_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT v.id, app.last_family_contact(v.id)
  FROM (SELECT w AS id FROM app.coordinated_case_ids() w UNION SELECT h FROM app.headed_case_ids() h) v
  WHERE p_case IS NULL OR v.id = p_case
$$;

REVOKE ALL ON FUNCTION app.require_own_guardians, app.last_family_contacts, app.last_family_contact FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.last_family_contacts TO kring_app;
