-- An invited agency does not see the case, so it holds the case by its own invitation or by a copy it was handed. Until its transaction
-- ends nobody changes who may see the case; whoever does (alone) is waited for, and what they decided is found by whoever waited.
CREATE FUNCTION app.hold_received(p_id uuid, p_alone boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_case uuid;
BEGIN
  SELECT case_id INTO v_case FROM (
    SELECT id, case_id, agency_id FROM invitations UNION ALL SELECT id, case_id, agency_id FROM disclosures) received
  WHERE id = p_id AND agency_id = app.agency_id();
  IF NOT EXISTS (SELECT FROM invitations WHERE case_id = v_case AND id = ANY (ARRAY(SELECT app.own_invitation_ids()))) THEN RETURN; END IF;
  IF p_alone THEN PERFORM FROM child_cases WHERE id = v_case FOR NO KEY UPDATE;
  ELSE PERFORM FROM child_cases WHERE id = v_case FOR SHARE;
  END IF;
END $$;

REVOKE ALL ON FUNCTION app.hold_received FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.hold_received TO kring_app;
