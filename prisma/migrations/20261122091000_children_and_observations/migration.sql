-- Earlier wordings of an observation stay, beside the one that replaced them.
ALTER TABLE observations ADD COLUMN replaced_by_id UUID;
ALTER TABLE observations ADD CONSTRAINT observations_replaced_by FOREIGN KEY (replaced_by_id) REFERENCES observations (id);

ALTER TABLE guardians ADD CONSTRAINT guardians_custody CHECK (custody_until IS NULL OR custody_until >= custody_from);

-- A recorded protection is never taken away by one person alone, not by way of "unknown" either.
CREATE FUNCTION app.keep_protection() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.protection IN ('secrecyMark', 'protectedRegistration') AND NEW.protection NOT IN ('secrecyMark', 'protectedRegistration') THEN
    PERFORM app.refuse('protection.needsTwo');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_protection BEFORE UPDATE OF protection ON children FOR EACH ROW EXECUTE FUNCTION app.keep_protection();
CREATE TRIGGER keep_protection BEFORE UPDATE OF protection ON guardians FOR EACH ROW EXECUTE FUNCTION app.keep_protection();

-- Whether the caller's own agency coordinates another open case with the same number. Says nothing of other agencies.
-- Two colleagues who register the same child at once wait for each other here.
CREATE FUNCTION app.agency_coordinates_child(p_index bytea, p_except uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(app.agency_id()::text || encode(p_index, 'hex'), 0));
  RETURN app.is_appointed() AND EXISTS (
    SELECT 1 FROM children k
      JOIN coordinator_periods p ON p.case_id = k.case_id AND p.agency_id = app.agency_id() AND p.ended_at IS NULL
      LEFT JOIN closures e ON e.case_id = k.case_id
    WHERE k.identity_index = p_index AND e.case_id IS NULL AND k.case_id IS DISTINCT FROM p_except);
END $$;

-- How the own agency's assessments have ended, without identity; fewer than five are not told apart.
CREATE FUNCTION app.assessment_outcome_counts() RETURNS TABLE (practice_model text, model_version int, outcome text, total int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.practice_model, o.model_version, o.outcome, CASE WHEN count(*) >= 5 THEN count(*)::int END
  FROM assessment_outcomes o WHERE o.agency_id = app.agency_id() AND app.has_task('manage')
  GROUP BY o.practice_model, o.model_version, o.outcome
$$;

REVOKE ALL ON FUNCTION app.keep_protection, app.agency_coordinates_child, app.assessment_outcome_counts FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.agency_coordinates_child, app.assessment_outcome_counts TO kring_app;
