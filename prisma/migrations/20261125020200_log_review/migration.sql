-- Who has read a case, for those who coordinate it; and the trace of an authority, for its reviewers (security.md §3).

CREATE TYPE "log_verdict" AS ENUM ('justified', 'investigate');

CREATE TABLE "log_samples" (
    "id" UUID NOT NULL,
    "authority_id" UUID NOT NULL,
    "week_of" DATE NOT NULL,
    "seed" TEXT NOT NULL,
    "drawn_at" TIMESTAMPTZ(3) NOT NULL,
    "drawn_by_id" UUID NOT NULL,

    CONSTRAINT "log_samples_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "log_sample_events" (
    "sample_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,

    CONSTRAINT "log_sample_events_pkey" PRIMARY KEY ("sample_id","seq")
);
CREATE TABLE "log_judgements" (
    "sample_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "verdict" "log_verdict" NOT NULL,
    "note" TEXT NOT NULL,
    "judged_at" TIMESTAMPTZ(3) NOT NULL,
    "judged_by_id" UUID NOT NULL,

    CONSTRAINT "log_judgements_pkey" PRIMARY KEY ("sample_id","seq")
);
CREATE TABLE "log_sample_sign_offs" (
    "sample_id" UUID NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_by_id" UUID NOT NULL,

    CONSTRAINT "log_sample_sign_offs_pkey" PRIMARY KEY ("sample_id")
);
CREATE UNIQUE INDEX "log_samples_authority_id_week_of_key" ON "log_samples"("authority_id", "week_of");
ALTER TABLE log_samples ADD CONSTRAINT log_samples_authority FOREIGN KEY (authority_id) REFERENCES authorities (id);
ALTER TABLE log_sample_events ADD CONSTRAINT log_sample_events_sample FOREIGN KEY (sample_id) REFERENCES log_samples (id);
ALTER TABLE log_judgements ADD CONSTRAINT log_judgements_event FOREIGN KEY (sample_id, seq) REFERENCES log_sample_events (sample_id, seq);
ALTER TABLE log_sample_sign_offs ADD CONSTRAINT log_sample_sign_offs_sample FOREIGN KEY (sample_id) REFERENCES log_samples (id);

-- A list view names many cases in one row: only that this one was among them is told.
CREATE FUNCTION app.case_readings(p_case uuid, p_acts text[], p_limit int, p_offset int) RETURNS TABLE (seq text, at timestamptz, act text,
  page text, subject_id uuid, person_id uuid, person_name text, person_title text, agency_id uuid, agency_name text, agency_kind text,
  ground text, total bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT e.seq::text, e.at, e.act, e.detail->>'page', e.subject_id, e.person_id, p.name, p.title, e.agency_id, a.name, a.kind,
    CASE WHEN EXISTS (SELECT FROM case_workers w WHERE w.case_id = p_case AND w.person_id = e.person_id AND w.agency_id = e.agency_id
        AND w.started_at <= e.at AND (w.ended_at IS NULL OR w.ended_at > e.at)) THEN 'caseWorker'
      WHEN EXISTS (SELECT FROM openings o WHERE o.case_id = p_case AND o.person_id = e.person_id AND o.agency_id = e.agency_id
        AND o.opened_at <= e.at AND o.until > e.at) THEN 'opening'
      WHEN EXISTS (SELECT FROM invitations i WHERE i.case_id = p_case AND i.agency_id = e.agency_id) THEN 'invited'
      ELSE 'other' END,
    e.total
  FROM (SELECT t.*, count(*) OVER () AS total FROM audit_events t
    WHERE p_case = ANY (ARRAY(SELECT app.coordinated_case_ids())) AND (t.case_id = p_case OR (t.case_ids <> '{}' AND t.case_ids @> ARRAY[p_case]))
      AND t.act = ANY (p_acts) AND t.outcome = 'done'
    ORDER BY t.seq DESC LIMIT p_limit OFFSET p_offset) e
  LEFT JOIN people p ON p.id = e.person_id
  LEFT JOIN agencies a ON a.id = e.agency_id
  ORDER BY e.seq DESC
$$;

-- The authority whose trace the caller reviews; nothing for anybody else.
CREATE FUNCTION app.reviewed_authority_id() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.authority_id FROM agencies a WHERE a.id = app.agency_id() AND app.has_task('reviewLog')
$$;

-- What the authority's own people did, and what anybody did in a case that one of its agencies has begun or coordinated. An authority
-- that was only invited is not told which others were.
CREATE FUNCTION app.reviewed_seqs(p_from timestamptz, p_to timestamptz) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH own AS (SELECT a.id FROM agencies a WHERE a.authority_id = app.reviewed_authority_id()),
  cases AS (SELECT c.id FROM child_cases c WHERE c.initiating_agency_id IN (SELECT id FROM own)
    UNION SELECT p.case_id FROM coordinator_periods p WHERE p.agency_id IN (SELECT id FROM own)),
  own_agencies AS MATERIALIZED (SELECT coalesce(array_agg(id), '{}') AS ids FROM own),
  own_cases AS MATERIALIZED (SELECT coalesce(array_agg(id), '{}') AS ids FROM cases)
  SELECT e.seq FROM audit_events e, own_agencies, own_cases
  WHERE e.at >= p_from AND e.at < p_to AND (e.agency_id = ANY (own_agencies.ids) OR e.case_id = ANY (own_cases.ids)
    OR (e.outcome = 'denied' AND e.subject_id = ANY (own_cases.ids)))
$$;

CREATE FUNCTION app.reviewed_event(p_seqs bigint[]) RETURNS TABLE (seq text, at timestamptz, act text, page text, outcome text,
  person_id uuid, person_name text, person_title text, agency_name text, case_id uuid, case_code text, case_count int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT e.seq::text, e.at, e.act, e.detail->>'page', e.outcome, e.person_id, p.name, p.title, a.name, c.id, c.code, cardinality(e.case_ids)
  FROM audit_events e LEFT JOIN people p ON p.id = e.person_id LEFT JOIN agencies a ON a.id = e.agency_id
    LEFT JOIN child_cases c ON c.id = coalesce(e.case_id, CASE WHEN e.outcome = 'denied' THEN e.subject_id END)
  WHERE e.seq = ANY (p_seqs) ORDER BY e.at DESC, e.seq DESC
$$;

-- A page of the trace. Every choice may be left out.
CREATE FUNCTION app.review_log(p_from timestamptz, p_to timestamptz, p_person uuid, p_code text, p_acts text[], p_limit int, p_offset int)
RETURNS TABLE (seq text, at timestamptz, act text, page text, outcome text, person_id uuid, person_name text, person_title text,
  agency_name text, case_id uuid, case_code text, case_count int, total bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH wanted AS (SELECT c.id FROM child_cases c WHERE c.code = p_code),
  found AS (SELECT e.seq, count(*) OVER () AS total FROM audit_events e
    WHERE e.seq IN (SELECT app.reviewed_seqs(p_from, p_to)) AND (p_person IS NULL OR e.person_id = p_person)
      AND (p_acts IS NULL OR e.act = ANY (p_acts))
      AND (p_code IS NULL OR e.case_id IN (SELECT id FROM wanted) OR e.case_ids && ARRAY(SELECT id FROM wanted)
        OR (e.outcome = 'denied' AND e.subject_id IN (SELECT id FROM wanted)))
    ORDER BY e.at DESC, e.seq DESC LIMIT p_limit OFFSET p_offset)
  SELECT r.*, (SELECT max(total) FROM found) FROM app.reviewed_event(ARRAY(SELECT f.seq FROM found f)) r
$$;

-- Readings that a reviewer looks at first (T84): more than 30 cases within an hour, or between 22 and 5 in Sweden.
CREATE FUNCTION app.unusual_readings(p_from timestamptz, p_to timestamptz, p_acts text[]) RETURNS TABLE (kind text, person_id uuid,
  person_name text, person_title text, agency_name text, starts_at timestamptz, ends_at timestamptz, case_count int, event_count int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH reading AS MATERIALIZED (SELECT e.seq, e.at, e.person_id, e.agency_id, e.case_id FROM audit_events e
    WHERE e.seq IN (SELECT app.reviewed_seqs(p_from, p_to)) AND e.act = ANY (p_acts) AND e.case_id IS NOT NULL AND e.person_id IS NOT NULL),
  busy AS (SELECT r.person_id, r.agency_id FROM reading r GROUP BY 1, 2 HAVING count(DISTINCT r.case_id) > 30),
  hours AS (SELECT r.person_id, r.agency_id, r.at, (SELECT count(DISTINCT x.case_id) FROM reading x WHERE x.person_id = r.person_id
      AND x.agency_id = r.agency_id AND x.at > r.at - interval '1 hour' AND x.at <= r.at) AS cases
    FROM reading r JOIN busy b ON b.person_id = r.person_id AND b.agency_id = r.agency_id),
  found AS (
    SELECT 'many' AS kind, h.person_id, h.agency_id, min(h.at) - interval '1 hour' AS starts_at, max(h.at) AS ends_at,
      max(h.cases)::int AS case_count, count(*)::int AS event_count
    FROM hours h WHERE h.cases > 30 GROUP BY h.person_id, h.agency_id, (h.at AT TIME ZONE 'Europe/Stockholm')::date
    UNION ALL
    SELECT 'night', r.person_id, r.agency_id, min(r.at), max(r.at), count(DISTINCT r.case_id)::int, count(*)::int
    FROM reading r WHERE extract(hour FROM r.at AT TIME ZONE 'Europe/Stockholm') >= 22 OR extract(hour FROM r.at AT TIME ZONE 'Europe/Stockholm') < 5
    GROUP BY r.person_id, r.agency_id, ((r.at - interval '5 hours') AT TIME ZONE 'Europe/Stockholm')::date)
  SELECT f.kind, f.person_id, p.name, p.title, a.name, f.starts_at, f.ends_at, f.case_count, f.event_count
  FROM found f LEFT JOIN people p ON p.id = f.person_id LEFT JOIN agencies a ON a.id = f.agency_id
  ORDER BY f.ends_at DESC
$$;

-- A week's sample: ten readings by lot. The lot is drawn here, once, and the seed shows afterwards that nobody chose.
CREATE FUNCTION app.draw_log_sample(p_week date, p_acts text[], p_at timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid := gen_random_uuid(); v_seed text := gen_random_uuid()::text; v_from timestamptz; v_authority uuid := app.reviewed_authority_id();
BEGIN
  IF v_authority IS NULL THEN PERFORM app.refuse('log.notReviewer'); END IF;
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

-- The events of the caller's own samples.
CREATE FUNCTION app.reviewed_sample_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.id FROM log_samples s WHERE s.authority_id = app.reviewed_authority_id()
$$;
CREATE FUNCTION app.sampled_events(p_sample uuid) RETURNS TABLE (seq text, at timestamptz, act text, page text, outcome text,
  person_id uuid, person_name text, person_title text, agency_name text, case_id uuid, case_code text, case_count int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.* FROM app.reviewed_event(ARRAY(SELECT e.seq FROM log_sample_events e
    WHERE e.sample_id = p_sample AND p_sample = ANY (ARRAY(SELECT app.reviewed_sample_ids())))) r
$$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['log_samples','log_sample_events','log_judgements','log_sample_sign_offs'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY definer ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY reviewed ON %I FOR SELECT TO kring_app USING (%I = ANY (ARRAY(SELECT app.reviewed_sample_ids())))',
      t, CASE t WHEN 'log_samples' THEN 'id' ELSE 'sample_id' END);
    EXECUTE format('GRANT SELECT ON %I TO kring_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['log_judgements','log_sample_sign_offs'] LOOP
    EXECUTE format('CREATE POLICY reviewed_add ON %I FOR INSERT TO kring_app
      WITH CHECK (%I = app.person_id() AND sample_id = ANY (ARRAY(SELECT app.reviewed_sample_ids())))',
      t, CASE t WHEN 'log_judgements' THEN 'judged_by_id' ELSE 'signed_by_id' END);
    EXECUTE format('GRANT INSERT ON %I TO kring_app', t);
  END LOOP;
END $$;

REVOKE ALL ON FUNCTION app.case_readings, app.reviewed_authority_id, app.reviewed_seqs, app.reviewed_event, app.review_log,
  app.unusual_readings, app.draw_log_sample, app.reviewed_sample_ids, app.sampled_events FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.case_readings, app.reviewed_authority_id, app.review_log, app.unusual_readings, app.draw_log_sample,
  app.reviewed_sample_ids, app.sampled_events TO kring_app;
