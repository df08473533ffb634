-- AlterTable
ALTER TABLE "local_accounts" ADD COLUMN     "password_changed_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "login_sessions" ADD COLUMN     "acr" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "authenticated_at" TIMESTAMPTZ(3),
ADD COLUMN     "user_agent" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "totp_factors" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "secret" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "last_step" INTEGER,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "totp_factors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkeys" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "credential_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT[],
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkeys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_codes" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "replaced_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "half_sessions" (
    "id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "passed_at" TIMESTAMPTZ(3),
    "acr" TEXT NOT NULL DEFAULT '',
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "half_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "spent_challenges" (
    "id" TEXT NOT NULL,
    "spent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "spent_challenges_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "totp_factors_person_id_idx" ON "totp_factors"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "passkeys_credential_id_key" ON "passkeys"("credential_id");

-- CreateIndex
CREATE INDEX "passkeys_person_id_idx" ON "passkeys"("person_id");

-- CreateIndex
CREATE INDEX "recovery_codes_person_id_idx" ON "recovery_codes"("person_id");

-- CreateIndex
CREATE INDEX "half_sessions_person_id_idx" ON "half_sessions"("person_id");

-- AddForeignKey
ALTER TABLE "totp_factors" ADD CONSTRAINT "totp_factors_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "half_sessions" ADD CONSTRAINT "half_sessions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One app at a time.
CREATE UNIQUE INDEX totp_factors_one_in_use ON totp_factors (person_id) WHERE confirmed_at IS NOT NULL AND removed_at IS NULL;

-- Accounts and sessions: withoutCase only. Factors end by a date; only spent challenges, which time out by themselves, are deleted.
GRANT SELECT, INSERT, UPDATE ON totp_factors, passkeys, recovery_codes, half_sessions TO kring_auth;
GRANT SELECT, INSERT, DELETE ON spent_challenges TO kring_auth;
GRANT UPDATE (password_hash, password_changed_at) ON local_accounts TO kring_auth;

-- Whoever changes what somebody may do, and by whatever way, signs them out: a cookie from before the change is dead (T45).
CREATE FUNCTION app.end_sessions_of_changed_tasks() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE login_sessions SET revoked_at = clock_timestamp() WHERE person_id = NEW.person_id AND revoked_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER changed_tasks_end_sessions AFTER UPDATE OF tasks, agency_id ON appointments FOR EACH ROW
  WHEN (OLD.tasks IS DISTINCT FROM NEW.tasks OR OLD.agency_id IS DISTINCT FROM NEW.agency_id)
  EXECUTE FUNCTION app.end_sessions_of_changed_tasks();
REVOKE EXECUTE ON FUNCTION app.end_sessions_of_changed_tasks FROM PUBLIC;
