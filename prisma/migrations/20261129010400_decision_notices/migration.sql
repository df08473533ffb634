-- AlterTable
ALTER TABLE "notices" ALTER COLUMN "case_id" DROP NOT NULL;

-- Only a question to the manager is asked before there is a case (S004-8).
ALTER TABLE notices ADD CONSTRAINT notices_case_or_decision CHECK (case_id IS NOT NULL OR kind = 'decisionWaits');

-- As before, and a decision waits for whoever may decide, until it is made, or the author changes what was asked about.
CREATE OR REPLACE FUNCTION app.notice_stands(p_kind notice_kind, p_case uuid, p_invitation uuid, p_subject uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(CASE
    WHEN p_invitation IS NOT NULL THEN app.receives(p_invitation) AND CASE p_kind
      WHEN 'planHanded' THEN app.invitation_state(p_invitation) = 'accepted'
      ELSE app.invitation_state(p_invitation) IN ('sent', 'seen', 'accepted') END
    WHEN p_kind = 'decisionWaits' THEN app.may_decide_compound_need() AND EXISTS (SELECT 1 FROM decision_requests r
      JOIN assessments s ON s.id = r.assessment_id AND s.version = r.position
      WHERE r.id = p_subject AND r.agency_id = app.agency_id()
        AND NOT EXISTS (SELECT 1 FROM compound_need_decisions d WHERE d.request_id = r.id)
        AND NOT EXISTS (SELECT 1 FROM assessment_outcomes o WHERE o.assessment_id = s.id))
    WHEN p_kind = 'openingDecided' THEN app.is_appointed() AND EXISTS (SELECT 1 FROM openings o
      WHERE o.id = p_subject AND o.person_id = app.person_id() AND o.agency_id = app.agency_id())
    WHEN p_kind = 'emergencyOpened' THEN app.works_with(p_case) OR app.manages_case(p_case)
    WHEN p_kind = 'openingWaits' THEN (app.works_with(p_case) OR app.manages_case(p_case)) AND EXISTS (SELECT 1 FROM openings o
      WHERE o.id = p_subject AND o.opened_at > now() - interval '24 hours'
        AND NOT EXISTS (SELECT 1 FROM opening_decisions d WHERE d.opening_id = o.id))
    WHEN NOT app.works_with(p_case) THEN false
    ELSE CASE p_kind
      WHEN 'liftingWaits' THEN EXISTS (SELECT 1 FROM protection_liftings l WHERE l.id = p_subject AND l.decided_at IS NULL)
      WHEN 'answerOverdue' THEN NOT EXISTS (SELECT 1 FROM invitation_answers a WHERE a.invitation_id = p_subject)
      WHEN 'nextMeetingUnplanned' THEN NOT EXISTS (SELECT 1 FROM meetings m
        WHERE m.case_id = p_case AND m.held_on IS NULL AND m.cancelled_at IS NULL)
      ELSE true END
    END, false)
$$;

-- The managers of the agency, and those they have appointed for today.
CREATE FUNCTION app.decider_ids(p_agency uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT app.appointed_ids(p_agency, 'manage')
  UNION
  SELECT d.person_id FROM decision_delegates d WHERE d.agency_id = p_agency AND d.ended_at IS NULL
    AND d.from_on <= app.today() AND d.until_on >= app.today() AND d.person_id = ANY (ARRAY(SELECT app.appointed_ids(p_agency, NULL)))
$$;

CREATE FUNCTION app.tell_of_request() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.tell(ARRAY(SELECT app.decider_ids(NEW.agency_id)), NEW.agency_id, 'decisionWaits', NULL, NULL, NEW.id, NEW.asked_at);
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT ON decision_requests FOR EACH ROW EXECUTE FUNCTION app.tell_of_request();

-- Whoever is appointed for today is told of what waits already.
CREATE FUNCTION app.tell_of_delegation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v record;
BEGIN
  FOR v IN SELECT r.id FROM decision_requests r JOIN assessments s ON s.id = r.assessment_id AND s.version = r.position
    WHERE r.agency_id = NEW.agency_id AND NOT EXISTS (SELECT 1 FROM compound_need_decisions d WHERE d.request_id = r.id)
      AND NOT EXISTS (SELECT 1 FROM assessment_outcomes o WHERE o.assessment_id = s.id)
  LOOP
    PERFORM app.tell(ARRAY[NEW.person_id], NEW.agency_id, 'decisionWaits', NULL, NULL, v.id, NEW.recorded_at);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT ON decision_delegates FOR EACH ROW
  WHEN (NEW.from_on <= (NEW.recorded_at AT TIME ZONE 'Europe/Stockholm')::date AND NEW.ended_at IS NULL)
  EXECUTE FUNCTION app.tell_of_delegation();

REVOKE ALL ON FUNCTION app.decider_ids, app.tell_of_request, app.tell_of_delegation FROM PUBLIC;
