-- The trace as a chain. Each row holds the hash of the row before and its own, an HMAC-SHA-256 with a key of the row's own that
-- comes with the call and is kept nowhere in the database: app.audit_append gets it as the two padded keys of HMAC (RFC 2104).

ALTER TABLE "audit_events" ADD COLUMN     "event_id" UUID,
ADD COLUMN     "hash" BYTEA,
ADD COLUMN     "prev" BYTEA;
CREATE UNIQUE INDEX "audit_events_event_id_key" ON "audit_events"("event_id");
-- For "Vem har läst?" and for a period. The trace only grows in the order of time, so a summary of each block is enough.
CREATE INDEX audit_events_case_ids ON audit_events USING gin (case_ids) WHERE case_ids <> '{}';
CREATE INDEX audit_events_subject ON audit_events (subject_id, seq);
CREATE INDEX audit_events_at ON audit_events USING brin (at) WITH (pages_per_range = 16);

-- One line per field and no line break in any of them, so that two rows never read the same. canonicalOf in
-- lib/access/audit-chain.ts is its twin: the verifier does not trust what the database says a row reads.
CREATE FUNCTION app.audit_canonical(e audit_events) RETURNS bytea
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT convert_to(concat_ws(E'\n', 'kring-audit-1', e.seq::text, coalesce(e.event_id::text, ''),
    trunc(extract(epoch FROM e.at) * 1000)::text, coalesce(e.person_id::text, ''), coalesce(e.appointment_id::text, ''),
    coalesce(e.agency_id::text, ''), e.act, coalesce(e.case_id::text, ''), array_to_string(e.case_ids, ','),
    coalesce(e.subject_id::text, ''), e.outcome, e.detail::text), 'UTF8')
$$;

-- Rows from before are chained without a key; the first row with one pins them all.
DO $$
DECLARE e audit_events; v_prev bytea := decode(repeat('00', 32), 'hex');
BEGIN
  FOR e IN SELECT * FROM audit_events ORDER BY seq LOOP
    UPDATE audit_events SET prev = v_prev, hash = sha256(v_prev || app.audit_canonical(e)) WHERE seq = e.seq RETURNING hash INTO v_prev;
  END LOOP;
END $$;

-- An act is words with dots between: no line break, no quotation mark, nothing that a log viewer would obey.
ALTER TABLE audit_events ADD CONSTRAINT audit_events_act CHECK (act ~ '^[A-Za-z]+(\.[A-Za-z]+)*$') NOT VALID;
ALTER TABLE audit_events ADD CONSTRAINT audit_events_outcome CHECK (outcome IN ('done', 'denied', 'failed')) NOT VALID;

-- Whether a line about these cases is true to the caller: the own agency has, or has had, a part in each of them. What has been
-- disposed of is known by the lines that the agency left before. Kring itself (nobody asks) may name any case there is or was.
CREATE FUNCTION app.may_trace(p_cases uuid[]) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT cardinality(p_cases) = 0 OR (session_user <> 'kring_auth' AND (app.person_id() IS NULL OR app.is_appointed())
    AND NOT EXISTS (SELECT FROM unnest(p_cases) AS c WHERE NOT CASE WHEN app.person_id() IS NULL
      THEN EXISTS (SELECT FROM child_cases k WHERE k.id = c) OR EXISTS (SELECT FROM audit_events t WHERE t.case_id = c)
      ELSE EXISTS (SELECT FROM case_workers w WHERE w.case_id = c AND w.agency_id = app.agency_id())
        OR EXISTS (SELECT FROM coordinator_periods p WHERE p.case_id = c AND p.agency_id = app.agency_id())
        OR EXISTS (SELECT FROM child_cases k WHERE k.id = c AND k.initiating_agency_id = app.agency_id())
        OR EXISTS (SELECT FROM invitations i WHERE i.case_id = c AND i.agency_id = app.agency_id())
        OR EXISTS (SELECT FROM audit_events t WHERE t.case_id = c AND t.agency_id = app.agency_id()) END))
$$;

DROP FUNCTION app.audit_append(text, uuid, uuid[], uuid, text, jsonb, timestamptz);
CREATE FUNCTION app.audit_append(p_event uuid, p_inner bytea, p_outer bytea, p_act text, p_case uuid, p_cases uuid[], p_subject uuid,
  p_outcome text, p_detail jsonb, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE e audit_events;
BEGIN
  e.case_id := p_case; e.case_ids := coalesce(p_cases, '{}');
  IF NOT app.may_trace(CASE WHEN p_case IS NULL THEN e.case_ids ELSE e.case_ids || p_case END) THEN
    PERFORM app.refuse('audit.foreignCase');
  END IF;
  -- A refusal says what was asked for as its subject: a line about a case is about somebody who had a part in it.
  IF p_outcome <> 'done' AND (p_case IS NOT NULL OR cardinality(e.case_ids) > 0) THEN PERFORM app.refuse('audit.refusalWithCase'); END IF;
  e.event_id := p_event; e.at := p_at; e.act := p_act; e.subject_id := p_subject; e.outcome := p_outcome; e.detail := p_detail;
  e.person_id := app.person_id(); e.appointment_id := app.appointment_id(); e.agency_id := app.agency_id();
  -- From here until commit one at a time: the order of the rows is the order of the chain.
  PERFORM pg_advisory_xact_lock(4711003);
  SELECT t.hash INTO e.prev FROM audit_events t ORDER BY t.seq DESC LIMIT 1;
  e.prev := coalesce(e.prev, decode(repeat('00', 32), 'hex'));
  e.seq := nextval('audit_events_seq_seq');
  e.hash := sha256(p_outer || sha256(p_inner || e.prev || app.audit_canonical(e)));
  INSERT INTO audit_events SELECT e.*;
END $$;

-- Where the chain stands: what is shipped off the database. Says nothing of what anybody did.
CREATE FUNCTION app.audit_head() RETURNS TABLE (seq text, hash text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT t.seq::text, encode(t.hash, 'hex') FROM audit_events t ORDER BY t.seq DESC LIMIT 1
$$;

REVOKE ALL ON FUNCTION app.audit_canonical, app.may_trace, app.audit_append, app.audit_head FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.audit_append TO kring_app, kring_auth;
GRANT EXECUTE ON FUNCTION app.audit_head TO kring_app;
