-- Where one person makes the summons (S004-12), it goes with the baton to another agency: whoever coordinated before sees no case any
-- more. Without this nobody could accept there, since the former coordinator's invitation is made by whoever says yes.
CREATE FUNCTION app.move_summons(p_case uuid, p_agency uuid, p_person uuid, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF (p_agency = (SELECT agency_id FROM summons_senders WHERE case_id = p_case ORDER BY since DESC, id DESC LIMIT 1)) IS NOT FALSE THEN RETURN; END IF;
  INSERT INTO summons_senders (id, case_id, agency_id, person_id, reason, since)
    VALUES (gen_random_uuid(), p_case, p_agency, p_person, 'Samordnar nu.', p_at);
  UPDATE meetings SET caller_id = p_person, version = version + 1 WHERE case_id = p_case AND held_on IS NULL AND cancelled_at IS NULL;
END $$;

CREATE OR REPLACE FUNCTION app.move_coordination(p_case uuid, p_agency uuid, p_person uuid, p_ground coordinator_ground, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE coordinator_periods SET ended_at = p_at WHERE case_id = p_case AND ended_at IS NULL;
  INSERT INTO case_workers (id, case_id, person_id, agency_id, started_at, added_by_id)
    VALUES (gen_random_uuid(), p_case, p_person, p_agency, p_at, coalesce(app.person_id(), p_person))
    ON CONFLICT (case_id, person_id, agency_id) WHERE ended_at IS NULL DO NOTHING;
  INSERT INTO coordinator_periods (id, case_id, agency_id, person_id, started_at, ground)
    VALUES (gen_random_uuid(), p_case, p_agency, p_person, p_at, p_ground);
  PERFORM app.move_summons(p_case, p_agency, p_person, p_at);
END $$;

REVOKE ALL ON FUNCTION app.move_summons FROM PUBLIC;
