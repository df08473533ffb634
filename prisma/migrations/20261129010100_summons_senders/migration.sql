-- CreateTable
CREATE TABLE "summons_senders" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "summons_senders_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "summons_senders_case_id_idx" ON "summons_senders"("case_id");

ALTER TABLE summons_senders ADD CONSTRAINT summons_senders_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);
-- Only whoever took the initiative is there without a reason.
CREATE UNIQUE INDEX summons_senders_one_first ON summons_senders (case_id) WHERE reason = '';

-- Who makes the summons of the case now; null where the routine leaves it to everybody who works with it.
CREATE FUNCTION app.summons_sender(p_case uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT person_id FROM summons_senders WHERE case_id = p_case ORDER BY since DESC, id DESC LIMIT 1
$$;

ALTER TABLE summons_senders ENABLE ROW LEVEL SECURITY;
ALTER TABLE summons_senders FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON summons_senders TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY working_read ON summons_senders FOR SELECT TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
-- Nobody is made a sender by somebody else, and a summons is taken over only where somebody has it.
CREATE POLICY working_add ON summons_senders FOR INSERT TO kring_app
  WITH CHECK (person_id = app.person_id() AND agency_id = app.agency_id() AND (reason = '' OR app.summons_sender(case_id) IS NOT NULL)
    AND case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
GRANT SELECT, INSERT ON summons_senders TO kring_app;
CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON summons_senders FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency('case_id');

-- Nobody else sends or reminds, whatever the code forgets (S004-12). Where Kring reminds by itself, nobody asks.
CREATE FUNCTION app.require_summons_sender() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF app.person_id() <> app.summons_sender(NEW.case_id) THEN PERFORM app.refuse('invitation.notSender'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER invitations_by_sender BEFORE INSERT ON invitations FOR EACH ROW EXECUTE FUNCTION app.require_summons_sender();
CREATE TRIGGER reminders_by_sender BEFORE INSERT ON invitation_reminders FOR EACH ROW EXECUTE FUNCTION app.require_summons_sender();

REVOKE ALL ON FUNCTION app.summons_sender, app.require_summons_sender FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.summons_sender TO kring_app;
