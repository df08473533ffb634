-- The data protection officer reads the trace of the authority; only its reviewer draws, judges and signs. And the reviewer is told of
-- unusual readings without looking for them (T84).

CREATE OR REPLACE FUNCTION app.reviewed_authority_id() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.authority_id FROM agencies a WHERE a.id = app.agency_id() AND (app.has_task('reviewLog') OR app.has_task('protectData'))
$$;

CREATE OR REPLACE FUNCTION app.draw_log_sample(p_week date, p_acts text[], p_at timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid := gen_random_uuid(); v_seed text := gen_random_uuid()::text; v_from timestamptz; v_authority uuid := app.reviewed_authority_id();
BEGIN
  IF v_authority IS NULL OR NOT app.has_task('reviewLog') THEN PERFORM app.refuse('log.notReviewer'); END IF;
  IF extract(isodow FROM p_week) <> 1 OR p_week + 7 > app.today() THEN PERFORM app.refuse('log.weekNotOver'); END IF;
  v_from := p_week::timestamp AT TIME ZONE 'Europe/Stockholm';
  INSERT INTO log_samples (id, authority_id, week_of, seed, drawn_at, drawn_by_id)
    VALUES (v_id, v_authority, p_week, v_seed, p_at, app.person_id()) ON CONFLICT (authority_id, week_of) DO NOTHING;
  IF NOT FOUND THEN PERFORM app.refuse('log.alreadyDrawn'); END IF;
  INSERT INTO log_sample_events (sample_id, seq)
    SELECT v_id, e.seq FROM audit_events e
    WHERE e.seq IN (SELECT app.reviewed_seqs(v_from, (p_week + 7)::timestamp AT TIME ZONE 'Europe/Stockholm'))
      AND e.act = ANY (p_acts) AND e.case_id IS NOT NULL
    ORDER BY sha256(convert_to(v_seed || e.seq::text, 'UTF8')) LIMIT 10;
  RETURN v_id;
END $$;

DROP POLICY reviewed_add ON log_judgements;
DROP POLICY reviewed_add ON log_sample_sign_offs;
CREATE POLICY reviewed_add ON log_judgements FOR INSERT TO kring_app
  WITH CHECK (judged_by_id = app.person_id() AND app.has_task('reviewLog') AND sample_id = ANY (ARRAY(SELECT app.reviewed_sample_ids())));
CREATE POLICY reviewed_add ON log_sample_sign_offs FOR INSERT TO kring_app
  WITH CHECK (signed_by_id = app.person_id() AND app.has_task('reviewLog') AND sample_id = ANY (ARRAY(SELECT app.reviewed_sample_ids())));

-- As app.reviewed_seqs and app.unusual_readings have been, for an authority that is named.
CREATE FUNCTION app.seqs_of_authority(p_authority uuid, p_from timestamptz, p_to timestamptz) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH own AS (SELECT a.id FROM agencies a WHERE a.authority_id = p_authority),
  cases AS (SELECT c.id FROM child_cases c WHERE c.initiating_agency_id IN (SELECT id FROM own)
    UNION SELECT p.case_id FROM coordinator_periods p WHERE p.agency_id IN (SELECT id FROM own)),
  own_agencies AS MATERIALIZED (SELECT coalesce(array_agg(id), '{}') AS ids FROM own),
  own_cases AS MATERIALIZED (SELECT coalesce(array_agg(id), '{}') AS ids FROM cases)
  SELECT e.seq FROM audit_events e, own_agencies, own_cases
  WHERE e.at >= p_from AND e.at < p_to AND (e.agency_id = ANY (own_agencies.ids) OR e.case_id = ANY (own_cases.ids)
    OR (e.outcome = 'denied' AND e.subject_id = ANY (own_cases.ids)))
$$;
CREATE OR REPLACE FUNCTION app.reviewed_seqs(p_from timestamptz, p_to timestamptz) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT app.seqs_of_authority(app.reviewed_authority_id(), p_from, p_to)
$$;

CREATE FUNCTION app.unusual_readings_of(p_authority uuid, p_from timestamptz, p_to timestamptz, p_acts text[]) RETURNS TABLE (kind text,
  person_id uuid, agency_id uuid, starts_at timestamptz, ends_at timestamptz, case_count int, event_count int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH reading AS MATERIALIZED (SELECT e.seq, e.at, e.person_id, e.agency_id, e.case_id FROM audit_events e
    WHERE e.seq IN (SELECT app.seqs_of_authority(p_authority, p_from, p_to)) AND e.act = ANY (p_acts) AND e.case_id IS NOT NULL
      AND e.person_id IS NOT NULL),
  busy AS (SELECT r.person_id, r.agency_id FROM reading r GROUP BY 1, 2 HAVING count(DISTINCT r.case_id) > 30),
  hours AS (SELECT r.person_id, r.agency_id, r.at, (SELECT count(DISTINCT x.case_id) FROM reading x WHERE x.person_id = r.person_id
      AND x.agency_id = r.agency_id AND x.at > r.at - interval '1 hour' AND x.at <= r.at) AS cases
    FROM reading r JOIN busy b ON b.person_id = r.person_id AND b.agency_id = r.agency_id)
  SELECT 'many', h.person_id, h.agency_id, min(h.at) - interval '1 hour', max(h.at), max(h.cases)::int, count(*)::int
    FROM hours h WHERE h.cases > 30 GROUP BY h.person_id, h.agency_id, (h.at AT TIME ZONE 'Europe/Stockholm')::date
  UNION ALL
  SELECT 'night', r.person_id, r.agency_id, min(r.at), max(r.at), count(DISTINCT r.case_id)::int, count(*)::int
    FROM reading r WHERE extract(hour FROM r.at AT TIME ZONE 'Europe/Stockholm') >= 22 OR extract(hour FROM r.at AT TIME ZONE 'Europe/Stockholm') < 5
    GROUP BY r.person_id, r.agency_id, ((r.at - interval '5 hours') AT TIME ZONE 'Europe/Stockholm')::date
$$;
CREATE OR REPLACE FUNCTION app.unusual_readings(p_from timestamptz, p_to timestamptz, p_acts text[]) RETURNS TABLE (kind text, person_id uuid,
  person_name text, person_title text, agency_name text, starts_at timestamptz, ends_at timestamptz, case_count int, event_count int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT f.kind, f.person_id, p.name, p.title, a.name, f.starts_at, f.ends_at, f.case_count, f.event_count
  FROM app.unusual_readings_of(app.reviewed_authority_id(), p_from, p_to, p_acts) f
    LEFT JOIN people p ON p.id = f.person_id LEFT JOIN agencies a ON a.id = f.agency_id
  ORDER BY f.ends_at DESC
$$;

-- A notice of an unusual reading is about a reader, not about a case: its subject is who read.
ALTER TABLE notices DROP CONSTRAINT notices_case_or_decision;
ALTER TABLE notices ADD CONSTRAINT notices_of_a_case CHECK ((case_id IS NULL) = (kind IN ('decisionWaits', 'unusualReading')));

-- As app.notice_stands has been; that one asks it now for everything else.
ALTER FUNCTION app.notice_stands(notice_kind, uuid, uuid, uuid) RENAME TO other_notice_stands;
CREATE FUNCTION app.notice_stands(p_kind notice_kind, p_case uuid, p_invitation uuid, p_subject uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN p_kind = 'unusualReading' THEN app.has_task('reviewLog')
    ELSE app.other_notice_stands(p_kind, p_case, p_invitation, p_subject) END
$$;
ALTER POLICY own_read ON notices
  USING (person_id = app.person_id() AND agency_id = app.agency_id() AND app.notice_stands(kind, case_id, invitation_id, subject_id));
ALTER POLICY own_mark ON notices
  USING (person_id = app.person_id() AND agency_id = app.agency_id() AND app.notice_stands(kind, case_id, invitation_id, subject_id));

-- Tells the reviewers of each authority who read unusually since a moment: once for each reader and night or day. Nobody is told of
-- their own reading. Returns how many notices were made.
CREATE FUNCTION app.add_unusual_notices(p_from timestamptz, p_acts text[], p_at timestamptz) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v record; v_count int := 0;
BEGIN
  PERFORM app.require_nobody();
  FOR v IN SELECT DISTINCT g.id AS agency_id, f.person_id, ((f.ends_at - interval '5 hours') AT TIME ZONE 'Europe/Stockholm')::date AS day
    FROM agencies g CROSS JOIN LATERAL app.unusual_readings_of(g.authority_id, p_from, p_at, p_acts) f
    WHERE EXISTS (SELECT app.appointed_ids(g.id, 'reviewLog'))
  LOOP
    v_count := v_count + app.tell(array_remove(ARRAY(SELECT app.appointed_ids(v.agency_id, 'reviewLog')), v.person_id), v.agency_id,
      'unusualReading', NULL, NULL, v.person_id, p_at, v.day);
  END LOOP;
  RETURN v_count;
END $$;

REVOKE ALL ON FUNCTION app.seqs_of_authority, app.unusual_readings_of, app.other_notice_stands, app.notice_stands,
  app.add_unusual_notices FROM PUBLIC;
REVOKE ALL ON FUNCTION app.other_notice_stands FROM kring_app;
GRANT EXECUTE ON FUNCTION app.notice_stands, app.add_unusual_notices TO kring_app;
