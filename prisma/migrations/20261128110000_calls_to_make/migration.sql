-- Whether the mail about an invitation did not get through, and nobody has rung or written since (as mailStanding says in lib/mails/rules.ts).
CREATE FUNCTION app.must_be_called(p_invitation uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM mails s WHERE s.invitation_id = p_invitation AND s.kind <> 'guestCode'
    AND s.stop IN ('protected', 'addressGone', 'refused', 'undeliverable')
    AND s.stopped_at > coalesce((SELECT max(r.recorded_at) FROM invitation_reminders r
      WHERE r.invitation_id = p_invitation AND r.how <> 'email'), '-infinity'))
$$;
REVOKE ALL ON FUNCTION app.must_be_called FROM PUBLIC;

-- As before, with the invitations whose receiver somebody has to ring.
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
        'sentAt', i.sent_at, 'answeredAt', (SELECT max(x.answered_at) FROM invitation_answers x WHERE x.invitation_id = i.id),
        'mustBeCalled', app.must_be_called(i.id)) ORDER BY a.name), '[]')
      FROM considered_agencies n JOIN agencies a ON a.id = n.agency_id
      LEFT JOIN LATERAL (SELECT v.* FROM invitations v LEFT JOIN invitation_recalls r ON r.invitation_id = v.id
        WHERE v.meeting_id = m.id AND v.agency_id = n.agency_id AND r.invitation_id IS NULL LIMIT 1) i ON true
      WHERE n.case_id = c.id AND n.invite AND n.agency_id <> p.agency_id),
    'meeting', CASE WHEN m.id IS NOT NULL THEN jsonb_build_object('meetingId', m.id, 'plannedOn', m.planned_on, 'startsAt', m.starts_at,
      'answerBy', m.answer_by, 'heldOn', m.held_on, 'familyAbsent', m.family_absent_reason <> '') END,
    'deadline', CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('dueOn', d.due_on, 'closedDays', d.closed_days) END,
    'firstHeldOn', (SELECT min(x.held_on) FROM meetings x WHERE x.case_id = c.id),
    'askedInTalks', (SELECT coalesce(jsonb_agg(DISTINCT coalesce(y.guardian_id::text, 'child')), '[]')
      FROM preparatory_voices y WHERE y.case_id = c.id AND y.part <> 'notAsked'),
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
  LEFT JOIN LATERAL (SELECT * FROM deadlines x WHERE x.case_id = c.id ORDER BY x.set_at DESC, x.id DESC LIMIT 1) d ON true
$$;
