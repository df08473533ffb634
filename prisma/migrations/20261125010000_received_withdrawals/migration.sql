-- An agency that has been invited records that the family took back its consent. It only closes, and acts at once.
-- The agency cannot see who gave what, so everything that gives it its place ends, whoever gave it; or all of the case's consents.
CREATE FUNCTION app.receive_withdrawal(p_invitation uuid, p_whole boolean, p_received_how text, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v invitations;
BEGIN
  IF p_invitation IS NULL OR NOT p_invitation = ANY (ARRAY(SELECT app.received_invitation_ids())) THEN
    PERFORM app.refuse('invitation.notReceived');
  END IF;
  SELECT * INTO v FROM invitations WHERE id = p_invitation;
  -- Whoever works in the case at the same moment waits here, and is told that it has changed.
  UPDATE child_cases SET version = version + 1 WHERE id = v.case_id;
  INSERT INTO withdrawals (id, case_id, statement_id, agency_id, received_how, recorded_at, recorded_by_id)
    SELECT gen_random_uuid(), s.case_id, s.id, CASE WHEN p_whole THEN NULL ELSE v.agency_id END, p_received_how, p_at, app.person_id()
    FROM consent_statements s
    WHERE s.case_id = v.case_id AND s.position = 'given'
      AND NOT EXISTS (SELECT 1 FROM withdrawals w WHERE w.statement_id = s.id AND w.agency_id IS NULL)
      AND (p_whole OR EXISTS (SELECT 1 FROM consent_agencies a WHERE a.statement_id = s.id AND a.agency_id = v.agency_id))
    ON CONFLICT DO NOTHING;
  INSERT INTO invitation_recalls (invitation_id, case_id, reason, recalled_at, recalled_by_id)
    SELECT i.id, i.case_id, 'consentWithdrawn', p_at, app.person_id() FROM invitations i
    WHERE i.case_id = v.case_id AND NOT app.consent_in_force(i.case_id, i.agency_id)
    ON CONFLICT DO NOTHING;
END $$;

REVOKE ALL ON FUNCTION app.receive_withdrawal FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.receive_withdrawal TO kring_app;
