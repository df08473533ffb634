-- What the sender has chosen for one agency and one meeting, before anything is sent. Working zone.

CREATE TABLE "prepared_invitations" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "kind" "invitation_kind" NOT NULL,
    "channel" "invitation_channel" NOT NULL,
    "contact_way" TEXT NOT NULL DEFAULT '',
    "established_contact" "established_contact" NOT NULL,
    "contact_source" TEXT NOT NULL DEFAULT '',
    "contact_confirmed_on" DATE,
    "reason_is_relevant" BOOLEAN,
    "reason_note" TEXT NOT NULL DEFAULT '',
    "counterpart_for_id" UUID,
    "prepared_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "prepared_invitations_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "prepared_invitations_case_id_idx" ON "prepared_invitations"("case_id");
CREATE UNIQUE INDEX "prepared_invitations_meeting_id_agency_id_key" ON "prepared_invitations"("meeting_id", "agency_id");

ALTER TABLE prepared_invitations ADD CONSTRAINT prepared_invitations_child_case FOREIGN KEY (case_id) REFERENCES child_cases (id);
ALTER TABLE prepared_invitations ADD CONSTRAINT prepared_invitations_meeting FOREIGN KEY (meeting_id, case_id) REFERENCES meetings (id, case_id);
ALTER TABLE prepared_invitations ADD CONSTRAINT prepared_invitations_agency FOREIGN KEY (agency_id) REFERENCES agencies (id);

ALTER TABLE prepared_invitations ENABLE ROW LEVEL SECURITY;
ALTER TABLE prepared_invitations FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON prepared_invitations TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY working ON prepared_invitations TO kring_app USING (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())))
  WITH CHECK (case_id = ANY (ARRAY(SELECT app.coordinated_case_ids())));
GRANT SELECT, INSERT, UPDATE ON prepared_invitations TO kring_app;

-- Several people can say the same about an area.
ALTER TABLE "area_needs" ALTER COLUMN "said_by" DROP DEFAULT;
ALTER TABLE "area_needs" ALTER COLUMN "said_by" TYPE TEXT[] USING ARRAY["said_by"];

-- "Annan verksamhet": an agency that no register holds is considered by its name (S001-26).
ALTER TABLE "considered_agencies" ALTER COLUMN "agency_id" DROP NOT NULL;
ALTER TABLE "considered_agencies" ADD COLUMN "other_name" TEXT NOT NULL DEFAULT '';
ALTER TABLE considered_agencies ADD CONSTRAINT considered_agencies_named CHECK ((agency_id IS NULL) = (other_name <> ''));
ALTER TABLE considered_agencies ADD CONSTRAINT considered_agencies_agency FOREIGN KEY (agency_id) REFERENCES agencies (id);
CREATE UNIQUE INDEX considered_agencies_one_per_name ON considered_agencies (case_id, lower(other_name)) WHERE agency_id IS NULL;
