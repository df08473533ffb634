-- CreateEnum
CREATE TYPE "appointment_scope" AS ENUM ('agency', 'authority', 'county');

-- AlterTable
ALTER TABLE "people" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "appointments" ADD COLUMN     "authority_id" UUID,
ADD COLUMN     "deputy_for_id" UUID,
ADD COLUMN     "scope" "appointment_scope" NOT NULL DEFAULT 'agency',
ALTER COLUMN "agency_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "login_sessions" ADD COLUMN IF NOT EXISTS "acr" TEXT NOT NULL DEFAULT '',
ADD COLUMN IF NOT EXISTS "authenticated_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "provider_identities" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "connected_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "provider_identities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "connect_codes" (
    "id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "made_by_id" UUID,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "connect_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "spent_provider_answers" (
    "id" TEXT NOT NULL,
    "spent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "spent_provider_answers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "provider_identities_person_id_idx" ON "provider_identities"("person_id");

-- CreateIndex
CREATE INDEX "connect_codes_person_id_idx" ON "connect_codes"("person_id");

-- CreateIndex
CREATE INDEX "appointments_deputy_for_id_idx" ON "appointments"("deputy_for_id");

-- AddForeignKey
ALTER TABLE "provider_identities" ADD CONSTRAINT "provider_identities_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "connect_codes" ADD CONSTRAINT "connect_codes_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authorities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_deputy_for_id_fkey" FOREIGN KEY ("deputy_for_id") REFERENCES "appointments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------
-- Integrity that the schema language cannot say
-- ---------------------------------------------------------------------------------------------

ALTER TABLE appointments ADD CONSTRAINT appointments_place CHECK (CASE scope
  WHEN 'agency' THEN agency_id IS NOT NULL AND authority_id IS NULL
  WHEN 'authority' THEN agency_id IS NULL AND authority_id IS NOT NULL
  ELSE agency_id IS NULL AND authority_id IS NULL END);
-- Whoever is appointed for more than one agency reads the register and never a case.
ALTER TABLE appointments ADD CONSTRAINT appointments_cases_in_one_agency
  CHECK (scope = 'agency' OR tasks <@ ARRAY['administer']::appointment_task[]);
ALTER TABLE appointments ADD CONSTRAINT appointments_deputy_for_a_time CHECK (deputy_for_id IS NULL OR ends_on IS NOT NULL);
CREATE UNIQUE INDEX provider_identities_one_person ON provider_identities (issuer, subject) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX connect_codes_one_current ON connect_codes (person_id) WHERE used_at IS NULL AND ended_at IS NULL;

-- A deputy has the tasks of the appointment that is covered for, no others and no longer.
CREATE FUNCTION app.deputies_follow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE appointments SET tasks = NEW.tasks, ends_on = least(ends_on, NEW.ends_on) WHERE deputy_for_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER deputies_follow AFTER UPDATE OF tasks, ends_on ON appointments FOR EACH ROW
  WHEN (OLD.tasks IS DISTINCT FROM NEW.tasks OR OLD.ends_on IS DISTINCT FROM NEW.ends_on) EXECUTE FUNCTION app.deputies_follow();

-- ---------------------------------------------------------------------------------------------
-- Who administers whom
-- ---------------------------------------------------------------------------------------------

CREATE FUNCTION app.administering() RETURNS SETOF appointments
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.* FROM appointments a JOIN people p ON p.id = a.person_id
  WHERE a.id = app.appointment_id() AND a.person_id = app.person_id() AND a.agency_id IS NOT DISTINCT FROM app.agency_id()
    AND 'administer' = ANY (a.tasks) AND a.starts_on <= app.today() AND (a.ends_on IS NULL OR a.ends_on >= app.today())
    AND p.deactivated_at IS NULL
$$;

-- Whether one appointment's reach holds another place.
CREATE FUNCTION app.covers(c appointments, p_scope appointment_scope, p_authority uuid, p_agency uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(CASE c.scope
    WHEN 'county' THEN true
    WHEN 'authority' THEN CASE p_scope
      WHEN 'authority' THEN p_authority = c.authority_id
      WHEN 'agency' THEN EXISTS (SELECT 1 FROM agencies g WHERE g.id = p_agency AND g.authority_id = c.authority_id)
      ELSE false END
    ELSE p_scope = 'agency' AND p_agency = c.agency_id END, false)
$$;

-- Tasks that reach over a whole authority, though they stand in one of its agencies.
CREATE FUNCTION app.reach_authority(p_tasks appointment_task[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS
  $$ SELECT p_tasks && ARRAY['reviewLog', 'protectData']::appointment_task[] $$;

CREATE FUNCTION app.administered_appointment_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.id FROM appointments a, app.administering() c WHERE app.covers(c, a.scope, a.authority_id, a.agency_id)
    AND (c.scope <> 'agency' OR NOT app.reach_authority(a.tasks))
$$;

CREATE FUNCTION app.administered_person_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT a.person_id FROM appointments a WHERE a.id = ANY (ARRAY(SELECT app.administered_appointment_ids()))
$$;

-- Where the caller may appoint: every authority and agency within reach, and the county as a row of its own.
CREATE FUNCTION app.administered_places() RETURNS TABLE (scope appointment_scope, authority_id uuid, agency_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.scope, p.authority_id, p.agency_id FROM app.administering() c, LATERAL (
    SELECT 'county'::appointment_scope AS scope, NULL::uuid AS authority_id, NULL::uuid AS agency_id
    UNION ALL SELECT 'authority', u.id, NULL FROM authorities u
    UNION ALL SELECT 'agency', NULL, g.id FROM agencies g WHERE g.has_sign_in AND (g.closed_on IS NULL OR g.closed_on > app.today())) p
  WHERE app.covers(c, p.scope, p.authority_id, p.agency_id)
$$;

-- Whether everything the person does, now or later, is within the caller's reach.
CREATE FUNCTION app.administers_whole(p_person uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p_person = ANY (ARRAY(SELECT app.administered_person_ids())) AND NOT EXISTS (
    SELECT 1 FROM appointments a WHERE a.person_id = p_person AND (a.ends_on IS NULL OR a.ends_on >= app.today())
      AND NOT a.id = ANY (ARRAY(SELECT app.administered_appointment_ids())))
$$;

-- Appointments of somebody who administers until further notice and can sign in.
CREATE FUNCTION app.standing_administrators() RETURNS SETOF appointments
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.* FROM appointments a JOIN people p ON p.id = a.person_id
  WHERE 'administer' = ANY (a.tasks) AND a.deputy_for_id IS NULL AND a.starts_on <= app.today() AND a.ends_on IS NULL
    AND p.deactivated_at IS NULL AND (p.is_demo
      OR EXISTS (SELECT 1 FROM local_accounts l WHERE l.person_id = p.id)
      OR EXISTS (SELECT 1 FROM provider_identities i WHERE i.person_id = p.id AND i.ended_at IS NULL))
$$;

-- Whether nobody else would administer one of the places if these appointments ended.
CREATE FUNCTION app.leaves_nobody(p_appointments uuid[]) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (
    SELECT 1 FROM app.standing_administrators() e WHERE e.id = ANY (p_appointments) AND NOT EXISTS (
      SELECT 1 FROM app.standing_administrators() o
      WHERE NOT o.id = ANY (p_appointments) AND app.covers(o, e.scope, e.authority_id, e.agency_id)))
$$;

-- What the caller may know before asking for a change; the same questions as the walls below ask.
CREATE FUNCTION app.administered_person(p_person uuid)
RETURNS TABLE (is_whole boolean, is_last boolean, has_account boolean, is_connected boolean, code_until timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT app.administers_whole(p.id),
    app.leaves_nobody(ARRAY(SELECT a.id FROM appointments a WHERE a.person_id = p.id)),
    EXISTS (SELECT 1 FROM local_accounts l WHERE l.person_id = p.id),
    EXISTS (SELECT 1 FROM provider_identities i WHERE i.person_id = p.id AND i.ended_at IS NULL),
    (SELECT c.expires_at FROM connect_codes c WHERE c.person_id = p.id AND c.used_at IS NULL AND c.ended_at IS NULL AND c.expires_at > now())
  FROM people p WHERE p.id = p_person AND p.id = ANY (ARRAY(SELECT app.administered_person_ids()))
$$;

CREATE FUNCTION app.is_last_administrator(p_appointment uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p_appointment = ANY (ARRAY(SELECT app.administered_appointment_ids())) AND app.leaves_nobody(ARRAY[p_appointment])
$$;

-- How many open cases somebody still works with, agency by agency. A number, never which.
CREATE FUNCTION app.open_case_work(p_person uuid) RETURNS TABLE (agency_id uuid, case_count bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT w.agency_id, count(*) FROM case_workers w, app.administering() c
  WHERE w.person_id = p_person AND w.ended_at IS NULL AND NOT EXISTS (SELECT 1 FROM closures k WHERE k.case_id = w.case_id)
    AND app.covers(c, 'agency', NULL, w.agency_id)
  GROUP BY w.agency_id
$$;

-- ---------------------------------------------------------------------------------------------
-- Changes to people and appointments. Each checks the caller; one at a time, so that two do not remove each other.
-- ---------------------------------------------------------------------------------------------

CREATE FUNCTION app.require_administered(p_person uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('people', 0));
  IF NOT EXISTS (SELECT app.administering()) THEN PERFORM app.refuse('person.notAdministrator'); END IF;
  IF p_person = app.person_id() THEN PERFORM app.refuse('person.self'); END IF;
  IF p_person IS NULL OR NOT p_person = ANY (ARRAY(SELECT app.administered_person_ids())) THEN PERFORM app.refuse('person.notAdministered'); END IF;
  IF EXISTS (SELECT 1 FROM people WHERE id = p_person AND deactivated_at IS NOT NULL) THEN PERFORM app.refuse('person.left'); END IF;
END $$;

CREATE FUNCTION app.end_sessions(p_person uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE login_sessions SET revoked_at = clock_timestamp() WHERE person_id = p_person AND revoked_at IS NULL
$$;

CREATE FUNCTION app.insert_appointment(p_person uuid, p jsonb) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid := gen_random_uuid(); a appointments;
BEGIN
  a := jsonb_populate_record(NULL::appointments, jsonb_build_object('scope', p->>'scope', 'authority_id', p->>'authorityId',
    'agency_id', p->>'agencyId', 'tasks', p->'tasks', 'starts_on', p->>'startsOn', 'ends_on', p->>'endsOn'));
  IF NOT EXISTS (SELECT 1 FROM app.administered_places() w WHERE w.scope = a.scope
      AND w.authority_id IS NOT DISTINCT FROM a.authority_id AND w.agency_id IS NOT DISTINCT FROM a.agency_id) THEN
    PERFORM app.refuse('appointment.outsideReach');
  END IF;
  IF app.reach_authority(a.tasks) AND EXISTS (SELECT 1 FROM app.administering() WHERE scope = 'agency') THEN
    PERFORM app.refuse('appointment.outsideReach');
  END IF;
  IF coalesce(cardinality(a.tasks), 0) = 0 THEN PERFORM app.refuse('appointment.noTask'); END IF;
  IF a.starts_on IS NULL OR a.starts_on < app.today() OR a.ends_on < a.starts_on THEN PERFORM app.refuse('appointment.days'); END IF;
  IF EXISTS (SELECT 1 FROM appointments o WHERE o.person_id = p_person AND o.deputy_for_id IS NULL AND o.scope = a.scope
      AND o.authority_id IS NOT DISTINCT FROM a.authority_id AND o.agency_id IS NOT DISTINCT FROM a.agency_id
      AND (o.ends_on IS NULL OR o.ends_on >= a.starts_on) AND (a.ends_on IS NULL OR a.ends_on >= o.starts_on)) THEN
    PERFORM app.refuse('appointment.already');
  END IF;
  INSERT INTO appointments (id, person_id, scope, authority_id, agency_id, tasks, starts_on, ends_on)
    VALUES (v_id, p_person, a.scope, a.authority_id, a.agency_id, a.tasks, a.starts_on, a.ends_on);
  RETURN v_id;
END $$;

-- Adds a person with their first appointment. Null when the caller did not know how many there already are.
CREATE FUNCTION app.add_person(p jsonb, p_known integer) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid := gen_random_uuid();
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('people', 0));
  IF NOT EXISTS (SELECT app.administering()) THEN PERFORM app.refuse('person.notAdministrator'); END IF;
  IF (SELECT count(*) FROM app.administered_person_ids()) IS DISTINCT FROM p_known THEN RETURN NULL; END IF;
  IF length(trim(coalesce(p->>'name', ''))) = 0 THEN PERFORM app.refuse('person.noName'); END IF;
  INSERT INTO people (id, name, title, phone) VALUES (v_id, p->>'name', coalesce(p->>'title', ''), coalesce(p->>'phone', ''));
  PERFORM app.insert_appointment(v_id, p);
  RETURN v_id;
END $$;

-- Counts up the version that a change is based on. False when somebody else was first.
CREATE FUNCTION app.claim_person(p_person uuid, p_version integer) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.require_administered(p_person);
  UPDATE people SET version = version + 1 WHERE id = p_person AND version = p_version;
  RETURN FOUND;
END $$;

CREATE FUNCTION app.add_appointment(p_person uuid, p jsonb) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.require_administered(p_person);
  RETURN app.insert_appointment(p_person, p);
END $$;

-- Ends an appointment with a last day; with yesterday as the last, at once.
CREATE FUNCTION app.end_appointment(p_appointment uuid, p_last date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE a appointments; v_covering uuid[];
BEGIN
  SELECT * INTO a FROM appointments WHERE id = p_appointment;
  PERFORM app.require_administered(a.person_id);
  SELECT * INTO a FROM appointments WHERE id = p_appointment;
  IF NOT a.id = ANY (ARRAY(SELECT app.administered_appointment_ids())) THEN PERFORM app.refuse('appointment.outsideReach'); END IF;
  IF p_last IS NULL OR p_last < app.today() - 1 OR a.ends_on <= p_last THEN PERFORM app.refuse('appointment.days'); END IF;
  IF app.leaves_nobody(ARRAY[a.id]) THEN PERFORM app.refuse('appointment.lastAdministrator'); END IF;
  SELECT coalesce(array_agg(person_id), '{}') INTO v_covering FROM appointments WHERE deputy_for_id = a.id;
  UPDATE appointments SET ends_on = p_last WHERE id = a.id;
  IF p_last < app.today() THEN
    PERFORM app.end_sessions(p) FROM unnest(v_covering || a.person_id) AS p;
  END IF;
END $$;

-- Lets somebody cover for another's appointment from one day to another.
CREATE FUNCTION app.add_deputy(p_appointment uuid, p_person uuid, p_from date, p_until date) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_id uuid := gen_random_uuid(); a appointments;
BEGIN
  PERFORM app.require_administered(p_person);
  SELECT * INTO a FROM appointments WHERE id = p_appointment;
  IF a.id IS NULL OR NOT a.id = ANY (ARRAY(SELECT app.administered_appointment_ids())) THEN PERFORM app.refuse('appointment.outsideReach'); END IF;
  IF a.person_id = p_person OR a.deputy_for_id IS NOT NULL
      OR EXISTS (SELECT 1 FROM people WHERE id = a.person_id AND deactivated_at IS NOT NULL) THEN
    PERFORM app.refuse('appointment.notDeputised');
  END IF;
  IF p_from IS NULL OR p_until IS NULL OR p_from < app.today() OR p_until < p_from OR p_from < a.starts_on OR p_until > a.ends_on THEN
    PERFORM app.refuse('appointment.days');
  END IF;
  INSERT INTO appointments (id, person_id, scope, authority_id, agency_id, tasks, starts_on, ends_on, deputy_for_id)
    VALUES (v_id, p_person, a.scope, a.authority_id, a.agency_id, a.tasks, p_from, p_until, a.id);
  RETURN v_id;
END $$;

-- Somebody leaves: nothing of theirs works with the next request.
CREATE FUNCTION app.deactivate_person(p_person uuid, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.require_administered(p_person);
  IF NOT app.administers_whole(p_person) THEN PERFORM app.refuse('person.elsewhere'); END IF;
  IF app.leaves_nobody(ARRAY(SELECT id FROM appointments WHERE person_id = p_person)) THEN
    PERFORM app.refuse('appointment.lastAdministrator');
  END IF;
  PERFORM app.end_sessions(d.person_id) FROM appointments d JOIN appointments a ON a.id = d.deputy_for_id WHERE a.person_id = p_person;
  PERFORM app.end_sessions(p_person);
  UPDATE people SET deactivated_at = p_at WHERE id = p_person;
  UPDATE appointments SET ends_on = app.today() - 1 WHERE person_id = p_person AND (ends_on IS NULL OR ends_on >= app.today());
  UPDATE connect_codes SET ended_at = p_at WHERE person_id = p_person AND used_at IS NULL AND ended_at IS NULL;
END $$;

-- A code for somebody's first sign-in, in place of one from before. Whoever has it becomes that person: only for those wholly within reach.
CREATE FUNCTION app.make_connect_code(p_person uuid, p_hash text, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.require_administered(p_person);
  IF NOT app.administers_whole(p_person) THEN PERFORM app.refuse('person.elsewhere'); END IF;
  UPDATE connect_codes SET ended_at = p_at WHERE person_id = p_person AND used_at IS NULL AND ended_at IS NULL;
  INSERT INTO connect_codes (id, person_id, made_by_id, made_at, expires_at)
    VALUES (p_hash, p_person, app.person_id(), p_at, least(p_at, now()) + interval '7 days');
END $$;

-- ---------------------------------------------------------------------------------------------
-- What the sign-in role does with a code. Null: there is no such code, or not any more.
-- ---------------------------------------------------------------------------------------------

CREATE FUNCTION app.take_connect_code(p_hash text, p_at timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_person uuid;
BEGIN
  UPDATE connect_codes c SET used_at = p_at FROM people p
  WHERE c.id = p_hash AND c.used_at IS NULL AND c.ended_at IS NULL AND c.expires_at > p_at AND c.expires_at > now()
    AND p.id = c.person_id AND p.deactivated_at IS NULL
  RETURNING c.person_id INTO v_person;
  IF v_person IS NOT NULL THEN PERFORM app.end_sessions(v_person); END IF;
  RETURN v_person;
END $$;

-- Connects an identity of a provider with the code's person, in place of an earlier one from the same provider.
CREATE FUNCTION app.connect_identity(p_hash text, p_issuer text, p_subject text, p_at timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_person uuid;
BEGIN
  IF EXISTS (SELECT 1 FROM provider_identities WHERE issuer = p_issuer AND subject = p_subject AND ended_at IS NULL) THEN RETURN NULL; END IF;
  v_person := app.take_connect_code(p_hash, p_at);
  IF v_person IS NULL THEN RETURN NULL; END IF;
  UPDATE provider_identities SET ended_at = p_at WHERE person_id = v_person AND issuer = p_issuer AND ended_at IS NULL;
  INSERT INTO provider_identities (id, person_id, issuer, subject, connected_at)
    VALUES (gen_random_uuid(), v_person, p_issuer, p_subject, p_at);
  RETURN v_person;
END $$;

-- Makes the local account of somebody who has none. The name is free: the caller has looked, and the index says so again.
CREATE FUNCTION app.create_local_account(p_hash text, p_username text, p_password_hash text, p_at timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v_person uuid := app.take_connect_code(p_hash, p_at);
BEGIN
  IF v_person IS NULL THEN RETURN NULL; END IF;
  IF EXISTS (SELECT 1 FROM local_accounts WHERE person_id = v_person) THEN PERFORM app.refuse('account.exists'); END IF;
  INSERT INTO local_accounts (person_id, username, password_hash, created_at) VALUES (v_person, p_username, p_password_hash, p_at);
  RETURN v_person;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.administering, app.administered_appointment_ids, app.administered_person_ids, app.administered_places,
  app.administers_whole, app.administered_person, app.is_last_administrator, app.open_case_work, app.add_person, app.claim_person, app.add_appointment,
  app.end_appointment, app.add_deputy, app.deactivate_person, app.make_connect_code TO kring_app;
GRANT EXECUTE ON FUNCTION app.connect_identity, app.create_local_account TO kring_auth;
GRANT SELECT (version) ON people TO kring_app;
GRANT SELECT ON provider_identities TO kring_auth;
GRANT SELECT ON connect_codes TO kring_auth;
GRANT SELECT, INSERT, DELETE ON spent_provider_answers TO kring_auth;
