-- What is new for somebody, as rows of ids made in the transaction that causes them, and mail that says no more than that there is
-- something to read. A notice is shown only while its person may still see what it is about.

-- CreateEnum
CREATE TYPE "notice_kind" AS ENUM ('invitationReceived', 'meetingMoved', 'meetingCancelled', 'meetingNear', 'planHanded', 'invitationAnswered', 'answerOverdue', 'mailFailed', 'consentWithdrawn', 'nextMeetingUnplanned', 'caseHanded', 'openingWaits', 'emergencyOpened', 'openingDecided', 'liftingWaits');

-- CreateEnum
CREATE TYPE "notice_delivery" AS ENUM ('direct', 'digest', 'none');

-- CreateEnum
CREATE TYPE "notice_mail_kind" AS ENUM ('digest', 'urgent');

-- CreateEnum
CREATE TYPE "notice_mail_stop" AS ENUM ('left', 'addressGone', 'read', 'unwanted', 'refused', 'undeliverable');

-- CreateTable
CREATE TABLE "notices" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "kind" "notice_kind" NOT NULL,
    "case_id" UUID NOT NULL,
    "invitation_id" UUID,
    "subject_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "mail_id" UUID,

    CONSTRAINT "notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_preferences" (
    "person_id" UUID NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "invitations" "notice_delivery" NOT NULL,
    "meetings" "notice_delivery" NOT NULL,
    "cases" "notice_delivery" NOT NULL,
    "protection" "notice_delivery" NOT NULL,
    "digest_at" TEXT NOT NULL,
    "quiet_from" TEXT NOT NULL DEFAULT '',
    "quiet_to" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "notice_preferences_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "notice_mails" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" "notice_mail_kind" NOT NULL,
    "day" DATE NOT NULL,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_until" TIMESTAMPTZ(3),
    "tried_count" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "stopped_at" TIMESTAMPTZ(3),
    "stop" "notice_mail_stop",

    CONSTRAINT "notice_mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kept_notice_mails" (
    "mail_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kept_notice_mails_pkey" PRIMARY KEY ("mail_id")
);

-- CreateIndex
CREATE INDEX "notices_person_id_agency_id_at_idx" ON "notices"("person_id", "agency_id", "at" DESC);

-- CreateIndex
CREATE INDEX "notices_case_id_idx" ON "notices"("case_id");

-- CreateIndex
CREATE INDEX "notices_subject_id_idx" ON "notices"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "notices_person_id_agency_id_kind_subject_id_day_key" ON "notices"("person_id", "agency_id", "kind", "subject_id", "day");

-- CreateIndex
CREATE INDEX "notice_mails_person_id_idx" ON "notice_mails"("person_id");

-- CreateIndex
CREATE INDEX "kept_notice_mails_person_id_idx" ON "kept_notice_mails"("person_id");

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_mail_id_fkey" FOREIGN KEY ("mail_id") REFERENCES "notice_mails"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kept_notice_mails" ADD CONSTRAINT "kept_notice_mails_mail_id_fkey" FOREIGN KEY ("mail_id") REFERENCES "notice_mails"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE notices ADD CONSTRAINT notices_person FOREIGN KEY (person_id) REFERENCES people (id);
ALTER TABLE notices ADD CONSTRAINT notices_agency FOREIGN KEY (agency_id) REFERENCES agencies (id);
ALTER TABLE notices ADD CONSTRAINT notices_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);
ALTER TABLE notices ADD CONSTRAINT notices_invitation FOREIGN KEY (invitation_id, case_id, agency_id) REFERENCES invitations (id, case_id, agency_id);
ALTER TABLE notice_preferences ADD CONSTRAINT notice_preferences_person FOREIGN KEY (person_id) REFERENCES people (id);
ALTER TABLE notice_preferences ADD CONSTRAINT notice_preferences_hours
  CHECK (digest_at ~ '^[0-2]\d:[0-5]\d$' AND (quiet_from = '') = (quiet_to = ''));
ALTER TABLE notice_mails ADD CONSTRAINT notice_mails_person FOREIGN KEY (person_id) REFERENCES people (id);
CREATE INDEX notices_unread ON notices (person_id, agency_id) WHERE read_at IS NULL;
CREATE INDEX notices_to_mail ON notices (person_id) WHERE read_at IS NULL AND mail_id IS NULL;
CREATE UNIQUE INDEX notice_mails_one_digest_a_day ON notice_mails (person_id, day) WHERE kind = 'digest';
CREATE INDEX meetings_to_come ON meetings (planned_on) WHERE held_on IS NULL AND cancelled_at IS NULL;
CREATE INDEX plans_next_meeting ON plans (next_meeting_on);

-- ---------------------------------------------------------------------------------------------
-- Who sees a notice
-- ---------------------------------------------------------------------------------------------

-- As app.own_invitation_ids says of all, for one.
CREATE FUNCTION app.receives(p_invitation uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM invitations i
    WHERE i.id = p_invitation AND i.agency_id = app.agency_id() AND (app.has_task('receive') OR (app.is_appointed() AND EXISTS (
      SELECT 1 FROM case_workers w WHERE w.case_id = i.case_id AND w.agency_id = i.agency_id
        AND w.person_id = app.person_id() AND w.ended_at IS NULL))))
$$;

-- Whether the person who asks may see what the notice is about, and what waits in it still waits.
CREATE FUNCTION app.notice_stands(p_kind notice_kind, p_case uuid, p_invitation uuid, p_subject uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(CASE
    WHEN p_invitation IS NOT NULL THEN app.receives(p_invitation) AND CASE p_kind
      WHEN 'planHanded' THEN app.invitation_state(p_invitation) = 'accepted'
      ELSE app.invitation_state(p_invitation) IN ('sent', 'seen', 'accepted') END
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

ALTER TABLE notices ENABLE ROW LEVEL SECURITY;
ALTER TABLE notices FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON notices TO CURRENT_USER USING (true) WITH CHECK (true);
-- Asked row by row: a page reads the latest hundred, and the count only what is unread.
CREATE POLICY own_read ON notices FOR SELECT TO kring_app
  USING (person_id = app.person_id() AND agency_id = app.agency_id() AND app.notice_stands(kind, case_id, invitation_id, subject_id));
CREATE POLICY own_mark ON notices FOR UPDATE TO kring_app
  USING (person_id = app.person_id() AND agency_id = app.agency_id() AND app.notice_stands(kind, case_id, invitation_id, subject_id));
GRANT SELECT, UPDATE (read_at) ON notices TO kring_app;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['notice_preferences','notice_mails','kept_notice_mails'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY definer ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;
CREATE POLICY own ON notice_preferences TO kring_app USING (person_id = app.person_id()) WITH CHECK (person_id = app.person_id());
GRANT SELECT, INSERT, UPDATE ON notice_preferences TO kring_app;
CREATE POLICY own_read ON kept_notice_mails FOR SELECT TO kring_app USING (person_id = app.person_id());
GRANT SELECT ON kept_notice_mails TO kring_app;

-- ---------------------------------------------------------------------------------------------
-- Who is told
-- ---------------------------------------------------------------------------------------------

CREATE FUNCTION app.appointed_ids(p_agency uuid, p_task appointment_task) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.person_id FROM appointments a JOIN people p ON p.id = a.person_id
  WHERE a.agency_id = p_agency AND a.starts_on <= app.today() AND (a.ends_on IS NULL OR a.ends_on >= app.today())
    AND p.deactivated_at IS NULL AND (p_task IS NULL OR p_task = ANY (a.tasks))
$$;

CREATE FUNCTION app.worker_ids(p_case uuid, p_agency uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT w.person_id FROM case_workers w WHERE w.case_id = p_case AND w.agency_id = p_agency AND w.ended_at IS NULL
    AND w.person_id = ANY (ARRAY(SELECT app.appointed_ids(p_agency, NULL)))
$$;

CREATE FUNCTION app.receiver_ids(p_case uuid, p_agency uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT app.worker_ids(p_case, p_agency) UNION SELECT app.appointed_ids(p_agency, 'receive')
$$;

-- At an invited agency: who works with it, or whoever receives where nobody does.
CREATE FUNCTION app.handler_ids(p_case uuid, p_agency uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT app.worker_ids(p_case, p_agency)
  UNION ALL
  SELECT app.appointed_ids(p_agency, 'receive') WHERE NOT EXISTS (SELECT app.worker_ids(p_case, p_agency))
$$;

CREATE FUNCTION app.coordinating_agency(p_case uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT agency_id FROM coordinator_periods WHERE case_id = p_case AND ended_at IS NULL
$$;

CREATE FUNCTION app.standing_invitation(p_case uuid, p_agency uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.id FROM invitations i WHERE i.case_id = p_case AND i.agency_id = p_agency
    AND NOT EXISTS (SELECT 1 FROM invitation_recalls r WHERE r.invitation_id = i.id) ORDER BY i.sent_at DESC, i.id DESC LIMIT 1
$$;

-- A row for each of them but whoever acts. What happens again the same day is news again; a reminder of a day is made once.
CREATE FUNCTION app.tell(p_people uuid[], p_agency uuid, p_kind notice_kind, p_case uuid, p_invitation uuid, p_subject uuid,
  p_at timestamptz, p_reminds_of date DEFAULT NULL) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_count int;
BEGIN
  INSERT INTO notices (id, person_id, agency_id, kind, case_id, invitation_id, subject_id, day, at)
    SELECT gen_random_uuid(), p.id, p_agency, p_kind, p_case, p_invitation, p_subject,
      coalesce(p_reminds_of, (p_at AT TIME ZONE 'Europe/Stockholm')::date), p_at
    FROM people p WHERE p.id = ANY (p_people) AND ROW (p.id, p_agency) IS DISTINCT FROM ROW (app.person_id(), app.agency_id())
    ON CONFLICT (person_id, agency_id, kind, subject_id, day)
      DO UPDATE SET at = excluded.at, read_at = NULL, mail_id = NULL WHERE p_reminds_of IS NULL;
  GET DIAGNOSTICS v_count = ROW_COUNT;
  RETURN v_count;
END $$;

CREATE FUNCTION app.tell_workers(p_kind notice_kind, p_case uuid, p_subject uuid, p_at timestamptz, p_reminds_of date DEFAULT NULL)
RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT app.tell(ARRAY(SELECT app.worker_ids(p_case, app.coordinating_agency(p_case))), app.coordinating_agency(p_case), p_kind,
    p_case, NULL, p_subject, p_at, p_reminds_of)
$$;

-- ---------------------------------------------------------------------------------------------
-- The facts that are told. The twin of the table in lib/notices/rules.ts.
-- ---------------------------------------------------------------------------------------------

CREATE FUNCTION app.tell_of_invitation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.tell(ARRAY(SELECT app.receiver_ids(NEW.case_id, NEW.agency_id)), NEW.agency_id, 'invitationReceived', NEW.case_id,
    NEW.id, NEW.id, NEW.sent_at);
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT ON invitations FOR EACH ROW EXECUTE FUNCTION app.tell_of_invitation();

CREATE FUNCTION app.tell_of_answer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.tell_workers('invitationAnswered', NEW.case_id, NEW.id, NEW.answered_at);
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT ON invitation_answers FOR EACH ROW EXECUTE FUNCTION app.tell_of_answer();

CREATE FUNCTION app.tell_of_meeting() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v record; v_kind notice_kind := CASE WHEN NEW.cancelled_at IS NULL THEN 'meetingMoved' ELSE 'meetingCancelled' END;
  v_at timestamptz := coalesce(NEW.cancelled_at, now());
BEGIN
  PERFORM app.tell_workers(v_kind, NEW.case_id, NEW.id, v_at);
  FOR v IN SELECT i.id, i.agency_id FROM invitations i WHERE i.meeting_id = NEW.id
    AND NOT EXISTS (SELECT 1 FROM invitation_recalls r WHERE r.invitation_id = i.id)
  LOOP
    PERFORM app.tell(ARRAY(SELECT app.handler_ids(NEW.case_id, v.agency_id)), v.agency_id, v_kind, NEW.case_id, v.id, v.id, v_at);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER UPDATE OF planned_on, starts_at, length_minutes, cancelled_at ON meetings FOR EACH ROW
  WHEN (NEW.held_on IS NULL AND (NEW.planned_on, NEW.starts_at, NEW.length_minutes, NEW.cancelled_at)
    IS DISTINCT FROM (OLD.planned_on, OLD.starts_at, OLD.length_minutes, OLD.cancelled_at))
  EXECUTE FUNCTION app.tell_of_meeting();

CREATE FUNCTION app.tell_of_withdrawal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.tell_workers('consentWithdrawn', NEW.case_id, NEW.case_id, NEW.recorded_at);
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT ON withdrawals FOR EACH ROW EXECUTE FUNCTION app.tell_of_withdrawal();

CREATE FUNCTION app.tell_of_disclosure() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_invitation uuid := app.standing_invitation(NEW.case_id, NEW.agency_id);
BEGIN
  IF v_invitation IS NOT NULL THEN
    PERFORM app.tell(ARRAY(SELECT app.handler_ids(NEW.case_id, NEW.agency_id)), NEW.agency_id, 'planHanded', NEW.case_id,
      v_invitation, NEW.id, NEW.disclosed_at);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT ON disclosures FOR EACH ROW WHEN (NEW.receiver = 'agency') EXECUTE FUNCTION app.tell_of_disclosure();

CREATE FUNCTION app.tell_of_mail() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.tell_workers('mailFailed', NEW.case_id, NEW.invitation_id, coalesce(NEW.stopped_at, NEW.queued_at));
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT OR UPDATE OF stop ON mails FOR EACH ROW
  WHEN (NEW.stop IN ('protected', 'addressGone', 'refused', 'undeliverable')) EXECUTE FUNCTION app.tell_of_mail();

CREATE FUNCTION app.tell_of_work() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_invitation uuid;
BEGIN
  IF NEW.agency_id IS DISTINCT FROM app.coordinating_agency(NEW.case_id) THEN
    v_invitation := app.standing_invitation(NEW.case_id, NEW.agency_id);
    IF v_invitation IS NULL THEN RETURN NULL; END IF;
  END IF;
  PERFORM app.tell(ARRAY[NEW.person_id], NEW.agency_id, 'caseHanded', NEW.case_id, v_invitation, NEW.id, NEW.started_at);
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT ON case_workers FOR EACH ROW WHEN (NEW.person_id <> NEW.added_by_id AND NEW.ended_at IS NULL)
  EXECUTE FUNCTION app.tell_of_work();

-- Who works with the case and who manages it, but not whoever opened it.
CREATE FUNCTION app.watcher_ids(o openings) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT id FROM (SELECT app.worker_ids(o.case_id, o.agency_id) UNION SELECT app.appointed_ids(o.agency_id, 'manage')) w (id)
  WHERE id <> o.person_id
$$;

CREATE FUNCTION app.tell_of_opening() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.tell(ARRAY(SELECT app.watcher_ids(NEW)), NEW.agency_id,
    CASE WHEN NEW.needs_approval THEN 'openingWaits' ELSE 'emergencyOpened' END::notice_kind, NEW.case_id, NULL, NEW.id, NEW.opened_at);
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT ON openings FOR EACH ROW WHEN (NEW.kind = 'emergency') EXECUTE FUNCTION app.tell_of_opening();

CREATE FUNCTION app.tell_of_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE o openings;
BEGIN
  SELECT * INTO o FROM openings WHERE id = NEW.opening_id;
  PERFORM app.tell(ARRAY[o.person_id], o.agency_id, 'openingDecided', o.case_id, NULL, o.id, NEW.decided_at);
  IF NEW.is_approved THEN
    PERFORM app.tell(ARRAY(SELECT app.watcher_ids(o)), o.agency_id, 'emergencyOpened', o.case_id, NULL, o.id, NEW.decided_at);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT ON opening_decisions FOR EACH ROW EXECUTE FUNCTION app.tell_of_decision();

CREATE FUNCTION app.tell_of_lifting() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.tell_workers('liftingWaits', NEW.case_id, NEW.id, NEW.proposed_at);
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT ON protection_liftings FOR EACH ROW EXECUTE FUNCTION app.tell_of_lifting();

-- What is due today and has not been told, found anew each time: answers that did not come, meetings at most at p_near, and the
-- day of a next meeting at most at p_soon that nobody has planned. Each is told once. Returns how many notices were made.
CREATE FUNCTION app.add_due_notices(p_near date, p_soon date, p_at timestamptz) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v record; v_count int := 0;
BEGIN
  PERFORM app.require_nobody();
  FOR v IN SELECT i.id, i.case_id, t.answer_by FROM meetings t JOIN invitations i ON i.meeting_id = t.id
    WHERE t.held_on IS NULL AND t.cancelled_at IS NULL AND t.answer_by < app.today() AND t.planned_on >= app.today()
      AND NOT EXISTS (SELECT 1 FROM invitation_recalls r WHERE r.invitation_id = i.id)
      AND NOT EXISTS (SELECT 1 FROM invitation_answers x WHERE x.invitation_id = i.id)
      AND NOT EXISTS (SELECT 1 FROM closures c WHERE c.case_id = i.case_id)
      AND NOT EXISTS (SELECT 1 FROM notices n WHERE n.subject_id = i.id AND n.kind = 'answerOverdue' AND n.day = t.answer_by)
  LOOP
    v_count := v_count + app.tell_workers('answerOverdue', v.case_id, v.id, p_at, v.answer_by);
  END LOOP;
  FOR v IN SELECT t.id, t.case_id, t.planned_on FROM meetings t
    WHERE t.held_on IS NULL AND t.cancelled_at IS NULL AND t.planned_on BETWEEN app.today() AND least(p_near, app.today() + 14)
      AND NOT EXISTS (SELECT 1 FROM closures c WHERE c.case_id = t.case_id)
      AND NOT EXISTS (SELECT 1 FROM notices n WHERE n.subject_id = t.id AND n.kind = 'meetingNear' AND n.day = t.planned_on)
  LOOP
    v_count := v_count + app.tell_workers('meetingNear', v.case_id, v.id, p_at, v.planned_on);
  END LOOP;
  -- Who was told another day is not told this one here: a new invitation does that.
  FOR v IN SELECT i.id, i.case_id, i.agency_id, t.planned_on FROM meetings t JOIN invitations i ON i.meeting_id = t.id
    WHERE t.held_on IS NULL AND t.cancelled_at IS NULL AND t.planned_on BETWEEN app.today() AND least(p_near, app.today() + 14)
      AND i.snapshot->'meeting'->>'on' = t.planned_on::text
      AND NOT EXISTS (SELECT 1 FROM invitation_recalls r WHERE r.invitation_id = i.id)
      AND NOT EXISTS (SELECT 1 FROM closures c WHERE c.case_id = t.case_id)
      AND NOT EXISTS (SELECT 1 FROM notices n WHERE n.subject_id = i.id AND n.kind = 'meetingNear' AND n.day = t.planned_on)
  LOOP
    v_count := v_count + app.tell(ARRAY(SELECT app.handler_ids(v.case_id, v.agency_id)), v.agency_id, 'meetingNear', v.case_id, v.id,
      v.id, p_at, v.planned_on);
  END LOOP;
  FOR v IN SELECT p.id, p.case_id, p.next_meeting_on FROM plans p
    WHERE p.next_meeting_on <= least(p_soon, app.today() + 60)
      AND NOT EXISTS (SELECT 1 FROM closures c WHERE c.case_id = p.case_id)
      AND NOT EXISTS (SELECT 1 FROM meetings m WHERE m.case_id = p.case_id AND m.cancelled_at IS NULL
        AND (m.held_on IS NULL OR m.held_on >= p.next_meeting_on))
      AND NOT EXISTS (SELECT 1 FROM notices n WHERE n.subject_id = p.id AND n.kind = 'nextMeetingUnplanned' AND n.day = p.next_meeting_on)
  LOOP
    v_count := v_count + app.tell_workers('nextMeetingUnplanned', v.case_id, v.id, p_at, v.next_meeting_on);
  END LOOP;
  RETURN v_count;
END $$;

-- ---------------------------------------------------------------------------------------------
-- Mail: that there is something to read
-- ---------------------------------------------------------------------------------------------

-- What somebody has not read, and may see today in any of their appointments: asked as them, by the function that the policy asks.
CREATE FUNCTION app.unread_notices(p_person uuid) RETURNS SETOF notices
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v record;
BEGIN
  PERFORM app.require_nobody();
  FOR v IN SELECT DISTINCT ON (a.agency_id) a.id, a.agency_id FROM appointments a JOIN notices n ON n.person_id = a.person_id AND n.agency_id = a.agency_id
    WHERE a.person_id = p_person AND n.read_at IS NULL AND p_person = ANY (ARRAY(SELECT app.appointed_ids(a.agency_id, NULL)))
      AND a.starts_on <= app.today() AND (a.ends_on IS NULL OR a.ends_on >= app.today())
    ORDER BY a.agency_id, 'receive' = ANY (a.tasks) DESC, 'manage' = ANY (a.tasks) DESC
  LOOP
    PERFORM set_config('app.person_id', p_person::text, true), set_config('app.agency_id', v.agency_id::text, true),
      set_config('app.appointment_id', v.id::text, true);
    RETURN QUERY SELECT n.* FROM notices n WHERE n.person_id = p_person AND n.agency_id = v.agency_id AND n.read_at IS NULL
      AND app.notice_stands(n.kind, n.case_id, n.invitation_id, n.subject_id);
    PERFORM set_config('app.person_id', '', true), set_config('app.agency_id', '', true), set_config('app.appointment_id', '', true);
  END LOOP;
END $$;

CREATE FUNCTION app.delivery_of(p notice_preferences) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_build_object('delivery', jsonb_build_object('invitations', p.invitations, 'meetings', p.meetings, 'cases', p.cases,
    'protection', p.protection), 'digestAt', p.digest_at, 'quietFrom', p.quiet_from, 'quietTo', p.quiet_to)
$$;

-- Whom there may be something to mail to, how they want it, and of what kinds. Nothing of what it is about.
CREATE FUNCTION app.people_to_mail() RETURNS TABLE (person_id uuid, preferences jsonb, kinds text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.person_id, app.delivery_of(p), n.kinds
  FROM notice_preferences p JOIN people e ON e.id = p.person_id AND e.deactivated_at IS NULL
    CROSS JOIN LATERAL (SELECT array_agg(DISTINCT n.kind::text) AS kinds FROM notices n
      WHERE n.person_id = p.person_id AND n.read_at IS NULL AND n.mail_id IS NULL) n
  WHERE app.person_id() IS NULL AND p.address <> '' AND n.kinds IS NOT NULL
$$;

-- Queues one mail about what of these kinds has not been mailed. Whoever comes second gets none, nor does a second digest of a day.
CREATE FUNCTION app.queue_notice_mail(p_person uuid, p_kind notice_mail_kind, p_kinds notice_kind[], p_day date, p_at timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid := gen_random_uuid(); v_notices uuid[];
BEGIN
  PERFORM app.require_nobody();
  PERFORM FROM notice_preferences WHERE person_id = p_person AND address <> '' FOR UPDATE;
  IF NOT FOUND THEN RETURN NULL; END IF;
  SELECT array_agg(n.id) INTO v_notices FROM app.unread_notices(p_person) n WHERE n.mail_id IS NULL AND n.kind = ANY (p_kinds);
  IF v_notices IS NULL THEN RETURN NULL; END IF;
  INSERT INTO notice_mails (id, person_id, kind, day, queued_at) VALUES (v_id, p_person, p_kind, p_day, p_at) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN RETURN NULL; END IF;
  UPDATE notices SET mail_id = v_id WHERE id = ANY (v_notices);
  RETURN v_id;
END $$;

-- Gives a worker the mail for some seconds, with how many there are to read. Asks again: whoever has read them, or has left, is not written to.
CREATE FUNCTION app.take_notice_mail(p_mail uuid, p_seconds int, p_at timestamptz) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE m notice_mails; p notice_preferences; v_stop notice_mail_stop; v_kinds jsonb; v_count int;
BEGIN
  PERFORM app.require_nobody();
  SELECT * INTO m FROM notice_mails WHERE id = p_mail FOR UPDATE;
  IF m.id IS NULL OR m.sent_at IS NOT NULL OR m.stopped_at IS NOT NULL THEN RETURN jsonb_build_object('state', 'done'); END IF;
  IF m.taken_until > clock_timestamp() THEN
    RETURN jsonb_build_object('state', 'taken', 'seconds', ceil(extract(epoch FROM m.taken_until - clock_timestamp()))::int);
  END IF;
  SELECT * INTO p FROM notice_preferences WHERE person_id = m.person_id;
  SELECT jsonb_agg(DISTINCT n.kind) FILTER (WHERE n.mail_id = m.id), count(*)::int INTO v_kinds, v_count FROM app.unread_notices(m.person_id) n;
  v_stop := CASE
    WHEN NOT EXISTS (SELECT 1 FROM appointments a WHERE a.person_id = m.person_id
      AND m.person_id = ANY (ARRAY(SELECT app.appointed_ids(a.agency_id, NULL)))) THEN 'left'
    WHEN coalesce(p.address, '') = '' THEN 'addressGone'
    WHEN v_kinds IS NULL THEN 'read' END;
  IF v_stop IS NOT NULL THEN
    UPDATE notice_mails SET stopped_at = p_at, stop = v_stop, taken_until = NULL WHERE id = p_mail;
    RETURN jsonb_build_object('state', 'stopped', 'stop', v_stop);
  END IF;
  UPDATE notice_mails SET taken_until = clock_timestamp() + make_interval(secs => p_seconds), tried_count = tried_count + 1 WHERE id = p_mail;
  RETURN jsonb_build_object('state', 'ready', 'kind', m.kind, 'address', p.address, 'triedCount', m.tried_count + 1, 'count', v_count,
    'kinds', v_kinds, 'preferences', app.delivery_of(p));
END $$;

-- What became of it: sent, stopped for good, or given back to be tried again. Whoever comes second changes nothing.
CREATE FUNCTION app.note_notice_mail(p_mail uuid, p_is_sent boolean, p_stop notice_mail_stop, p_at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.require_nobody();
  UPDATE notice_mails SET taken_until = NULL, sent_at = CASE WHEN p_is_sent THEN p_at END,
      stopped_at = CASE WHEN p_stop IS NOT NULL THEN p_at END, stop = p_stop
    WHERE id = p_mail AND sent_at IS NULL AND stopped_at IS NULL;
  RETURN FOUND;
END $$;

-- As before, and for a mail about notices.
CREATE OR REPLACE FUNCTION app.keep_mail(p_mail uuid, p_subject text, p_text text, p_message_id text, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.require_nobody();
  IF NOT EXISTS (SELECT 1 FROM people WHERE is_demo) THEN PERFORM app.refuse('mail.notADemo'); END IF;
  INSERT INTO kept_mails (mail_id, from_agency_id, to_agency_id, address, subject, text, message_id, kept_at)
    SELECT m.id, p.agency_id, m.agency_id, m.address, p_subject, p_text, p_message_id, p_at
    FROM mails m JOIN coordinator_periods p ON p.case_id = m.case_id AND p.ended_at IS NULL WHERE m.id = p_mail
    ON CONFLICT DO NOTHING;
  INSERT INTO kept_notice_mails (mail_id, person_id, address, subject, text, message_id, kept_at)
    SELECT m.id, m.person_id, p.address, p_subject, p_text, p_message_id, p_at
    FROM notice_mails m JOIN notice_preferences p ON p.person_id = m.person_id WHERE m.id = p_mail
    ON CONFLICT DO NOTHING;
END $$;

-- A notice points at something for a while, and is no record of it; the address of who has left is nobody's any more. By the
-- database's own clock: a worker's may be wrong.
CREATE FUNCTION app.erase_old_notices(p_days int) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_count int; v_limit timestamptz := now() - make_interval(days => greatest(p_days, 30));
BEGIN
  PERFORM app.require_nobody();
  DELETE FROM notices WHERE at < v_limit;
  GET DIAGNOSTICS v_count = ROW_COUNT;
  DELETE FROM notice_preferences p USING people e WHERE e.id = p.person_id AND e.deactivated_at IS NOT NULL;
  DELETE FROM kept_notice_mails WHERE kept_at < v_limit;
  DELETE FROM notice_mails m WHERE m.queued_at < v_limit AND NOT EXISTS (SELECT 1 FROM notices n WHERE n.mail_id = m.id)
    AND NOT EXISTS (SELECT 1 FROM kept_notice_mails k WHERE k.mail_id = m.id);
  RETURN v_count;
END $$;

REVOKE ALL ON FUNCTION app.receives, app.notice_stands, app.appointed_ids, app.worker_ids, app.receiver_ids, app.handler_ids,
  app.coordinating_agency, app.standing_invitation, app.tell, app.tell_workers, app.tell_of_invitation, app.tell_of_answer,
  app.tell_of_meeting, app.tell_of_withdrawal, app.tell_of_disclosure, app.tell_of_mail, app.tell_of_work, app.watcher_ids,
  app.tell_of_opening, app.tell_of_decision, app.tell_of_lifting, app.add_due_notices, app.unread_notices, app.delivery_of,
  app.people_to_mail, app.queue_notice_mail, app.take_notice_mail, app.note_notice_mail, app.erase_old_notices FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.notice_stands, app.add_due_notices, app.people_to_mail, app.queue_notice_mail, app.take_notice_mail,
  app.note_notice_mail, app.erase_old_notices TO kring_app;
