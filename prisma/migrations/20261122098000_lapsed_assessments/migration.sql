-- What was written in an assessment that led to no case is kept for 90 days after its outcome (architecture.md §3). Then the
-- outcome, its day, the model and the kind of other service remain, to be counted.

CREATE FUNCTION app.lapsed_assessment_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.id FROM assessments s JOIN assessment_outcomes o ON o.assessment_id = s.id
  WHERE NOT o.activates AND s.erased_at IS NULL AND o.decided_at < now() - interval '90 days'
    AND NOT EXISTS (SELECT 1 FROM child_cases c WHERE c.assessment_id = s.id)
$$;

-- Asks again whether it is due: nobody can have another assessment erased by naming it here.
CREATE FUNCTION app.erase_lapsed_assessment(p_assessment uuid, p_at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT p_assessment = ANY (ARRAY(SELECT app.lapsed_assessment_ids())) THEN RETURN false; END IF;
  UPDATE observations SET replaced_by_id = NULL WHERE assessment_id = p_assessment;
  DELETE FROM observations WHERE assessment_id = p_assessment;
  UPDATE assessment_answers SET reasoning = '', reconsideration = CASE WHEN reconsideration IS NULL THEN NULL ELSE '' END
    WHERE assessment_id = p_assessment;
  UPDATE other_service_contacts SET verbal_consent_by = NULL, contacted_whom = NULL WHERE assessment_id = p_assessment;
  UPDATE assessments SET label = '', erased_at = p_at, version = version + 1 WHERE id = p_assessment;
  RETURN true;
END $$;

REVOKE ALL ON FUNCTION app.lapsed_assessment_ids, app.erase_lapsed_assessment FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.lapsed_assessment_ids, app.erase_lapsed_assessment TO kring_app;
