-- The dated facts behind the stage and the next step of every case the caller sees: one statement for a whole list.
-- A case that the caller only heads gives no name of an agency and no day of birth (architecture.md §3, zone head).

-- Whoever took part in the latest held meeting, or is to be shown the plan, and has neither got the version nor been waived.
CREATE FUNCTION app.undelivered_count(p_case uuid, p_version uuid) RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH parties AS (
    SELECT 'child' AS receiver, NULL::uuid AS agency_id, NULL::uuid AS guardian_id
    UNION
    SELECT 'guardian', NULL, g.id FROM guardians g WHERE g.case_id = p_case AND g.removed_at IS NULL AND g.receives_plan
    UNION
    SELECT 'agency', a.agency_id, NULL FROM attendances a JOIN plan_versions v ON v.id = p_version AND v.meeting_id = a.meeting_id
      WHERE a.case_id = p_case AND a.kind = 'agency' AND a.state IN ('present', 'substitute'))
  SELECT count(*)::int FROM parties p
  WHERE NOT EXISTS (SELECT 1 FROM disclosures d WHERE d.plan_version_id = p_version AND d.receiver::text = p.receiver
      AND d.agency_id IS NOT DISTINCT FROM p.agency_id AND d.guardian_id IS NOT DISTINCT FROM p.guardian_id)
    AND NOT EXISTS (SELECT 1 FROM delivery_waivers w WHERE w.plan_version_id = p_version AND w.receiver::text = p.receiver
      AND w.agency_id IS NOT DISTINCT FROM p.agency_id AND w.guardian_id IS NOT DISTINCT FROM p.guardian_id)
$$;

CREATE FUNCTION app.consent_statements_of(p_case uuid) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'id', s.id, 'guardianId', s.guardian_id, 'position', s.position, 'statedOn', s.stated_on, 'validUntil', s.valid_until,
    'recordedAt', s.recorded_at, 'isExceptionApproved', a.statement_id IS NOT NULL,
    'agencyIds', (SELECT coalesce(jsonb_agg(c.agency_id), '[]') FROM consent_agencies c WHERE c.statement_id = s.id),
    'withdrawals', (SELECT coalesce(jsonb_agg(jsonb_build_object('agencyId', w.agency_id, 'recordedAt', w.recorded_at)), '[]')
      FROM withdrawals w WHERE w.statement_id = s.id)) ORDER BY s.recorded_at, s.id), '[]')
  FROM consent_statements s LEFT JOIN consent_exception_approvals a ON a.statement_id = s.id WHERE s.case_id = p_case
$$;

CREATE FUNCTION app.case_progress() RETURNS TABLE (case_id uuid, is_working boolean, facts jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH working AS (SELECT w AS id FROM app.coordinated_case_ids() w),
  visible AS (SELECT id FROM working UNION SELECT h FROM app.headed_case_ids() h)
  SELECT c.id, c.id IN (SELECT id FROM working), jsonb_build_object(
    'code', c.code, 'practiceModel', c.practice_model, 'modelVersion', c.model_version, 'openedAt', c.opened_at,
    'closedAt', e.closed_at, 'initiatingAgencyId', c.initiating_agency_id,
    'coordinatorAgencyId', p.agency_id, 'coordinatorId', p.person_id, 'coordinatorName', o.name,
    'isMine', EXISTS (SELECT 1 FROM case_workers w WHERE w.case_id = c.id AND w.person_id = app.person_id()
      AND w.agency_id = app.agency_id() AND w.ended_at IS NULL),
    'isOfAge', (SELECT k.birth_date + interval '18 years' <= app.today() FROM children k WHERE k.case_id = c.id),
    'custodies', (SELECT coalesce(jsonb_agg(jsonb_build_object('guardianId', g.id, 'from', g.custody_from, 'until', g.custody_until)), '[]')
      FROM guardians g WHERE g.case_id = c.id AND g.removed_at IS NULL),
    'statements', app.consent_statements_of(c.id),
    'agenciesToInvite', (SELECT count(*) FROM considered_agencies n WHERE n.case_id = c.id AND n.invite),
    'invitations', (SELECT coalesce(jsonb_agg(jsonb_build_object('agencyId', n.agency_id,
        'agencyName', CASE WHEN c.id IN (SELECT id FROM working) THEN a.name ELSE '' END,
        'sentAt', i.sent_at, 'answeredAt', (SELECT max(x.answered_at) FROM invitation_answers x WHERE x.invitation_id = i.id)) ORDER BY a.name), '[]')
      FROM considered_agencies n JOIN agencies a ON a.id = n.agency_id
      LEFT JOIN LATERAL (SELECT v.* FROM invitations v LEFT JOIN invitation_recalls r ON r.invitation_id = v.id
        WHERE v.meeting_id = m.id AND v.agency_id = n.agency_id AND r.invitation_id IS NULL LIMIT 1) i ON true
      WHERE n.case_id = c.id AND n.invite AND n.agency_id <> p.agency_id),
    'meeting', CASE WHEN m.id IS NOT NULL THEN jsonb_build_object('plannedOn', m.planned_on, 'startsAt', m.starts_at,
      'answerBy', m.answer_by, 'heldOn', m.held_on, 'familyAbsent', m.family_absent_reason <> '') END,
    'plan', jsonb_build_object('lastFixedAt', v.fixed_at, 'number', v.number, 'nextMeetingOn', l.next_meeting_on,
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

REVOKE ALL ON FUNCTION app.undelivered_count, app.consent_statements_of, app.case_progress FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.case_progress TO kring_app;
