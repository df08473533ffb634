-- A mail and a guest are told of a meeting by the name that the case's routine gives it (S004-10).
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
      'receiverSignsIn', (SELECT g.has_sign_in FROM agencies g WHERE g.id = m.agency_id), 'caller', k.name, 'phone', k.phone,
      'practiceModel', c.practice_model, 'modelVersion', c.model_version)
    FROM invitations i JOIN meetings t ON t.id = i.meeting_id JOIN child_cases c ON c.id = i.case_id CROSS JOIN app.told_caller(i.case_id) k WHERE i.id = m.invitation_id);
END $$;

CREATE OR REPLACE FUNCTION app.read_as_guest(p_pass bytea, p_at timestamptz) RETURNS jsonb
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
      'answerCount', (SELECT count(*) FROM invitation_answers x WHERE x.invitation_id = i.id), 'latestAnswer', app.latest_answer(i.id),
      'practiceModel', n.practice_model, 'modelVersion', n.model_version)
    FROM invitations i JOIN meetings t ON t.id = i.meeting_id JOIN agencies a ON a.id = i.agency_id JOIN child_cases n ON n.id = i.case_id CROSS JOIN app.told_caller(i.case_id) k
    WHERE i.id = l.invitation_id);
END $$;
