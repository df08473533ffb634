-- A report of a deviation is told to those who answer it, and its answer to whoever sent it. Like the report the notice knows no case.

ALTER TABLE notices DROP CONSTRAINT notices_of_a_case;
ALTER TABLE notices ADD CONSTRAINT notices_of_a_case
  CHECK ((case_id IS NULL) = (kind IN ('decisionWaits', 'unusualReading', 'deviationReceived', 'deviationAnswered')));

CREATE OR REPLACE FUNCTION app.notice_stands(p_kind notice_kind, p_case uuid, p_invitation uuid, p_subject uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE p_kind
    WHEN 'unusualReading' THEN app.has_task('reviewLog')
    WHEN 'deviationReceived' THEN p_subject = ANY (ARRAY(SELECT app.received_deviation_ids()))
      AND NOT EXISTS (SELECT 1 FROM deviation_answers a WHERE a.deviation_id = p_subject)
    WHEN 'deviationAnswered' THEN app.is_appointed() AND EXISTS (SELECT 1 FROM deviations d
      WHERE d.id = p_subject AND d.sender_id = app.person_id() AND d.sender_agency_id = app.agency_id())
    ELSE app.other_notice_stands(p_kind, p_case, p_invitation, p_subject) END
$$;

-- At another agency whoever receives is told besides the manager; a report within the own agency is its manager's alone.
CREATE FUNCTION app.tell_of_deviation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.tell(ARRAY(SELECT app.appointed_ids(NEW.receiver_agency_id, 'manage')
      UNION SELECT app.appointed_ids(NEW.receiver_agency_id, 'receive') WHERE NEW.sender_agency_id <> NEW.receiver_agency_id),
    NEW.receiver_agency_id, 'deviationReceived', NULL, NULL, NEW.id, NEW.sent_at);
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT ON deviations FOR EACH ROW EXECUTE FUNCTION app.tell_of_deviation();

CREATE FUNCTION app.tell_of_deviation_answer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE d deviations;
BEGIN
  SELECT * INTO d FROM deviations WHERE id = NEW.deviation_id;
  PERFORM app.tell(ARRAY[d.sender_id], d.sender_agency_id, 'deviationAnswered', NULL, NULL, d.id, NEW.answered_at);
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT ON deviation_answers FOR EACH ROW EXECUTE FUNCTION app.tell_of_deviation_answer();

REVOKE ALL ON FUNCTION app.tell_of_deviation, app.tell_of_deviation_answer FROM PUBLIC;
