-- A case that was closed, or that lost its consent, while somebody waited for the second person's answer is opened by nobody's yes.
CREATE FUNCTION app.can_open_in_emergency(p_case uuid, p_agency uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT NOT EXISTS (SELECT 1 FROM closures WHERE case_id = p_case) AND NOT app.consent_has_ended(p_case, p_agency)
$$;

CREATE OR REPLACE FUNCTION app.decide_opening(p_opening uuid, p_approves boolean, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v openings;
BEGIN
  SELECT * INTO v FROM openings WHERE id = p_opening FOR UPDATE;
  IF v.id IS NULL OR v.agency_id <> app.agency_id() OR NOT (app.works_with(v.case_id) OR app.manages_case(v.case_id)) THEN
    PERFORM app.refuse('opening.notFound');
  END IF;
  IF v.person_id = app.person_id() THEN PERFORM app.refuse('opening.own'); END IF;
  IF v.kind <> 'emergency' OR NOT v.needs_approval OR v.opened_at < now() - interval '24 hours'
     OR EXISTS (SELECT 1 FROM opening_decisions WHERE opening_id = p_opening) THEN PERFORM app.refuse('opening.decided'); END IF;
  IF NOT app.can_open_in_emergency(v.case_id, v.agency_id) THEN PERFORM app.refuse('opening.gone'); END IF;
  INSERT INTO opening_decisions (opening_id, case_id, is_approved, decided_by_id, decided_at)
    VALUES (p_opening, v.case_id, coalesce(p_approves, false), app.person_id(), p_at);
  IF coalesce(p_approves, false) THEN UPDATE openings SET until = least(p_at, now()) + interval '60 minutes' WHERE id = p_opening; END IF;
END $$;

-- As before, and whether the case can still be opened.
DROP FUNCTION app.emergency_openings();
CREATE FUNCTION app.emergency_openings() RETURNS TABLE (id uuid, case_id uuid, code text, person_id uuid, person_name text, reason text,
  opened_at timestamptz, until timestamptz, needs_approval boolean, is_approved boolean, decided_by text, judgement opening_judgement,
  note text, reviewed_by text, reviewed_at timestamptz, works_with_case boolean, manages_case boolean, can_open boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.id, o.case_id, c.code, o.person_id, p.name, o.reason, o.opened_at, o.until, o.needs_approval, d.is_approved, b.name,
    r.judgement, r.note, v.name, r.reviewed_at, app.works_with(o.case_id), app.has_task('manage'),
    app.can_open_in_emergency(o.case_id, o.agency_id)
  FROM openings o JOIN child_cases c ON c.id = o.case_id JOIN people p ON p.id = o.person_id
    LEFT JOIN opening_decisions d ON d.opening_id = o.id LEFT JOIN people b ON b.id = d.decided_by_id
    LEFT JOIN opening_reviews r ON r.opening_id = o.id LEFT JOIN people v ON v.id = r.reviewed_by_id
  WHERE o.kind = 'emergency' AND o.agency_id = app.agency_id()
    AND (o.id = ANY (ARRAY(SELECT app.own_opening_ids())) OR app.works_with(o.case_id))
$$;

REVOKE ALL ON FUNCTION app.can_open_in_emergency, app.emergency_openings FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.emergency_openings TO kring_app;
