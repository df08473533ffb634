-- AlterTable
ALTER TABLE "invitation_seen" ALTER COLUMN "seen_by_id" DROP NOT NULL;

-- Nobody has seen it by name only where an agency without sign-in opened its link. Whoever signs in says who they are.
DROP POLICY handed_add ON invitation_seen;
CREATE POLICY handed_add ON invitation_seen FOR INSERT TO kring_app
  WITH CHECK (agency_id = app.agency_id() AND seen_by_id = app.person_id() AND invitation_id = ANY (ARRAY(SELECT app.received_invitation_ids())));

-- As before, and whoever typed the code has seen the invitation. To ask for a page or a code, or to type a wrong one, is nothing of the kind.
CREATE OR REPLACE FUNCTION app.open_guest_link(p_token bytea, p_code bytea, p_pass bytea, p_at timestamptz) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE l guest_links; c guest_codes; most_wrong CONSTANT int := 5;
BEGIN
  PERFORM app.require_nobody();
  SELECT * INTO l FROM guest_links WHERE token_hash = p_token;
  PERFORM app.hold_guest(l.case_id, l.invitation_id);
  IF l.mail_id IS NULL OR app.guest_link_stop(l.mail_id) IS NOT NULL THEN RETURN jsonb_build_object('state', 'gone'); END IF;
  SELECT g.* INTO c FROM guest_codes g JOIN mails m ON m.id = g.mail_id WHERE m.invitation_id = l.invitation_id ORDER BY m.number DESC LIMIT 1;
  IF c.link_id IS DISTINCT FROM l.mail_id OR c.expires_at IS NULL OR c.expires_at <= p_at OR c.wrong_count >= most_wrong
      OR (c.opened_at IS NOT NULL AND (c.pass_hash <> p_pass OR c.code_hash <> p_code)) THEN
    RETURN jsonb_build_object('state', 'spent');
  END IF;
  IF c.code_hash <> p_code THEN
    UPDATE guest_codes SET wrong_count = wrong_count + 1 WHERE mail_id = c.mail_id;
    RETURN jsonb_build_object('state', 'wrong', 'leftCount', most_wrong - 1 - c.wrong_count, 'invitationId', l.invitation_id);
  END IF;
  UPDATE guest_codes SET opened_at = p_at, pass_hash = p_pass WHERE mail_id = c.mail_id AND opened_at IS NULL;
  INSERT INTO invitation_seen (invitation_id, case_id, agency_id, seen_at) VALUES (l.invitation_id, l.case_id, l.agency_id, p_at)
    ON CONFLICT (invitation_id) DO NOTHING;
  RETURN jsonb_build_object('state', 'open', 'caseId', l.case_id, 'invitationId', l.invitation_id, 'isFirst', c.opened_at IS NULL);
END $$;
