-- CreateEnum
CREATE TYPE "deviation_kind" AS ENUM ('absence', 'lateMeeting', 'notDone', 'nobodyResponsible', 'refusal', 'wrongSummons', 'brokenConsent', 'other');

-- CreateTable
CREATE TABLE "deviations" (
    "id" UUID NOT NULL,
    "kind" "deviation_kind" NOT NULL,
    "happened_on" DATE NOT NULL,
    "what" TEXT NOT NULL,
    "consequence" TEXT NOT NULL,
    "cause" TEXT NOT NULL DEFAULT '',
    "done" TEXT NOT NULL DEFAULT '',
    "proposal" TEXT NOT NULL,
    "sender_agency_id" UUID NOT NULL,
    "sender_id" UUID NOT NULL,
    "sender_name" TEXT NOT NULL,
    "receiver_agency_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deviations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deviation_origins" (
    "deviation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "meeting_id" UUID,
    "intervention_id" UUID,
    "is_name_kept" BOOLEAN NOT NULL,

    CONSTRAINT "deviation_origins_pkey" PRIMARY KEY ("deviation_id")
);

-- CreateTable
CREATE TABLE "deviation_answers" (
    "deviation_id" UUID NOT NULL,
    "answer" TEXT NOT NULL,
    "measures" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_by_id" UUID NOT NULL,
    "answered_by_name" TEXT NOT NULL,

    CONSTRAINT "deviation_answers_pkey" PRIMARY KEY ("deviation_id")
);

-- CreateTable
CREATE TABLE "deviation_closings" (
    "deviation_id" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_by_id" UUID NOT NULL,
    "closed_by_name" TEXT NOT NULL,

    CONSTRAINT "deviation_closings_pkey" PRIMARY KEY ("deviation_id")
);

-- CreateIndex
CREATE INDEX "deviations_sender_agency_id_idx" ON "deviations"("sender_agency_id");

-- CreateIndex
CREATE INDEX "deviations_receiver_agency_id_idx" ON "deviations"("receiver_agency_id");

-- CreateIndex
CREATE INDEX "deviation_origins_case_id_idx" ON "deviation_origins"("case_id");

-- AddForeignKey
ALTER TABLE "deviation_answers" ADD CONSTRAINT "deviation_answers_deviation_id_fkey" FOREIGN KEY ("deviation_id") REFERENCES "deviations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deviation_closings" ADD CONSTRAINT "deviation_closings_deviation_id_fkey" FOREIGN KEY ("deviation_id") REFERENCES "deviations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE deviations ADD CONSTRAINT deviations_sender_agency FOREIGN KEY (sender_agency_id) REFERENCES agencies (id);
ALTER TABLE deviations ADD CONSTRAINT deviations_receiver_agency FOREIGN KEY (receiver_agency_id) REFERENCES agencies (id);
ALTER TABLE deviations ADD CONSTRAINT deviations_told CHECK (what <> '' AND consequence <> '' AND proposal <> '');
ALTER TABLE deviation_origins ADD CONSTRAINT deviation_origins_deviation FOREIGN KEY (deviation_id) REFERENCES deviations (id);
ALTER TABLE deviation_origins ADD CONSTRAINT deviation_origins_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);
ALTER TABLE deviation_origins ADD CONSTRAINT deviation_origins_meeting FOREIGN KEY (meeting_id, case_id) REFERENCES meetings (id, case_id);
ALTER TABLE deviation_origins ADD CONSTRAINT deviation_origins_intervention FOREIGN KEY (intervention_id, case_id)
  REFERENCES interventions (id, case_id);

-- Sent from a case that the caller works with or manages. Read apart from the case, so that it stands when the case is closed and gone.
CREATE FUNCTION app.sent_deviation_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT id FROM deviations WHERE sender_agency_id = app.agency_id() AND app.has_task('manage')
  UNION
  SELECT o.deviation_id FROM deviation_origins o WHERE o.case_id = ANY (ARRAY(SELECT app.coordinated_case_ids()))
$$;
-- Whoever works with cases, receives or manages at the agency that it is addressed to. What an agency reports to itself is its manager's.
CREATE FUNCTION app.received_deviation_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT id FROM deviations WHERE receiver_agency_id = app.agency_id()
    AND (app.has_task('manage') OR sender_agency_id <> receiver_agency_id AND (app.has_task('caseWork') OR app.has_task('receive')))
$$;
REVOKE ALL ON FUNCTION app.sent_deviation_ids, app.received_deviation_ids FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.sent_deviation_ids, app.received_deviation_ids TO kring_app;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['deviations','deviation_origins','deviation_answers','deviation_closings'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY definer ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO kring_app', t);
  END LOOP;
END $$;
CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON deviation_origins FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency('case_id');

-- The first half lets the sender's own statement see the row that it makes.
CREATE POLICY handed_read ON deviations FOR SELECT TO kring_app
  USING ((sender_agency_id = app.agency_id() AND sender_id = app.person_id() AND (SELECT app.is_appointed()))
    OR id = ANY (ARRAY(SELECT app.sent_deviation_ids())) OR id = ANY (ARRAY(SELECT app.received_deviation_ids())));
CREATE POLICY handed_send ON deviations FOR INSERT TO kring_app
  WITH CHECK (sender_agency_id = app.agency_id() AND sender_id = app.person_id() AND (SELECT app.is_appointed()));

CREATE POLICY working_read ON deviation_origins FOR SELECT TO kring_app
  USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
-- The receiver is the own agency, or one that a consent in force names: nobody else learns that there is a case.
CREATE POLICY working_add ON deviation_origins FOR INSERT TO kring_app
  WITH CHECK (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids()))
    AND deviation_id = ANY (ARRAY(SELECT d.id FROM deviations d WHERE d.sender_id = app.person_id() AND d.sender_agency_id = app.agency_id()
      AND (d.receiver_agency_id = app.agency_id() OR d.receiver_agency_id = ANY (ARRAY(SELECT app.agencies_in_force(case_id)))))));

CREATE POLICY handed_read ON deviation_answers FOR SELECT TO kring_app USING (deviation_id = ANY (ARRAY(SELECT id FROM deviations)));
CREATE POLICY handed_answer ON deviation_answers FOR INSERT TO kring_app
  WITH CHECK (answered_by_id = app.person_id() AND deviation_id = ANY (ARRAY(SELECT app.received_deviation_ids())));
CREATE POLICY handed_read ON deviation_closings FOR SELECT TO kring_app USING (deviation_id = ANY (ARRAY(SELECT id FROM deviations)));
CREATE POLICY handed_close ON deviation_closings FOR INSERT TO kring_app
  WITH CHECK (closed_by_id = app.person_id()
    AND deviation_id = ANY (ARRAY(SELECT id FROM deviations WHERE sender_agency_id = app.agency_id())));
