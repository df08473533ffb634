-- Mail to agencies and reminders. A mail is queued in the transaction that causes it; a worker takes it, asks here whether it still
-- may leave, sends it, and notes that it was sent. Its text holds nothing about a child (T22).

-- CreateEnum
CREATE TYPE "reminder_how" AS ENUM ('email', 'phone', 'letter', 'inPerson');

-- CreateEnum
CREATE TYPE "mail_kind" AS ENUM ('invitation', 'reminder', 'overdue');

-- CreateEnum
CREATE TYPE "mail_stop" AS ENUM ('recalled', 'closed', 'cancelled', 'consentEnded', 'meetingPassed', 'answered', 'protected', 'addressGone', 'refused', 'undeliverable');

-- CreateTable
CREATE TABLE "invitation_reminders" (
    "id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "how" "reminder_how" NOT NULL,
    "reminded_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,

    CONSTRAINT "invitation_reminders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mails" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "kind" "mail_kind" NOT NULL,
    "address" TEXT NOT NULL,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_until" TIMESTAMPTZ(3),
    "tried_count" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "stopped_at" TIMESTAMPTZ(3),
    "stop" "mail_stop",

    CONSTRAINT "mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kept_mails" (
    "mail_id" UUID NOT NULL,
    "from_agency_id" UUID NOT NULL,
    "to_agency_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kept_mails_pkey" PRIMARY KEY ("mail_id")
);

-- CreateIndex
CREATE INDEX "invitation_reminders_invitation_id_idx" ON "invitation_reminders"("invitation_id");

-- CreateIndex
CREATE INDEX "invitation_reminders_case_id_idx" ON "invitation_reminders"("case_id");

-- CreateIndex
CREATE INDEX "mails_case_id_idx" ON "mails"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "mails_invitation_id_kind_key" ON "mails"("invitation_id", "kind");

-- CreateIndex
CREATE INDEX "kept_mails_from_agency_id_idx" ON "kept_mails"("from_agency_id");

-- CreateIndex
CREATE INDEX "kept_mails_to_agency_id_idx" ON "kept_mails"("to_agency_id");

-- AddForeignKey
ALTER TABLE "invitation_reminders" ADD CONSTRAINT "invitation_reminders_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mails" ADD CONSTRAINT "mails_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE mails ADD CONSTRAINT mails_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);
ALTER TABLE mails ADD CONSTRAINT mails_invitation FOREIGN KEY (invitation_id, case_id, agency_id) REFERENCES invitations (id, case_id, agency_id);
ALTER TABLE invitation_reminders ADD CONSTRAINT reminders_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);
ALTER TABLE invitation_reminders ADD CONSTRAINT reminders_invitation FOREIGN KEY (invitation_id, case_id) REFERENCES invitations (id, case_id);
ALTER TABLE kept_mails ADD CONSTRAINT kept_mails_mail FOREIGN KEY (mail_id) REFERENCES mails (id);
-- What the worker looks for: few of a million meetings wait for an answer, and fewer mails wait to be sent.
CREATE INDEX meetings_awaiting_answers ON meetings (answer_by, planned_on) WHERE held_on IS NULL;
CREATE INDEX invitations_meeting ON invitations (meeting_id);
CREATE INDEX mails_waiting ON mails (queued_at) WHERE sent_at IS NULL AND stopped_at IS NULL;

ALTER TABLE mails ENABLE ROW LEVEL SECURITY;
ALTER TABLE mails FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON mails TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY working_read ON mails FOR SELECT TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
GRANT SELECT ON mails TO kring_app;
CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON mails FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency('case_id');

ALTER TABLE invitation_reminders ENABLE ROW LEVEL SECURITY;
ALTER TABLE invitation_reminders FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON invitation_reminders TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY working_read ON invitation_reminders FOR SELECT TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
CREATE POLICY working_add ON invitation_reminders FOR INSERT TO kring_app
  WITH CHECK (recorded_by_id = app.person_id() AND case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
GRANT SELECT, INSERT ON invitation_reminders TO kring_app;
CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON invitation_reminders FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency('case_id');

ALTER TABLE kept_mails ENABLE ROW LEVEL SECURITY;
ALTER TABLE kept_mails FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON kept_mails TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY own_read ON kept_mails FOR SELECT TO kring_app
  USING ((from_agency_id = app.agency_id() OR to_agency_id = app.agency_id()) AND app.is_appointed());
GRANT SELECT ON kept_mails TO kring_app;

-- For what Kring does by itself: a person who asks is refused.
CREATE FUNCTION app.require_nobody() RETURNS void LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF app.person_id() IS NOT NULL THEN PERFORM app.refuse('job.onlyKring'); END IF;
END $$;

-- Why a mail about an invitation may not leave now; null when it may. Asked when it is queued, and again each time it is to be sent.
CREATE FUNCTION app.mail_hindrance(p_invitation uuid, p_address text) RETURNS mail_stop
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM invitation_recalls r WHERE r.invitation_id = i.id) THEN 'recalled'
    WHEN EXISTS (SELECT 1 FROM closures c WHERE c.case_id = i.case_id) THEN 'closed'
    WHEN t.cancelled_at IS NOT NULL THEN 'cancelled'
    WHEN NOT app.consent_in_force(i.case_id, i.agency_id) OR NOT EXISTS (SELECT 1 FROM coordinator_periods p
      WHERE p.case_id = i.case_id AND p.ended_at IS NULL AND app.consent_in_force(i.case_id, p.agency_id)) THEN 'consentEnded'
    WHEN t.held_on IS NOT NULL OR t.planned_on < app.today() THEN 'meetingPassed'
    WHEN EXISTS (SELECT 1 FROM invitation_answers x WHERE x.invitation_id = i.id) THEN 'answered'
    -- Unknown counts as protected. Nothing about a protected child is mailed: a person rings instead (X-10).
    WHEN NOT EXISTS (SELECT 1 FROM children k WHERE k.case_id = i.case_id AND k.protection = 'none') THEN 'protected'
    WHEN p_address ~ '[[:cntrl:][:space:],;<>"]' OR NOT EXISTS (SELECT 1 FROM contact_ways w JOIN agencies a ON a.id = w.agency_id
      WHERE w.agency_id = i.agency_id AND w.kind = 'email' AND w.value = p_address
        AND (a.closed_on IS NULL OR a.closed_on > app.today())) THEN 'addressGone'
    END::mail_stop
  FROM invitations i JOIN meetings t ON t.id = i.meeting_id WHERE i.id = p_invitation
$$;

-- One mail of a kind for an invitation, however often it is asked for. Its id, or null when nothing is to be sent.
CREATE FUNCTION app.add_mail(p_invitation uuid, p_kind mail_kind, p_at timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid := gen_random_uuid(); i invitations; v_stop mail_stop;
BEGIN
  SELECT * INTO i FROM invitations WHERE id = p_invitation;
  IF i.channel IS DISTINCT FROM 'email' THEN PERFORM app.refuse('mail.otherWay'); END IF;
  v_stop := app.mail_hindrance(i.id, i.contact_way);
  INSERT INTO mails (id, case_id, invitation_id, agency_id, kind, address, queued_at, stopped_at, stop)
    VALUES (v_id, i.case_id, i.id, i.agency_id, p_kind, i.contact_way, p_at, CASE WHEN v_stop IS NOT NULL THEN p_at END, v_stop)
    ON CONFLICT (invitation_id, kind) DO NOTHING;
  RETURN CASE WHEN FOUND AND v_stop IS NULL THEN v_id END;
END $$;

-- The coordinating agency mails one of its invitations, or a reminder of it, to the address in the register that was chosen for it.
CREATE FUNCTION app.queue_mail(p_invitation uuid, p_kind mail_kind, p_at timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.require_coordinated((SELECT case_id FROM invitations WHERE id = p_invitation));
  IF p_kind = 'overdue' THEN PERFORM app.refuse('job.onlyKring'); END IF;
  RETURN app.add_mail(p_invitation, p_kind, p_at);
END $$;

-- What is due and nothing more: invitations by mail that nobody has answered although the day to answer has passed.
CREATE FUNCTION app.due_reminders() RETURNS TABLE (case_id uuid, kind text, due_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT i.case_id, 'reminder', t.answer_by FROM meetings t JOIN invitations i ON i.meeting_id = t.id
  WHERE app.person_id() IS NULL AND t.held_on IS NULL AND t.cancelled_at IS NULL AND t.answer_by < app.today() AND t.planned_on >= app.today() AND i.channel = 'email'
    AND NOT EXISTS (SELECT 1 FROM invitation_recalls r WHERE r.invitation_id = i.id)
    AND NOT EXISTS (SELECT 1 FROM invitation_answers x WHERE x.invitation_id = i.id)
    AND NOT EXISTS (SELECT 1 FROM closures c WHERE c.case_id = i.case_id)
    AND NOT EXISTS (SELECT 1 FROM mails m WHERE m.invitation_id = i.id AND m.kind = 'overdue')
    AND NOT EXISTS (SELECT 1 FROM invitation_reminders n WHERE n.invitation_id = i.id AND n.reminded_on > t.answer_by)
$$;

-- Reminds, once, everyone in the case who is due. Returns the mails to send; whoever comes second gets none.
CREATE FUNCTION app.remind_overdue(p_case uuid, p_at timestamptz) RETURNS TABLE (mail_id uuid, agency_id uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v record;
BEGIN
  PERFORM app.require_nobody();
  -- Whoever changes the consents waits for this, and is waited for.
  PERFORM FROM child_cases WHERE id = p_case FOR SHARE;
  FOR v IN SELECT i.id, i.agency_id AS agency, app.add_mail(i.id, 'overdue', p_at) AS mail FROM invitations i JOIN meetings t ON t.id = i.meeting_id
    WHERE i.case_id = p_case AND i.channel = 'email' AND t.held_on IS NULL AND t.cancelled_at IS NULL AND t.answer_by < app.today() AND t.planned_on >= app.today()
      AND NOT EXISTS (SELECT 1 FROM invitation_recalls r WHERE r.invitation_id = i.id)
      AND NOT EXISTS (SELECT 1 FROM closures c WHERE c.case_id = i.case_id)
      AND NOT EXISTS (SELECT 1 FROM invitation_answers x WHERE x.invitation_id = i.id)
      AND NOT EXISTS (SELECT 1 FROM invitation_reminders n WHERE n.invitation_id = i.id AND n.reminded_on > t.answer_by)
  LOOP
    CONTINUE WHEN v.mail IS NULL;
    INSERT INTO invitation_reminders (id, invitation_id, case_id, how, reminded_on, recorded_at)
      VALUES (gen_random_uuid(), v.id, p_case, 'email', app.today(), p_at);
    mail_id := v.mail; agency_id := v.agency;
    RETURN NEXT;
  END LOOP;
END $$;

-- Gives a worker the mail for some seconds, with what its text is made of: nothing of the child. Asks again whether it may leave.
-- The day and time are those that the meeting has now, also where it has been moved since the invitation was sent.
CREATE FUNCTION app.take_mail(p_mail uuid, p_seconds int, p_at timestamptz) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE m mails; v_stop mail_stop;
BEGIN
  PERFORM app.require_nobody();
  PERFORM FROM child_cases WHERE id = (SELECT case_id FROM mails WHERE id = p_mail) FOR SHARE;
  SELECT * INTO m FROM mails WHERE id = p_mail FOR UPDATE;
  IF m.id IS NULL OR m.sent_at IS NOT NULL OR m.stopped_at IS NOT NULL THEN RETURN jsonb_build_object('state', 'done'); END IF;
  IF m.taken_until > clock_timestamp() THEN
    RETURN jsonb_build_object('state', 'taken', 'seconds', ceil(extract(epoch FROM m.taken_until - clock_timestamp()))::int);
  END IF;
  v_stop := app.mail_hindrance(m.invitation_id, m.address);
  IF v_stop IS NOT NULL THEN
    UPDATE mails SET stopped_at = p_at, stop = v_stop, taken_until = NULL WHERE id = p_mail;
    RETURN jsonb_build_object('state', 'stopped', 'caseId', m.case_id, 'invitationId', m.invitation_id, 'kind', m.kind, 'stop', v_stop);
  END IF;
  UPDATE mails SET taken_until = clock_timestamp() + make_interval(secs => p_seconds), tried_count = tried_count + 1 WHERE id = p_mail;
  RETURN (SELECT jsonb_build_object('state', 'ready', 'caseId', m.case_id, 'invitationId', m.invitation_id, 'kind', m.kind,
      'address', m.address, 'triedCount', m.tried_count + 1, 'meetingOn', t.planned_on, 'startsAt', t.starts_at, 'answerBy', coalesce(t.answer_by, t.planned_on), 'receiverSignsIn', (SELECT g.has_sign_in FROM agencies g WHERE g.id = m.agency_id),
      -- A specialist unit's name would tell that a child is in its care: its authority calls.
      'caller', CASE WHEN a.is_specialist THEN h.name ELSE a.name END,
      'phone', coalesce((SELECT w.value FROM contact_ways w WHERE w.agency_id = a.id AND w.kind = 'phone' AND NOT a.is_specialist
        ORDER BY w.position LIMIT 1), ''))
    FROM invitations i JOIN meetings t ON t.id = i.meeting_id JOIN coordinator_periods p ON p.case_id = i.case_id AND p.ended_at IS NULL
      JOIN agencies a ON a.id = p.agency_id JOIN authorities h ON h.id = a.authority_id WHERE i.id = m.invitation_id);
END $$;

-- What became of it: sent, stopped for good, or given back to be tried again. Whoever comes second changes nothing.
CREATE FUNCTION app.note_mail(p_mail uuid, p_is_sent boolean, p_stop mail_stop, p_at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.require_nobody();
  UPDATE mails SET taken_until = NULL, sent_at = CASE WHEN p_is_sent THEN p_at END,
      stopped_at = CASE WHEN p_stop IS NOT NULL THEN p_at END, stop = p_stop
    WHERE id = p_mail AND sent_at IS NULL AND stopped_at IS NULL;
  RETURN FOUND;
END $$;

-- How many mails have waited longer than somebody should have to.
CREATE FUNCTION app.late_mail_count(p_minutes int) RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*)::int FROM mails WHERE sent_at IS NULL AND stopped_at IS NULL AND queued_at < now() - make_interval(mins => p_minutes)
$$;

-- In place of sending, where the database holds invented people: a real Kring does not start on such a database.
CREATE FUNCTION app.keep_mail(p_mail uuid, p_subject text, p_text text, p_message_id text, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.require_nobody();
  IF NOT EXISTS (SELECT 1 FROM people WHERE is_demo) THEN PERFORM app.refuse('mail.notADemo'); END IF;
  INSERT INTO kept_mails (mail_id, from_agency_id, to_agency_id, address, subject, text, message_id, kept_at)
    SELECT m.id, p.agency_id, m.agency_id, m.address, p_subject, p_text, p_message_id, p_at
    FROM mails m JOIN coordinator_periods p ON p.case_id = m.case_id AND p.ended_at IS NULL WHERE m.id = p_mail
    ON CONFLICT DO NOTHING;
END $$;

REVOKE ALL ON FUNCTION app.require_nobody, app.mail_hindrance, app.add_mail, app.queue_mail, app.due_reminders, app.remind_overdue,
  app.take_mail, app.note_mail, app.late_mail_count, app.keep_mail FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.queue_mail, app.due_reminders, app.remind_overdue, app.take_mail, app.note_mail, app.late_mail_count,
  app.keep_mail TO kring_app;
