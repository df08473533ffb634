-- Ending somebody's work with a case, and the facts of one case or of all.

-- Ends a colleague's work, or one's own. The coordinator stays until somebody else coordinates, and nobody is the last to leave.
CREATE FUNCTION app.end_case_worker(p_case uuid, p_person uuid, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_count int;
BEGIN
  IF NOT (p_case = ANY (ARRAY(SELECT app.coordinated_case_ids())) OR p_case = ANY (ARRAY(SELECT app.headed_case_ids()))
       OR p_case = ANY (ARRAY(SELECT app.invited_case_ids()))) THEN PERFORM app.refuse('case.notVisible'); END IF;
  -- Two who leave at once wait for each other.
  PERFORM pg_advisory_xact_lock(hashtextextended(p_case::text || app.agency_id()::text, 0));
  IF EXISTS (SELECT 1 FROM coordinator_periods WHERE case_id = p_case AND agency_id = app.agency_id()
      AND person_id = p_person AND ended_at IS NULL) THEN
    PERFORM app.refuse('caseWorker.coordinates');
  END IF;
  SELECT count(*) INTO v_count FROM case_workers WHERE case_id = p_case AND agency_id = app.agency_id() AND ended_at IS NULL;
  IF v_count < 2 THEN PERFORM app.refuse('caseWorker.last'); END IF;
  UPDATE case_workers SET ended_at = p_at
    WHERE case_id = p_case AND agency_id = app.agency_id() AND person_id = p_person AND ended_at IS NULL;
  IF NOT FOUND THEN PERFORM app.refuse('caseWorker.notFound'); END IF;
END $$;

-- For a head only what concerns the agency that coordinates: which others are named is not said.
DROP FUNCTION app.case_progress();
DROP FUNCTION app.consent_statements_of(uuid);
CREATE FUNCTION app.consent_statements_of(p_case uuid, p_only uuid) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'id', s.id, 'guardianId', s.guardian_id, 'position', s.position, 'statedOn', s.stated_on, 'validUntil', s.valid_until,
    'recordedAt', s.recorded_at, 'isExceptionApproved', a.statement_id IS NOT NULL,
    'agencyIds', (SELECT coalesce(jsonb_agg(c.agency_id), '[]') FROM consent_agencies c
      WHERE c.statement_id = s.id AND (p_only IS NULL OR c.agency_id = p_only)),
    'withdrawals', (SELECT coalesce(jsonb_agg(jsonb_build_object('agencyId', w.agency_id, 'recordedAt', w.recorded_at)), '[]')
      FROM withdrawals w WHERE w.statement_id = s.id AND (p_only IS NULL OR w.agency_id IS NULL OR w.agency_id = p_only)))
    ORDER BY s.recorded_at, s.id), '[]')
  FROM consent_statements s LEFT JOIN consent_exception_approvals a ON a.statement_id = s.id WHERE s.case_id = p_case
$$;

-- As before, and for one case alone; with the meeting's id, and with plans that have changed or end here. A head gives no day before
-- the case was opened (custody often begins with the day of birth) and no other agency, not even by its id.
CREATE FUNCTION app.case_progress(p_case uuid DEFAULT NULL) RETURNS TABLE (case_id uuid, is_working boolean, facts jsonb)
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
  LEFT JOIN LATERAL (SELECT * FROM meetings x WHERE x.case_id = c.id ORDER BY x.planned_on DESC, x.planned_at DESC LIMIT 1) m ON true
  LEFT JOIN LATERAL (SELECT * FROM plan_versions x WHERE x.case_id = c.id ORDER BY x.number DESC LIMIT 1) v ON true
  LEFT JOIN LATERAL (SELECT * FROM plans x WHERE x.case_id = c.id ORDER BY x.started_at DESC LIMIT 1) l ON true
$$;

REVOKE ALL ON FUNCTION app.end_case_worker, app.consent_statements_of, app.case_progress FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.end_case_worker, app.case_progress TO kring_app;
