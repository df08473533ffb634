-- That nobody has talked with a family for long is told to those who work with the case (S004-21).

CREATE OR REPLACE FUNCTION app.notice_stands(p_kind notice_kind, p_case uuid, p_invitation uuid, p_subject uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE p_kind
    WHEN 'familySilent' THEN p_case = ANY (ARRAY(SELECT app.coordinated_case_ids()))
    WHEN 'unusualReading' THEN app.has_task('reviewLog')
    WHEN 'deviationReceived' THEN p_subject = ANY (ARRAY(SELECT app.received_deviation_ids()))
      AND NOT EXISTS (SELECT 1 FROM deviation_answers a WHERE a.deviation_id = p_subject)
    WHEN 'deviationAnswered' THEN app.is_appointed() AND EXISTS (SELECT 1 FROM deviations d
      WHERE d.id = p_subject AND d.sender_id = app.person_id() AND d.sender_agency_id = app.agency_id())
    ELSE app.other_notice_stands(p_kind, p_case, p_invitation, p_subject) END
$$;

-- In the open cases of one routine, once for each silence: it is told by the day when the days had passed.
CREATE FUNCTION app.add_silent_notices(p_model text, p_version int, p_days int, p_at timestamptz) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v record; v_count int := 0;
BEGIN
  PERFORM app.require_nobody();
  FOR v IN SELECT c.id, app.last_family_contact(c.id) + p_days AS due_on FROM child_cases c
    WHERE c.practice_model = p_model AND c.model_version = p_version AND EXISTS (SELECT 1 FROM plan_versions f WHERE f.case_id = c.id)
      AND NOT EXISTS (SELECT 1 FROM closures e WHERE e.case_id = c.id)
  LOOP
    CONTINUE WHEN v.due_on >= app.today() OR EXISTS (SELECT 1 FROM notices n WHERE n.subject_id = v.id AND n.kind = 'familySilent' AND n.day = v.due_on);
    v_count := v_count + app.tell_workers('familySilent', v.id, v.id, p_at, v.due_on);
  END LOOP;
  RETURN v_count;
END $$;

REVOKE ALL ON FUNCTION app.add_silent_notices FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.add_silent_notices TO kring_app;
