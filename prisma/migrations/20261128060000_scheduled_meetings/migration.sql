-- A meeting with its roles, moved or called off; and who comes to the next one.
ALTER TABLE "meetings" ADD COLUMN     "arranger_name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "caller_id" UUID,
ADD COLUMN     "cancel_reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "cancelled_at" TIMESTAMPTZ(3),
ADD COLUMN     "cancelled_by_id" UUID,
ADD COLUMN     "chair_agency_id" UUID,
ADD COLUMN     "chair_name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "moved_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "note_taker_name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "off_day_reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "plan_writer_name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "set_up" TEXT NOT NULL DEFAULT '';

ALTER TABLE "plans" ADD COLUMN     "next_agency_ids" UUID[];

ALTER TABLE meetings ADD CONSTRAINT meetings_chair FOREIGN KEY (chair_agency_id) REFERENCES agencies (id);
ALTER TABLE meetings ADD CONSTRAINT meetings_caller FOREIGN KEY (caller_id) REFERENCES people (id);
ALTER TABLE meetings ADD CONSTRAINT meetings_cancelled_by FOREIGN KEY (cancelled_by_id) REFERENCES people (id);
-- What has been held cannot be called off, and what is called off is not held.
ALTER TABLE meetings ADD CONSTRAINT meetings_held_or_cancelled CHECK (held_on IS NULL OR cancelled_at IS NULL);
ALTER TABLE meetings ADD CONSTRAINT meetings_cancelled_whole
  CHECK ((cancelled_at IS NULL) = (cancelled_by_id IS NULL) AND (cancelled_at IS NULL) = (cancel_reason = ''));

CREATE FUNCTION app.keep_cancelled() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.cancelled_at IS NOT NULL THEN PERFORM app.refuse('meeting.cancelled'); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER meetings_stay_cancelled
  BEFORE UPDATE OF planned_on, starts_at, length_minutes, form, held_on, cancelled_at, cancelled_by_id, cancel_reason ON meetings
  FOR EACH ROW EXECUTE FUNCTION app.keep_cancelled();

-- Nobody is invited to a meeting that is called off, and nobody answers that they come.
CREATE FUNCTION app.require_standing_meeting() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_meeting uuid;
BEGIN
  IF TG_TABLE_NAME = 'invitation_answers' THEN SELECT meeting_id INTO v_meeting FROM invitations WHERE id = NEW.invitation_id;
  ELSE v_meeting := NEW.meeting_id;
  END IF;
  IF EXISTS (SELECT FROM meetings m WHERE m.id = v_meeting AND m.cancelled_at IS NOT NULL) THEN
    PERFORM app.refuse('meeting.cancelled');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER invitations_to_standing_meeting BEFORE INSERT ON invitations
  FOR EACH ROW EXECUTE FUNCTION app.require_standing_meeting();
CREATE TRIGGER answers_to_standing_meeting BEFORE INSERT ON invitation_answers
  FOR EACH ROW EXECUTE FUNCTION app.require_standing_meeting();

-- What an invited agency is told of the meetings it may read about, beside its own text: that one is called off, or that the time
-- it was told no longer holds. Not why, and not the new time: that is sent by who calls.
CREATE FUNCTION app.received_meetings() RETURNS TABLE (invitation_id uuid, meeting_id uuid, cancelled_at timestamptz, is_moved boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.id, m.id, m.cancelled_at, coalesce((i.snapshot->'meeting'->>'on')::date <> m.planned_on
      OR i.snapshot->'meeting'->>'startsAt' <> m.starts_at OR (i.snapshot->'meeting'->>'lengthMinutes')::int <> m.length_minutes, false)
  FROM invitations i JOIN meetings m ON m.id = i.meeting_id
  WHERE i.id = ANY (ARRAY(SELECT app.received_invitation_ids()))
$$;

REVOKE ALL ON FUNCTION app.keep_cancelled, app.require_standing_meeting, app.received_meetings FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.received_meetings TO kring_app;

-- As before, and a meeting that is called off is not the case's meeting.
CREATE OR REPLACE FUNCTION app.case_progress(p_case uuid DEFAULT NULL) RETURNS TABLE (case_id uuid, is_working boolean, facts jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH working AS (SELECT w AS id FROM app.coordinated_case_ids() w WHERE p_case IS NULL OR w = p_case),
  visible AS (SELECT id FROM working UNION SELECT h FROM app.headed_case_ids() h WHERE p_case IS NULL OR h = p_case)
  SELECT c.id, c.id IN (SELECT id FROM working), jsonb_build_object(
    'code', c.code, 'practiceModel', c.practice_model, 'modelVersion', c.model_version, 'openedAt', c.opened_at,
    'closedAt', e.closed_at, 'initiatingAgencyId', c.initiating_agency_id,
    'coordinatorAgencyId', p.agency_id, 'coordinatorId', p.person_id, 'coordinatorName', o.name,
    'isMine', EXISTS (SELECT 1 FROM case_workers w WHERE w.case_id = c.id AND w.person_id = app.person_id()
      AND w.agency_id = app.agency_id() AND w.ended_at IS NULL),
    'isOfAge', (SELECT k.birth_date + interval '18 years' <= app.today() FROM children k WHERE k.case_id = c.id),
    'custodies', (SELECT coalesce(jsonb_agg(jsonb_build_object('guardianId', g.id,
        'from', CASE WHEN c.id IN (SELECT id FROM working) THEN g.custody_from
          ELSE greatest(g.custody_from, (c.opened_at AT TIME ZONE 'Europe/Stockholm')::date) END,
        'until', CASE WHEN c.id IN (SELECT id FROM working) OR g.custody_until < app.today() THEN g.custody_until END)), '[]')
      FROM guardians g WHERE g.case_id = c.id AND g.removed_at IS NULL),
    'statements', app.consent_statements_of(c.id,
      CASE WHEN c.id IN (SELECT id FROM working) THEN NULL ELSE coalesce(p.agency_id, c.initiating_agency_id) END),
    'agenciesToInvite', (SELECT count(*) FROM considered_agencies n WHERE n.case_id = c.id AND n.invite),
    'invitations', (SELECT coalesce(jsonb_agg(jsonb_build_object('agencyName', CASE WHEN c.id IN (SELECT id FROM working) THEN a.name ELSE '' END,
        'sentAt', i.sent_at, 'answeredAt', (SELECT max(x.answered_at) FROM invitation_answers x WHERE x.invitation_id = i.id)) ORDER BY a.name), '[]')
      FROM considered_agencies n JOIN agencies a ON a.id = n.agency_id
      LEFT JOIN LATERAL (SELECT v.* FROM invitations v LEFT JOIN invitation_recalls r ON r.invitation_id = v.id
        WHERE v.meeting_id = m.id AND v.agency_id = n.agency_id AND r.invitation_id IS NULL LIMIT 1) i ON true
      WHERE n.case_id = c.id AND n.invite AND n.agency_id <> p.agency_id),
    'meeting', CASE WHEN m.id IS NOT NULL THEN jsonb_build_object('meetingId', m.id, 'plannedOn', m.planned_on, 'startsAt', m.starts_at,
      'answerBy', m.answer_by, 'heldOn', m.held_on, 'familyAbsent', m.family_absent_reason <> '') END,
    'plan', jsonb_build_object('lastFixedAt', v.fixed_at, 'number', v.number, 'nextMeetingOn', l.next_meeting_on,
      'endsHere', l.next_meeting_on IS NULL AND coalesce(l.next_meeting_note, '') <> '',
      'hasUnfixedChanges', coalesce(l.version <> l.fixed_at_version, false),
      'undeliveredCount', CASE WHEN v.id IS NULL THEN 0 ELSE app.undelivered_count(c.id, v.id) END))
  FROM child_cases c
  JOIN visible ON visible.id = c.id
  LEFT JOIN closures e ON e.case_id = c.id
  LEFT JOIN coordinator_periods p ON p.case_id = c.id AND p.ended_at IS NULL
  LEFT JOIN people o ON o.id = p.person_id
  LEFT JOIN LATERAL (SELECT * FROM meetings x WHERE x.case_id = c.id AND x.cancelled_at IS NULL ORDER BY x.planned_on DESC, x.planned_at DESC LIMIT 1) m ON true
  LEFT JOIN LATERAL (SELECT * FROM plan_versions x WHERE x.case_id = c.id ORDER BY x.number DESC LIMIT 1) v ON true
  LEFT JOIN LATERAL (SELECT * FROM plans x WHERE x.case_id = c.id ORDER BY x.started_at DESC LIMIT 1) l ON true
$$;
