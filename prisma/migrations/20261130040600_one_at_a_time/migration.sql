-- What one worker is about, no other waits to do again: of twenty that find the same due, nineteen would stand in line, and where one
-- of them dies, what it waited for is done by nobody behind it. Whoever comes second finds in its next round what is still due.
CREATE FUNCTION app.is_first(p_work text) RETURNS boolean LANGUAGE sql AS $$
  SELECT pg_try_advisory_xact_lock(hashtextextended(p_work, 0))
$$;
REVOKE ALL ON FUNCTION app.is_first FROM PUBLIC;

CREATE OR REPLACE FUNCTION app.remind_overdue(p_case uuid, p_at timestamptz) RETURNS TABLE (mail_id uuid, agency_id uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v record;
BEGIN
  PERFORM app.require_nobody();
  IF NOT app.is_first('remind ' || p_case) THEN RETURN; END IF;
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

CREATE OR REPLACE FUNCTION app.add_due_notices(p_near date, p_soon date, p_at timestamptz) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v record; v_count int := 0;
BEGIN
  PERFORM app.require_nobody();
  IF NOT app.is_first('due notices') THEN RETURN 0; END IF;
  FOR v IN SELECT i.id, i.case_id, t.answer_by FROM meetings t JOIN invitations i ON i.meeting_id = t.id
    WHERE t.held_on IS NULL AND t.cancelled_at IS NULL AND t.answer_by < app.today() AND t.planned_on >= app.today()
      AND NOT EXISTS (SELECT 1 FROM invitation_recalls r WHERE r.invitation_id = i.id)
      AND NOT EXISTS (SELECT 1 FROM invitation_answers x WHERE x.invitation_id = i.id)
      AND NOT EXISTS (SELECT 1 FROM closures c WHERE c.case_id = i.case_id)
      AND NOT EXISTS (SELECT 1 FROM notices n WHERE n.subject_id = i.id AND n.kind = 'answerOverdue' AND n.day = t.answer_by)
  LOOP
    v_count := v_count + app.tell_workers('answerOverdue', v.case_id, v.id, p_at, v.answer_by);
  END LOOP;
  FOR v IN SELECT t.id, t.case_id, t.planned_on FROM meetings t
    WHERE t.held_on IS NULL AND t.cancelled_at IS NULL AND t.planned_on BETWEEN app.today() AND least(p_near, app.today() + 14)
      AND NOT EXISTS (SELECT 1 FROM closures c WHERE c.case_id = t.case_id)
      AND NOT EXISTS (SELECT 1 FROM notices n WHERE n.subject_id = t.id AND n.kind = 'meetingNear' AND n.day = t.planned_on)
  LOOP
    v_count := v_count + app.tell_workers('meetingNear', v.case_id, v.id, p_at, v.planned_on);
  END LOOP;
  -- Who was told another day is not told this one here: a new invitation does that.
  FOR v IN SELECT i.id, i.case_id, i.agency_id, t.planned_on FROM meetings t JOIN invitations i ON i.meeting_id = t.id
    WHERE t.held_on IS NULL AND t.cancelled_at IS NULL AND t.planned_on BETWEEN app.today() AND least(p_near, app.today() + 14)
      AND i.snapshot->'meeting'->>'on' = t.planned_on::text
      AND NOT EXISTS (SELECT 1 FROM invitation_recalls r WHERE r.invitation_id = i.id)
      AND NOT EXISTS (SELECT 1 FROM closures c WHERE c.case_id = t.case_id)
      AND NOT EXISTS (SELECT 1 FROM notices n WHERE n.subject_id = i.id AND n.kind = 'meetingNear' AND n.day = t.planned_on)
  LOOP
    v_count := v_count + app.tell(ARRAY(SELECT app.handler_ids(v.case_id, v.agency_id)), v.agency_id, 'meetingNear', v.case_id, v.id,
      v.id, p_at, v.planned_on);
  END LOOP;
  FOR v IN SELECT p.id, p.case_id, p.next_meeting_on FROM plans p
    WHERE p.next_meeting_on <= least(p_soon, app.today() + 60)
      AND NOT EXISTS (SELECT 1 FROM closures c WHERE c.case_id = p.case_id)
      AND NOT EXISTS (SELECT 1 FROM meetings m WHERE m.case_id = p.case_id AND m.cancelled_at IS NULL
        AND (m.held_on IS NULL OR m.held_on >= p.next_meeting_on))
      AND NOT EXISTS (SELECT 1 FROM notices n WHERE n.subject_id = p.id AND n.kind = 'nextMeetingUnplanned' AND n.day = p.next_meeting_on)
  LOOP
    v_count := v_count + app.tell_workers('nextMeetingUnplanned', v.case_id, v.id, p_at, v.next_meeting_on);
  END LOOP;
  RETURN v_count;
END $$;

CREATE OR REPLACE FUNCTION app.add_silent_notices(p_model text, p_version int, p_days int, p_at timestamptz) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v record; v_count int := 0;
BEGIN
  PERFORM app.require_nobody();
  IF NOT app.is_first('silent notices') THEN RETURN 0; END IF;
  FOR v IN SELECT c.id, app.last_family_contact(c.id) + p_days AS due_on FROM child_cases c
    WHERE c.practice_model = p_model AND c.model_version = p_version AND EXISTS (SELECT 1 FROM plan_versions f WHERE f.case_id = c.id)
      AND NOT EXISTS (SELECT 1 FROM closures e WHERE e.case_id = c.id)
  LOOP
    CONTINUE WHEN v.due_on >= app.today() OR EXISTS (SELECT 1 FROM notices n WHERE n.subject_id = v.id AND n.kind = 'familySilent' AND n.day = v.due_on);
    v_count := v_count + app.tell_workers('familySilent', v.id, v.id, p_at, v.due_on);
  END LOOP;
  RETURN v_count;
END $$;
