-- An agency that does not sign in answers by the link in its mail: bound to the invitation and to the time that the mail tells, opened
-- by a code that is mailed to the address in the register, good for one answer. Nothing here tells anything of the child (T31).

-- AlterTable
ALTER TABLE "mails" ADD COLUMN     "number" INTEGER NOT NULL DEFAULT 0;

-- DropIndex
DROP INDEX "mails_invitation_id_kind_key";

-- CreateIndex
CREATE UNIQUE INDEX "mails_invitation_id_kind_number_key" ON "mails"("invitation_id", "kind", "number");

-- AlterTable
ALTER TABLE "invitation_answers" ADD COLUMN     "said_on" DATE,
ALTER COLUMN "recorded_by_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "guest_links" (
    "mail_id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "moved_count" INTEGER NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "guest_links_pkey" PRIMARY KEY ("mail_id")
);

-- CreateTable
CREATE TABLE "guest_codes" (
    "mail_id" UUID NOT NULL,
    "link_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "asked_with" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "wrong_count" INTEGER NOT NULL DEFAULT 0,
    "opened_at" TIMESTAMPTZ(3),
    "pass_hash" BYTEA,
    "answered_at" TIMESTAMPTZ(3),
    "answered_with" UUID,
    "answer_id" UUID,

    CONSTRAINT "guest_codes_pkey" PRIMARY KEY ("mail_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "guest_links_token_hash_key" ON "guest_links"("token_hash");

-- CreateIndex
CREATE INDEX "guest_links_case_id_idx" ON "guest_links"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "guest_codes_pass_hash_key" ON "guest_codes"("pass_hash");

-- CreateIndex
CREATE INDEX "guest_codes_case_id_idx" ON "guest_codes"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "guest_codes_link_id_asked_with_key" ON "guest_codes"("link_id", "asked_with");

ALTER TABLE mails ADD CONSTRAINT mails_case UNIQUE (id, case_id);
ALTER TABLE guest_links ADD CONSTRAINT guest_links_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);
ALTER TABLE guest_links ADD CONSTRAINT guest_links_mail FOREIGN KEY (mail_id, case_id) REFERENCES mails (id, case_id);
ALTER TABLE guest_links ADD CONSTRAINT guest_links_invitation FOREIGN KEY (invitation_id, case_id, agency_id) REFERENCES invitations (id, case_id, agency_id);
ALTER TABLE guest_links ADD CONSTRAINT guest_links_case UNIQUE (mail_id, case_id);
ALTER TABLE guest_codes ADD CONSTRAINT guest_codes_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);
ALTER TABLE guest_codes ADD CONSTRAINT guest_codes_mail FOREIGN KEY (mail_id, case_id) REFERENCES mails (id, case_id);
ALTER TABLE guest_codes ADD CONSTRAINT guest_codes_link FOREIGN KEY (link_id, case_id) REFERENCES guest_links (mail_id, case_id);
ALTER TABLE guest_codes ADD CONSTRAINT guest_codes_answer FOREIGN KEY (answer_id) REFERENCES invitation_answers (id);
ALTER TABLE guest_codes ADD CONSTRAINT guest_codes_opened_whole CHECK ((opened_at IS NULL) = (pass_hash IS NULL));
ALTER TABLE guest_codes ADD CONSTRAINT guest_codes_answered_whole
  CHECK ((answered_at IS NULL) = (answer_id IS NULL) AND (answered_at IS NULL) = (answered_with IS NULL));

-- What nobody recorded came by a link, and nothing else did. Whoever signs in says so in their own name.
ALTER TABLE invitation_answers ADD CONSTRAINT answers_recorded_or_by_link CHECK ((recorded_by_id IS NULL) = (how = 'guestLink'));
CREATE POLICY by_who_asks ON invitation_answers AS RESTRICTIVE FOR INSERT TO kring_app WITH CHECK (recorded_by_id = app.person_id());

-- No grant at all: the role of web and worker knows links and codes only through the functions below, which answer for one at a time.
ALTER TABLE guest_links ENABLE ROW LEVEL SECURITY;
ALTER TABLE guest_links FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON guest_links TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON guest_links FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency('case_id');
ALTER TABLE guest_codes ENABLE ROW LEVEL SECURITY;
ALTER TABLE guest_codes FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON guest_codes TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON guest_codes FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency('case_id');

-- As before; but a code may be mailed to whoever has answered, unless they cannot come: a no has closed the invitation for them.
DROP FUNCTION app.mail_hindrance(uuid, text);
CREATE FUNCTION app.mail_hindrance(p_invitation uuid, p_address text, p_kind mail_kind) RETURNS mail_stop
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM invitation_recalls r WHERE r.invitation_id = i.id) THEN 'recalled'
    WHEN EXISTS (SELECT 1 FROM closures c WHERE c.case_id = i.case_id) THEN 'closed'
    WHEN t.cancelled_at IS NOT NULL THEN 'cancelled'
    WHEN NOT app.consent_in_force(i.case_id, i.agency_id) OR NOT EXISTS (SELECT 1 FROM coordinator_periods p
      WHERE p.case_id = i.case_id AND p.ended_at IS NULL AND app.consent_in_force(i.case_id, p.agency_id)) THEN 'consentEnded'
    WHEN t.held_on IS NOT NULL OR t.planned_on < app.today() THEN 'meetingPassed'
    WHEN CASE p_kind WHEN 'guestCode' THEN app.latest_answer(i.id) = 'cannot'
      ELSE EXISTS (SELECT 1 FROM invitation_answers x WHERE x.invitation_id = i.id) END THEN 'answered'
    -- Unknown counts as protected. Nothing about a protected child is mailed: a person rings instead (X-10).
    WHEN NOT EXISTS (SELECT 1 FROM children k WHERE k.case_id = i.case_id AND k.protection = 'none') THEN 'protected'
    WHEN p_address ~ '[[:cntrl:][:space:],;<>"]' OR NOT EXISTS (SELECT 1 FROM contact_ways w JOIN agencies a ON a.id = w.agency_id
      WHERE w.agency_id = i.agency_id AND w.kind = 'email' AND w.value = p_address
        AND (a.closed_on IS NULL OR a.closed_on > app.today())) THEN 'addressGone'
    END::mail_stop
  FROM invitations i JOIN meetings t ON t.id = i.meeting_id WHERE i.id = p_invitation
$$;

CREATE OR REPLACE FUNCTION app.add_mail(p_invitation uuid, p_kind mail_kind, p_at timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid := gen_random_uuid(); i invitations; v_stop mail_stop;
BEGIN
  SELECT * INTO i FROM invitations WHERE id = p_invitation;
  IF i.channel IS DISTINCT FROM 'email' THEN PERFORM app.refuse('mail.otherWay'); END IF;
  v_stop := app.mail_hindrance(i.id, i.contact_way, p_kind);
  INSERT INTO mails (id, case_id, invitation_id, agency_id, kind, address, queued_at, stopped_at, stop)
    VALUES (v_id, i.case_id, i.id, i.agency_id, p_kind, i.contact_way, p_at, CASE WHEN v_stop IS NOT NULL THEN p_at END, v_stop)
    ON CONFLICT (invitation_id, kind, number) DO NOTHING;
  RETURN CASE WHEN FOUND AND v_stop IS NULL THEN v_id END;
END $$;

-- As before, and only for what is said about the invitation: a code is asked for by whoever has its link.
CREATE OR REPLACE FUNCTION app.queue_mail(p_invitation uuid, p_kind mail_kind, p_at timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.require_coordinated((SELECT case_id FROM invitations WHERE id = p_invitation));
  IF p_kind IN ('overdue', 'guestCode') THEN PERFORM app.refuse('job.onlyKring'); END IF;
  RETURN app.add_mail(p_invitation, p_kind, p_at);
END $$;

-- Who calls, as an agency may be told outside Kring. A specialist unit's name would tell that a child is in its care: its authority calls.
CREATE FUNCTION app.told_caller(p_case uuid) RETURNS TABLE (name text, phone text, is_specialist boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN a.is_specialist THEN h.name ELSE a.name END,
    coalesce((SELECT w.value FROM contact_ways w WHERE w.agency_id = a.id AND w.kind = 'phone' AND NOT a.is_specialist
      ORDER BY w.position LIMIT 1), ''), a.is_specialist
  FROM coordinator_periods p JOIN agencies a ON a.id = p.agency_id JOIN authorities h ON h.id = a.authority_id
  WHERE p.case_id = p_case AND p.ended_at IS NULL
$$;

-- Why a link no longer holds; null while it does. It ends with the invitation, the consent, the case and the meeting, and when the
-- meeting gets another time than its mail told.
CREATE FUNCTION app.guest_link_stop(p_link uuid) RETURNS mail_stop
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(app.mail_hindrance(l.invitation_id, i.contact_way, 'guestCode'),
    CASE WHEN t.moved_count <> l.moved_count THEN 'lapsed'::mail_stop END)
  FROM guest_links l JOIN invitations i ON i.id = l.invitation_id JOIN meetings t ON t.id = i.meeting_id WHERE l.mail_id = p_link
$$;

-- Why the mail with a code may not leave now. Only the latest code is good for anything, and nobody waits for it longer than an hour.
CREATE FUNCTION app.guest_code_stop(p_mail uuid, p_at timestamptz) RETURNS mail_stop
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(app.guest_link_stop(c.link_id), CASE WHEN c.asked_at < p_at - interval '1 hour'
    OR EXISTS (SELECT 1 FROM mails n WHERE n.invitation_id = m.invitation_id AND n.kind = 'guestCode' AND n.number > m.number)
    THEN 'lapsed'::mail_stop END)
  FROM guest_codes c JOIN mails m ON m.id = c.mail_id WHERE c.mail_id = p_mail
$$;

-- As before; a code begins to count when its mail is taken to be sent.
CREATE OR REPLACE FUNCTION app.take_mail(p_mail uuid, p_seconds int, p_at timestamptz) RETURNS jsonb
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
  v_stop := CASE m.kind WHEN 'guestCode' THEN app.guest_code_stop(m.id, p_at) ELSE app.mail_hindrance(m.invitation_id, m.address, m.kind) END;
  IF v_stop IS NOT NULL THEN
    UPDATE mails SET stopped_at = p_at, stop = v_stop, taken_until = NULL WHERE id = p_mail;
    RETURN jsonb_build_object('state', 'stopped', 'caseId', m.case_id, 'invitationId', m.invitation_id, 'kind', m.kind, 'stop', v_stop);
  END IF;
  UPDATE mails SET taken_until = clock_timestamp() + make_interval(secs => p_seconds), tried_count = tried_count + 1 WHERE id = p_mail;
  UPDATE guest_codes SET expires_at = p_at + interval '15 minutes' WHERE mail_id = p_mail;
  RETURN (SELECT jsonb_build_object('state', 'ready', 'caseId', m.case_id, 'invitationId', m.invitation_id, 'kind', m.kind,
      'address', m.address, 'triedCount', m.tried_count + 1, 'meetingOn', t.planned_on, 'startsAt', t.starts_at, 'answerBy', coalesce(t.answer_by, t.planned_on),
      'receiverSignsIn', (SELECT g.has_sign_in FROM agencies g WHERE g.id = m.agency_id), 'caller', k.name, 'phone', k.phone)
    FROM invitations i JOIN meetings t ON t.id = i.meeting_id CROSS JOIN app.told_caller(i.case_id) k WHERE i.id = m.invitation_id);
END $$;

-- The hash of the link that a mail carries, kept by the worker that has the mail. Bound to the time that the mail tells.
CREATE FUNCTION app.keep_guest_link(p_mail uuid, p_token bytea, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.require_nobody();
  INSERT INTO guest_links (mail_id, invitation_id, case_id, agency_id, token_hash, moved_count, made_at)
    SELECT m.id, m.invitation_id, m.case_id, m.agency_id, p_token, t.moved_count, p_at
    FROM mails m JOIN invitations i ON i.id = m.invitation_id JOIN meetings t ON t.id = i.meeting_id JOIN agencies a ON a.id = m.agency_id
    WHERE m.id = p_mail AND m.kind <> 'guestCode' AND NOT a.has_sign_in AND m.sent_at IS NULL AND m.taken_until > clock_timestamp()
    ON CONFLICT (mail_id) DO UPDATE SET token_hash = excluded.token_hash, moved_count = excluded.moved_count;
  IF NOT FOUND THEN PERFORM app.refuse('guestLink.notTaken'); END IF;
END $$;

-- Whoever changes the consents waits for what a guest does, and is waited for; two guests of an invitation are let in one by one.
CREATE FUNCTION app.hold_guest(p_case uuid, p_invitation uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM child_cases WHERE id = p_case FOR SHARE;
  PERFORM pg_advisory_xact_lock(hashtextextended(p_invitation::text, 0));
END $$;

-- Whoever has a link asks for a code. It is mailed to the address in the register, and to no other. The same form twice is one code.
CREATE FUNCTION app.ask_guest_code(p_token bytea, p_mail uuid, p_code bytea, p_key uuid, p_at timestamptz) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE l guest_links;
BEGIN
  PERFORM app.require_nobody();
  SELECT * INTO l FROM guest_links WHERE token_hash = p_token;
  PERFORM app.hold_guest(l.case_id, l.invitation_id);
  IF l.mail_id IS NULL OR app.guest_link_stop(l.mail_id) IS NOT NULL THEN RETURN jsonb_build_object('state', 'gone'); END IF;
  IF EXISTS (SELECT 1 FROM guest_codes WHERE link_id = l.mail_id AND asked_with = p_key) THEN RETURN jsonb_build_object('state', 'again'); END IF;
  IF (SELECT count(*) FROM mails WHERE invitation_id = l.invitation_id AND kind = 'guestCode' AND queued_at > p_at - interval '1 day') >= 10 THEN
    RETURN jsonb_build_object('state', 'tooMany');
  END IF;
  INSERT INTO mails (id, case_id, invitation_id, agency_id, kind, number, address, queued_at)
    SELECT p_mail, i.case_id, i.id, i.agency_id, 'guestCode',
      1 + (SELECT count(*) FROM mails WHERE invitation_id = i.id AND kind = 'guestCode'), i.contact_way, p_at
    FROM invitations i WHERE i.id = l.invitation_id;
  INSERT INTO guest_codes (mail_id, link_id, case_id, asked_with, code_hash, asked_at) VALUES (p_mail, l.mail_id, l.case_id, p_key, p_code, p_at);
  RETURN jsonb_build_object('state', 'asked', 'caseId', l.case_id, 'invitationId', l.invitation_id);
END $$;

-- The link and its latest code give the browser that typed it a pass, once; five wrong ones end the code. The same form twice is one pass.
CREATE FUNCTION app.open_guest_link(p_token bytea, p_code bytea, p_pass bytea, p_at timestamptz) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE l guest_links; c guest_codes; most_wrong CONSTANT int := 5;
BEGIN
  PERFORM app.require_nobody();
  SELECT * INTO l FROM guest_links WHERE token_hash = p_token;
  PERFORM app.hold_guest(l.case_id, l.invitation_id);
  IF l.mail_id IS NULL OR app.guest_link_stop(l.mail_id) IS NOT NULL THEN RETURN jsonb_build_object('state', 'gone'); END IF;
  SELECT g.* INTO c FROM guest_codes g JOIN mails m ON m.id = g.mail_id WHERE m.invitation_id = l.invitation_id ORDER BY m.number DESC LIMIT 1;
  IF c.link_id IS DISTINCT FROM l.mail_id OR c.expires_at IS NULL OR c.expires_at <= p_at OR c.wrong_count >= most_wrong
      OR (c.opened_at IS NOT NULL AND (c.pass_hash <> p_pass OR c.code_hash <> p_code)) THEN
    RETURN jsonb_build_object('state', 'spent');
  END IF;
  IF c.code_hash <> p_code THEN
    UPDATE guest_codes SET wrong_count = wrong_count + 1 WHERE mail_id = c.mail_id;
    RETURN jsonb_build_object('state', 'wrong', 'leftCount', most_wrong - 1 - c.wrong_count, 'invitationId', l.invitation_id);
  END IF;
  UPDATE guest_codes SET opened_at = p_at, pass_hash = p_pass WHERE mail_id = c.mail_id AND opened_at IS NULL;
  RETURN jsonb_build_object('state', 'open', 'caseId', l.case_id, 'invitationId', l.invitation_id, 'isFirst', c.opened_at IS NULL);
END $$;

-- What a guest reads: time, place, who calls and the own answer, for half an hour. Nothing of the child. Where specialist care calls,
-- the place would tell it, so it is told another way. After an answer, only which it was.
CREATE FUNCTION app.read_as_guest(p_pass bytea, p_at timestamptz) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE c guest_codes; l guest_links; v_stop mail_stop;
BEGIN
  PERFORM app.require_nobody();
  SELECT * INTO c FROM guest_codes WHERE pass_hash = p_pass;
  PERFORM FROM child_cases WHERE id = c.case_id FOR SHARE;
  SELECT * INTO c FROM guest_codes WHERE pass_hash = p_pass;
  SELECT * INTO l FROM guest_links WHERE mail_id = c.link_id;
  v_stop := app.guest_link_stop(l.mail_id);
  IF l.mail_id IS NULL OR (v_stop IS NOT NULL AND (v_stop <> 'answered' OR c.answered_at IS NULL)) THEN RETURN jsonb_build_object('state', 'gone'); END IF;
  IF coalesce(c.answered_at, c.opened_at) <= p_at - interval '30 minutes' THEN RETURN jsonb_build_object('state', 'expired'); END IF;
  IF c.answered_at IS NOT NULL THEN
    RETURN (SELECT jsonb_build_object('state', 'answered', 'caller', k.name, 'phone', k.phone, 'answer', x.kind)
      FROM invitation_answers x CROSS JOIN app.told_caller(c.case_id) k WHERE x.id = c.answer_id);
  END IF;
  RETURN (SELECT jsonb_build_object('state', 'open', 'caseId', l.case_id, 'invitationId', l.invitation_id, 'codeId', c.mail_id, 'kind', i.kind,
      'caller', k.name, 'phone', k.phone, 'receiver', a.name, 'meetingId', t.id, 'meetingOn', t.planned_on, 'startsAt', t.starts_at,
      'lengthMinutes', t.length_minutes, 'form', t.form, 'place', CASE WHEN k.is_specialist THEN '' ELSE t.place END,
      'link', CASE WHEN k.is_specialist THEN '' ELSE t.link END, 'answerBy', coalesce(t.answer_by, t.planned_on),
      'answerCount', (SELECT count(*) FROM invitation_answers x WHERE x.invitation_id = i.id), 'latestAnswer', app.latest_answer(i.id))
    FROM invitations i JOIN meetings t ON t.id = i.meeting_id JOIN agencies a ON a.id = i.agency_id CROSS JOIN app.told_caller(i.case_id) k
    WHERE i.id = l.invitation_id);
END $$;

-- The one answer of a pass. The same form twice is one answer.
CREATE FUNCTION app.answer_as_guest(p_pass bytea, p_code uuid, p_version int, p_key uuid, p_answer jsonb, p_at timestamptz) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE c guest_codes; l guest_links; v_count int; v_id uuid := gen_random_uuid();
BEGIN
  PERFORM app.require_nobody();
  SELECT k.* INTO l FROM guest_codes g JOIN guest_links k ON k.mail_id = g.link_id WHERE g.pass_hash = p_pass AND g.mail_id = p_code;
  PERFORM app.hold_guest(l.case_id, l.invitation_id);
  SELECT * INTO c FROM guest_codes WHERE pass_hash = p_pass AND mail_id = p_code;
  IF c.answered_at IS NOT NULL THEN
    RETURN jsonb_build_object('state', CASE WHEN c.answered_with = p_key THEN 'again' ELSE 'spent' END);
  END IF;
  IF l.mail_id IS NULL THEN RETURN jsonb_build_object('state', 'expired'); END IF;
  IF app.guest_link_stop(l.mail_id) IS NOT NULL THEN RETURN jsonb_build_object('state', 'gone'); END IF;
  IF c.opened_at <= p_at - interval '30 minutes' THEN RETURN jsonb_build_object('state', 'expired'); END IF;
  SELECT count(*) INTO v_count FROM invitation_answers WHERE invitation_id = l.invitation_id;
  IF v_count <> p_version THEN
    RETURN jsonb_build_object('state', 'conflict', 'version', v_count, 'answer', app.latest_answer(l.invitation_id));
  END IF;
  INSERT INTO invitation_answers (id, invitation_id, case_id, agency_id, kind, person_name, profession, phone, reason, how, answered_at)
    SELECT v_id, l.invitation_id, l.case_id, l.agency_id, (p_answer->>'kind')::answer_kind, coalesce(p_answer->>'personName', ''),
      coalesce(p_answer->>'profession', ''), coalesce(p_answer->>'phone', ''), coalesce(p_answer->>'reason', ''), 'guestLink', p_at;
  UPDATE guest_codes SET answered_at = p_at, answered_with = p_key, answer_id = v_id WHERE mail_id = c.mail_id;
  RETURN jsonb_build_object('state', 'answered', 'caseId', l.case_id, 'invitationId', l.invitation_id, 'answerId', v_id);
END $$;

REVOKE ALL ON FUNCTION app.mail_hindrance, app.told_caller, app.guest_link_stop, app.guest_code_stop, app.keep_guest_link, app.hold_guest,
  app.ask_guest_code, app.open_guest_link, app.read_as_guest, app.answer_as_guest FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.keep_guest_link, app.ask_guest_code, app.open_guest_link, app.read_as_guest, app.answer_as_guest TO kring_app;
