-- CreateEnum
CREATE TYPE "authority_kind" AS ENUM ('municipality', 'region', 'joint', 'state', 'independent', 'voluntary');

-- CreateEnum
CREATE TYPE "contact_way_kind" AS ENUM ('email', 'phone', 'post');

-- CreateEnum
CREATE TYPE "observation_source" AS ENUM ('seen', 'heard', 'understood', 'toldByChild', 'toldByRelative');

-- CreateEnum
CREATE TYPE "other_service_way" AS ENUM ('familyContacts', 'weContact');

-- CreateEnum
CREATE TYPE "appointment_task" AS ENUM ('caseWork', 'receive', 'manage');

-- CreateEnum
CREATE TYPE "identity_kind" AS ENUM ('personnummer', 'samordningsnummer', 'reservnummer', 'none');

-- CreateEnum
CREATE TYPE "protection" AS ENUM ('none', 'secrecyMark', 'protectedRegistration', 'unknown');

-- CreateEnum
CREATE TYPE "giver_kind" AS ENUM ('guardian', 'child');

-- CreateEnum
CREATE TYPE "consent_position" AS ENUM ('asked', 'given', 'refused', 'notReachable', 'notMature');

-- CreateEnum
CREATE TYPE "consent_form" AS ENUM ('written', 'verbal');

-- CreateEnum
CREATE TYPE "verbal_channel" AS ENUM ('telephone', 'digitalMeeting', 'physicalMeeting');

-- CreateEnum
CREATE TYPE "need_state" AS ENUM ('works', 'attention', 'collaboration', 'unknown');

-- CreateEnum
CREATE TYPE "need_stage" AS ENUM ('initiation', 'meeting');

-- CreateEnum
CREATE TYPE "invitation_kind" AS ENUM ('summons', 'invitation');

-- CreateEnum
CREATE TYPE "invitation_channel" AS ENUM ('kring', 'email', 'phone', 'letter', 'link');

-- CreateEnum
CREATE TYPE "established_contact" AS ENUM ('yes', 'no', 'unknown', 'notNeeded');

-- CreateEnum
CREATE TYPE "answer_kind" AS ENUM ('coming', 'cannot', 'substitute');

-- CreateEnum
CREATE TYPE "meeting_form" AS ENUM ('physical', 'digital');

-- CreateEnum
CREATE TYPE "participant_kind" AS ENUM ('child', 'guardian', 'agency');

-- CreateEnum
CREATE TYPE "attendance_state" AS ENUM ('present', 'absent', 'substitute', 'letter');

-- CreateEnum
CREATE TYPE "voice" AS ENUM ('child', 'guardian', 'agency', 'works', 'difficult');

-- CreateEnum
CREATE TYPE "responsible_kind" AS ENUM ('agency', 'guardian', 'child');

-- CreateEnum
CREATE TYPE "receiver_kind" AS ENUM ('agency', 'guardian', 'child');

-- CreateEnum
CREATE TYPE "disclosure_way" AS ENUM ('kring', 'atMeeting', 'fetched', 'sent');

-- CreateTable
CREATE TABLE "authorities" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "authority_kind" NOT NULL,

    CONSTRAINT "authorities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agencies" (
    "id" UUID NOT NULL,
    "authority_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "district" TEXT NOT NULL,
    "is_specialist" BOOLEAN NOT NULL DEFAULT false,
    "has_link" BOOLEAN NOT NULL DEFAULT false,
    "has_sign_in" BOOLEAN NOT NULL DEFAULT true,
    "mission" TEXT NOT NULL DEFAULT '',
    "counterpart_id" UUID,
    "closed_on" DATE,

    CONSTRAINT "agencies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_ways" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "kind" "contact_way_kind" NOT NULL,
    "value" TEXT NOT NULL,
    "instruction" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 1,
    "verified_on" DATE,

    CONSTRAINT "contact_ways_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_people" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "profession" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "contact_people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessments" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "practice_model" TEXT NOT NULL,
    "model_version" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "reminded_of_duty_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "assessments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observations" (
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "source" "observation_source" NOT NULL,
    "text" TEXT NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL,
    "noted_by_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "observations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment_answers" (
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "option" TEXT NOT NULL,
    "choices" TEXT[],
    "reasoning" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_by_id" UUID NOT NULL,

    CONSTRAINT "assessment_answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment_outcomes" (
    "assessment_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "activates" BOOLEAN NOT NULL,
    "practice_model" TEXT NOT NULL,
    "model_version" INTEGER NOT NULL,
    "other_service_kind" TEXT,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by_id" UUID NOT NULL,

    CONSTRAINT "assessment_outcomes_pkey" PRIMARY KEY ("assessment_id")
);

-- CreateTable
CREATE TABLE "other_service_contacts" (
    "assessment_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "other_agency_id" UUID,
    "other_service_name" TEXT NOT NULL,
    "way" "other_service_way" NOT NULL,
    "asked_on" DATE,
    "asked_by_id" UUID,
    "verbal_consent_on" DATE,
    "verbal_consent_by" TEXT,
    "contacted_on" DATE,
    "contacted_whom" TEXT,
    "asked_to_contact_family" BOOLEAN NOT NULL DEFAULT false,
    "check_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "other_service_contacts_pkey" PRIMARY KEY ("assessment_id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "demo_story" TEXT NOT NULL DEFAULT '',
    "deactivated_at" TIMESTAMPTZ(3),

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "local_accounts" (
    "person_id" UUID NOT NULL,
    "username" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "local_accounts_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "appointments" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "tasks" "appointment_task"[],
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "appointments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "login_sessions" (
    "id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "appointment_id" UUID,
    "method" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "login_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "child_cases" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "practice_model" TEXT NOT NULL,
    "model_version" INTEGER NOT NULL,
    "initiating_agency_id" UUID NOT NULL,
    "assessment_id" UUID,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "child_cases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_workers" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by_id" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_workers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coordinator_periods" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "coordinator_periods_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "openings" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "openings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "closures" (
    "case_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "closed_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_by_id" UUID NOT NULL,

    CONSTRAINT "closures_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "key" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "result" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "audit_events" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "person_id" UUID,
    "appointment_id" UUID,
    "agency_id" UUID,
    "act" TEXT NOT NULL,
    "case_id" UUID,
    "case_ids" UUID[],
    "subject_id" UUID,
    "outcome" TEXT NOT NULL DEFAULT 'done',
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "children" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "birth_date" DATE NOT NULL,
    "identity_kind" "identity_kind" NOT NULL,
    "identity_cipher" BYTEA,
    "identity_index" BYTEA,
    "identity_missing" TEXT NOT NULL DEFAULT '',
    "protection" "protection" NOT NULL DEFAULT 'unknown',
    "schooling" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT '',
    "needs_interpreter" BOOLEAN NOT NULL DEFAULT false,
    "other_needs" TEXT NOT NULL DEFAULT '',
    "own_wishes" TEXT NOT NULL DEFAULT '',
    "do_not_discuss" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "children_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "guardians" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "custody_from" DATE NOT NULL,
    "custody_until" DATE,
    "phone_cipher" BYTEA,
    "email_cipher" BYTEA,
    "address_cipher" BYTEA,
    "protection" "protection" NOT NULL DEFAULT 'unknown',
    "language" TEXT NOT NULL DEFAULT '',
    "needs_interpreter" BOOLEAN NOT NULL DEFAULT false,
    "receives_invitation" BOOLEAN NOT NULL DEFAULT false,
    "receives_plan" BOOLEAN NOT NULL DEFAULT false,
    "shares_contact" BOOLEAN NOT NULL DEFAULT false,
    "shares_views" BOOLEAN NOT NULL DEFAULT false,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "guardians_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_statements" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "giver" "giver_kind" NOT NULL,
    "guardian_id" UUID,
    "position" "consent_position" NOT NULL,
    "stated_on" DATE NOT NULL,
    "valid_until" DATE,
    "form" "consent_form",
    "verbal_channel" "verbal_channel",
    "reason" TEXT NOT NULL DEFAULT '',
    "sentence" TEXT NOT NULL DEFAULT '',
    "paper_place" TEXT NOT NULL DEFAULT '',
    "scope" TEXT NOT NULL DEFAULT '',
    "taken_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_statements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_agencies" (
    "statement_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,

    CONSTRAINT "consent_agencies_pkey" PRIMARY KEY ("statement_id","agency_id")
);

-- CreateTable
CREATE TABLE "withdrawals" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,
    "agency_id" UUID,
    "received_how" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "withdrawals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_exception_approvals" (
    "statement_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "approved_by_id" UUID NOT NULL,
    "approved_at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "consent_exception_approvals_pkey" PRIMARY KEY ("statement_id")
);

-- CreateTable
CREATE TABLE "area_needs" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "area" TEXT NOT NULL,
    "stage" "need_stage" NOT NULL,
    "state" "need_state" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "said_by" TEXT NOT NULL DEFAULT 'staff',
    "chosen_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "area_needs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "considered_agencies" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "invite" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "considered_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "considered_agencies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitations" (
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
    "snapshot" JSONB NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_by_id" UUID NOT NULL,

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation_answers" (
    "id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "kind" "answer_kind" NOT NULL,
    "person_name" TEXT NOT NULL DEFAULT '',
    "profession" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "how" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "invitation_answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation_seen" (
    "invitation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_by_id" UUID NOT NULL,

    CONSTRAINT "invitation_seen_pkey" PRIMARY KEY ("invitation_id")
);

-- CreateTable
CREATE TABLE "invitation_recalls" (
    "invitation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "recalled_at" TIMESTAMPTZ(3) NOT NULL,
    "recalled_by_id" UUID NOT NULL,

    CONSTRAINT "invitation_recalls_pkey" PRIMARY KEY ("invitation_id")
);

-- CreateTable
CREATE TABLE "meetings" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "planned_on" DATE NOT NULL,
    "starts_at" TEXT NOT NULL,
    "length_minutes" INTEGER NOT NULL,
    "form" "meeting_form" NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "room_booked" BOOLEAN NOT NULL DEFAULT false,
    "link" TEXT NOT NULL DEFAULT '',
    "question" TEXT NOT NULL DEFAULT '',
    "answer_by" DATE,
    "needs" TEXT NOT NULL DEFAULT '',
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "ground_rules_at" TIMESTAMPTZ(3),
    "ground_rules_by_id" UUID,
    "family_first_at" TIMESTAMPTZ(3),
    "held_on" DATE,
    "held_by_id" UUID,
    "family_absent_reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meetings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendances" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "kind" "participant_kind" NOT NULL,
    "guardian_id" UUID,
    "agency_id" UUID,
    "name" TEXT NOT NULL DEFAULT '',
    "profession" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "state" "attendance_state" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "felt" TEXT NOT NULL DEFAULT '',
    "felt_note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "attendances_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_notes" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "area" TEXT NOT NULL,
    "voice" "voice" NOT NULL,
    "guardian_id" UUID,
    "agency_id" UUID,
    "text" TEXT NOT NULL,
    "silence" TEXT NOT NULL DEFAULT '',
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "area_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plans" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "meeting_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "next_meeting_on" DATE,
    "next_meeting_note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "goals" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "area" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "goals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interventions" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "responsible" "responsible_kind",
    "agency_id" UUID,
    "guardian_id" UUID,
    "contact_name" TEXT NOT NULL DEFAULT '',
    "contact_phone" TEXT NOT NULL DEFAULT '',
    "contributing_ids" UUID[],
    "starts_on" DATE,
    "due_on" DATE,
    "sign" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "interventions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_versions" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "checksum" TEXT NOT NULL,
    "fixed_at" TIMESTAMPTZ(3) NOT NULL,
    "fixed_by_id" UUID NOT NULL,
    "family_part" TEXT NOT NULL,
    "family_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "plan_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disclosures" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "plan_version_id" UUID NOT NULL,
    "receiver" "receiver_kind" NOT NULL,
    "agency_id" UUID,
    "guardian_id" UUID,
    "way" "disclosure_way" NOT NULL,
    "ground_ids" UUID[],
    "note" TEXT NOT NULL DEFAULT '',
    "content" JSONB NOT NULL,
    "disclosed_on" DATE NOT NULL,
    "disclosed_at" TIMESTAMPTZ(3) NOT NULL,
    "disclosed_by_id" UUID NOT NULL,

    CONSTRAINT "disclosures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_waivers" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "plan_version_id" UUID NOT NULL,
    "receiver" "receiver_kind" NOT NULL,
    "agency_id" UUID,
    "guardian_id" UUID,
    "reason" TEXT NOT NULL,
    "waived_at" TIMESTAMPTZ(3) NOT NULL,
    "waived_by_id" UUID NOT NULL,

    CONSTRAINT "delivery_waivers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "authorities_name_key" ON "authorities"("name");

-- CreateIndex
CREATE UNIQUE INDEX "agencies_authority_id_name_key" ON "agencies"("authority_id", "name");

-- CreateIndex
CREATE INDEX "contact_ways_agency_id_idx" ON "contact_ways"("agency_id");

-- CreateIndex
CREATE INDEX "contact_people_agency_id_idx" ON "contact_people"("agency_id");

-- CreateIndex
CREATE INDEX "assessments_agency_id_author_id_idx" ON "assessments"("agency_id", "author_id");

-- CreateIndex
CREATE INDEX "observations_assessment_id_idx" ON "observations"("assessment_id");

-- CreateIndex
CREATE INDEX "assessment_answers_assessment_id_answered_at_idx" ON "assessment_answers"("assessment_id", "answered_at");

-- CreateIndex
CREATE UNIQUE INDEX "local_accounts_username_key" ON "local_accounts"("username");

-- CreateIndex
CREATE INDEX "appointments_person_id_idx" ON "appointments"("person_id");

-- CreateIndex
CREATE INDEX "appointments_agency_id_idx" ON "appointments"("agency_id");

-- CreateIndex
CREATE INDEX "login_sessions_person_id_idx" ON "login_sessions"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "child_cases_code_key" ON "child_cases"("code");

-- CreateIndex
CREATE UNIQUE INDEX "child_cases_assessment_id_key" ON "child_cases"("assessment_id");

-- CreateIndex
CREATE INDEX "child_cases_initiating_agency_id_idx" ON "child_cases"("initiating_agency_id");

-- CreateIndex
CREATE INDEX "case_workers_person_id_agency_id_idx" ON "case_workers"("person_id", "agency_id");

-- CreateIndex
CREATE INDEX "case_workers_case_id_idx" ON "case_workers"("case_id");

-- CreateIndex
CREATE INDEX "coordinator_periods_case_id_idx" ON "coordinator_periods"("case_id");

-- CreateIndex
CREATE INDEX "coordinator_periods_agency_id_idx" ON "coordinator_periods"("agency_id");

-- CreateIndex
CREATE INDEX "openings_person_id_agency_id_idx" ON "openings"("person_id", "agency_id");

-- CreateIndex
CREATE INDEX "audit_events_case_id_seq_idx" ON "audit_events"("case_id", "seq");

-- CreateIndex
CREATE INDEX "audit_events_agency_id_seq_idx" ON "audit_events"("agency_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "children_case_id_key" ON "children"("case_id");

-- CreateIndex
CREATE INDEX "children_identity_index_idx" ON "children"("identity_index");

-- CreateIndex
CREATE INDEX "guardians_case_id_idx" ON "guardians"("case_id");

-- CreateIndex
CREATE INDEX "consent_statements_case_id_recorded_at_idx" ON "consent_statements"("case_id", "recorded_at");

-- CreateIndex
CREATE INDEX "consent_agencies_agency_id_case_id_idx" ON "consent_agencies"("agency_id", "case_id");

-- CreateIndex
CREATE INDEX "withdrawals_case_id_idx" ON "withdrawals"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "withdrawals_statement_id_agency_id_key" ON "withdrawals"("statement_id", "agency_id");

-- CreateIndex
CREATE INDEX "consent_exception_approvals_case_id_idx" ON "consent_exception_approvals"("case_id");

-- CreateIndex
CREATE INDEX "area_needs_case_id_idx" ON "area_needs"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "considered_agencies_case_id_agency_id_key" ON "considered_agencies"("case_id", "agency_id");

-- CreateIndex
CREATE INDEX "invitations_case_id_idx" ON "invitations"("case_id");

-- CreateIndex
CREATE INDEX "invitations_agency_id_idx" ON "invitations"("agency_id");

-- CreateIndex
CREATE INDEX "invitation_answers_invitation_id_answered_at_idx" ON "invitation_answers"("invitation_id", "answered_at");

-- CreateIndex
CREATE INDEX "invitation_answers_case_id_idx" ON "invitation_answers"("case_id");

-- CreateIndex
CREATE INDEX "meetings_case_id_idx" ON "meetings"("case_id");

-- CreateIndex
CREATE INDEX "attendances_meeting_id_idx" ON "attendances"("meeting_id");

-- CreateIndex
CREATE INDEX "attendances_case_id_idx" ON "attendances"("case_id");

-- CreateIndex
CREATE INDEX "area_notes_meeting_id_idx" ON "area_notes"("meeting_id");

-- CreateIndex
CREATE INDEX "area_notes_case_id_idx" ON "area_notes"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "plans_case_id_kind_key" ON "plans"("case_id", "kind");

-- CreateIndex
CREATE INDEX "goals_case_id_idx" ON "goals"("case_id");

-- CreateIndex
CREATE INDEX "interventions_case_id_idx" ON "interventions"("case_id");

-- CreateIndex
CREATE INDEX "plan_versions_case_id_idx" ON "plan_versions"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_versions_plan_id_number_key" ON "plan_versions"("plan_id", "number");

-- CreateIndex
CREATE INDEX "disclosures_case_id_idx" ON "disclosures"("case_id");

-- CreateIndex
CREATE INDEX "disclosures_agency_id_idx" ON "disclosures"("agency_id");

-- CreateIndex
CREATE INDEX "delivery_waivers_case_id_idx" ON "delivery_waivers"("case_id");

-- AddForeignKey
ALTER TABLE "agencies" ADD CONSTRAINT "agencies_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authorities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agencies" ADD CONSTRAINT "agencies_counterpart_id_fkey" FOREIGN KEY ("counterpart_id") REFERENCES "agencies"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_ways" ADD CONSTRAINT "contact_ways_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_people" ADD CONSTRAINT "contact_people_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observations" ADD CONSTRAINT "observations_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_answers" ADD CONSTRAINT "assessment_answers_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_outcomes" ADD CONSTRAINT "assessment_outcomes_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "other_service_contacts" ADD CONSTRAINT "other_service_contacts_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "local_accounts" ADD CONSTRAINT "local_accounts_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "login_sessions" ADD CONSTRAINT "login_sessions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "login_sessions" ADD CONSTRAINT "login_sessions_appointment_id_fkey" FOREIGN KEY ("appointment_id") REFERENCES "appointments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_agencies" ADD CONSTRAINT "consent_agencies_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "consent_statements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "consent_statements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_exception_approvals" ADD CONSTRAINT "consent_exception_approvals_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "consent_statements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_answers" ADD CONSTRAINT "invitation_answers_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_seen" ADD CONSTRAINT "invitation_seen_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_recalls" ADD CONSTRAINT "invitation_recalls_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

