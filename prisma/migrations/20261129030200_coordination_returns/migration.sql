-- Coordination does not stay where the family has taken back its consent, and somebody can always be appointed where it began.

-- The colleague at the agency where the case began who can take it up: whoever coordinated last, else whoever has worked with it longest.
CREATE FUNCTION app.heir_of(p_case uuid, p_agency uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT w.person_id FROM case_workers w
  LEFT JOIN LATERAL (SELECT max(p.ended_at) AS at FROM coordinator_periods p
    WHERE p.case_id = w.case_id AND p.agency_id = w.agency_id AND p.person_id = w.person_id) last ON true
  WHERE w.case_id = p_case AND w.agency_id = p_agency AND w.ended_at IS NULL
    AND w.person_id = ANY (ARRAY(SELECT app.appointed_ids(p_agency, 'caseWork')))
  ORDER BY last.at DESC NULLS LAST, w.started_at, w.id LIMIT 1
$$;

-- At the end of the transaction, when everything that follows from the withdrawal stands. Where the case began nothing returns: the agency
-- goes on holding what it wrote itself, without consent as before the first one.
CREATE FUNCTION app.return_coordination() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_first uuid; v_now uuid := app.coordinating_agency(NEW.case_id); v_heir uuid;
BEGIN
  SELECT initiating_agency_id INTO v_first FROM child_cases WHERE id = NEW.case_id;
  IF v_now IS NULL OR v_now = v_first OR app.consent_in_force(NEW.case_id, v_now) OR NOT app.consent_has_ended(NEW.case_id, v_now) THEN
    RETURN NULL;
  END IF;
  UPDATE child_cases SET version = version + 1 WHERE id = NEW.case_id;
  v_heir := CASE WHEN app.consent_in_force(NEW.case_id, v_first) THEN app.heir_of(NEW.case_id, v_first) END;
  IF v_heir IS NULL THEN
    UPDATE coordinator_periods SET ended_at = NEW.recorded_at WHERE case_id = NEW.case_id AND ended_at IS NULL;
  ELSE
    PERFORM app.move_coordination(NEW.case_id, v_first, v_heir, 'returned', NEW.recorded_at);
    PERFORM app.tell(ARRAY[v_heir], v_first, 'caseHanded', NEW.case_id, NULL, NEW.case_id, NEW.recorded_at);
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER return_coordination AFTER INSERT ON withdrawals DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION app.return_coordination();

-- ---------------------------------------------------------------------------------------------
-- A case that nobody coordinates is a head in the manager's list where it began
-- ---------------------------------------------------------------------------------------------

-- True when the version was the saved one; the case is then held until the transaction ends.
CREATE FUNCTION app.claim_uncoordinated(p_case uuid, p_version int) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v child_cases;
BEGIN
  IF NOT app.has_task('manage') THEN PERFORM app.refuse('coordination.onlyManager'); END IF;
  SELECT * INTO v FROM child_cases WHERE id = p_case FOR NO KEY UPDATE;
  IF v.id IS NULL OR v.initiating_agency_id IS DISTINCT FROM app.agency_id() THEN PERFORM app.refuse('coordination.notHere'); END IF;
  IF app.coordinating_agency(p_case) IS NOT NULL OR EXISTS (SELECT 1 FROM closures WHERE case_id = p_case) THEN
    PERFORM app.refuse('coordination.notFree');
  END IF;
  IF v.version <> p_version THEN RETURN false; END IF;
  UPDATE child_cases SET version = version + 1 WHERE id = p_case;
  RETURN true;
END $$;

-- Somebody at the agency takes it up: only while a consent in force names the agency, since it opens what others have written.
CREATE FUNCTION app.appoint_coordinator(p_case uuid, p_person uuid, p_version int, p_at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT app.claim_uncoordinated(p_case, p_version) THEN RETURN false; END IF;
  IF NOT app.consent_in_force(p_case, app.agency_id()) THEN PERFORM app.refuse('coordination.noConsent'); END IF;
  IF NOT coalesce(p_person = ANY (ARRAY(SELECT app.appointed_ids(app.agency_id(), 'caseWork'))), false) THEN
    PERFORM app.refuse('coordination.notAppointed');
  END IF;
  PERFORM app.move_coordination(p_case, app.agency_id(), p_person, 'appointed', p_at);
  RETURN true;
END $$;

-- Without consent nobody takes it up, and the manager ends the case unread.
CREATE FUNCTION app.close_uncoordinated(p_case uuid, p_summary text, p_version int, p_at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT app.claim_uncoordinated(p_case, p_version) THEN RETURN false; END IF;
  IF app.consent_in_force(p_case, app.agency_id()) THEN PERFORM app.refuse('coordination.consentInForce'); END IF;
  INSERT INTO closures (case_id, reason, summary, closed_at, closed_by_id) VALUES (p_case, 'noConsent', p_summary, p_at, app.person_id());
  RETURN true;
END $$;

REVOKE ALL ON FUNCTION app.heir_of, app.return_coordination, app.claim_uncoordinated, app.appoint_coordinator, app.close_uncoordinated FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.appoint_coordinator, app.close_uncoordinated TO kring_app;
