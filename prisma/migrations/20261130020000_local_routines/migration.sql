-- An authority's own texts and days upon a routine (X-17). A draft is written by whoever administers the authority as a whole; what it
-- is published as is never changed, and assessments and cases keep the version they began by (X-1).

-- CreateTable
CREATE TABLE "local_routine_drafts" (
    "authority_id" UUID NOT NULL,
    "practice_model" TEXT NOT NULL,
    "base_version" INTEGER NOT NULL,
    "changes" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" UUID NOT NULL,

    CONSTRAINT "local_routine_drafts_pkey" PRIMARY KEY ("authority_id","practice_model")
);

-- CreateTable
CREATE TABLE "local_routines" (
    "id" UUID NOT NULL,
    "authority_id" UUID NOT NULL,
    "practice_model" TEXT NOT NULL,
    "base_version" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "model_version" INTEGER NOT NULL,
    "changes" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by_id" UUID NOT NULL,

    CONSTRAINT "local_routines_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "local_routines_model_version_key" ON "local_routines"("model_version");

-- CreateIndex
CREATE UNIQUE INDEX "local_routines_authority_id_practice_model_number_key" ON "local_routines"("authority_id", "practice_model", "number");

ALTER TABLE local_routine_drafts ADD CONSTRAINT local_routine_drafts_authority FOREIGN KEY (authority_id) REFERENCES authorities (id);
ALTER TABLE local_routine_drafts ADD CONSTRAINT local_routine_drafts_changes
  CHECK (jsonb_typeof(changes) = 'object' AND pg_column_size(changes) < 200000 AND version > 0 AND base_version BETWEEN 1 AND 999);
ALTER TABLE local_routines ADD CONSTRAINT local_routines_authority FOREIGN KEY (authority_id) REFERENCES authorities (id);
ALTER TABLE local_routines ADD CONSTRAINT local_routines_numbers
  CHECK (jsonb_typeof(changes) = 'object' AND number > 0 AND base_version BETWEEN 1 AND 999 AND model_version >= 1000);

ALTER TABLE local_routine_drafts ENABLE ROW LEVEL SECURITY;
ALTER TABLE local_routine_drafts FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON local_routine_drafts TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY administered_read ON local_routine_drafts FOR SELECT TO kring_app
  USING (authority_id = ANY (ARRAY(SELECT app.administered_authority_ids())));
GRANT SELECT ON local_routine_drafts TO kring_app;

-- Who published what, and when, is the administrators'. The texts themselves are everybody's, by the functions below.
ALTER TABLE local_routines ENABLE ROW LEVEL SECURITY;
ALTER TABLE local_routines FORCE ROW LEVEL SECURITY;
CREATE POLICY definer ON local_routines TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY administered_read ON local_routines FOR SELECT TO kring_app
  USING (authority_id = ANY (ARRAY(SELECT app.administered_authority_ids())));
GRANT SELECT ON local_routines TO kring_app;

CREATE FUNCTION app.keep_local_routine() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM app.refuse('localRoutine.published');
  RETURN NULL;
END $$;
CREATE TRIGGER keep_published BEFORE UPDATE OR DELETE ON local_routines FOR EACH ROW EXECUTE FUNCTION app.keep_local_routine();

-- Asked at the door of every transaction: a process that knows this one knows them all.
CREATE FUNCTION app.newest_local_routine() RETURNS int LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(max(model_version), 0) FROM local_routines
$$;

-- A case is worded by its own routine for whoever may read it, also in another authority.
CREATE FUNCTION app.local_routines_after(p_model_version int)
  RETURNS TABLE (authority_id uuid, practice_model text, base_version int, number int, model_version int, changes jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.authority_id, r.practice_model, r.base_version, r.number, r.model_version, r.changes
  FROM local_routines r WHERE r.model_version > p_model_version ORDER BY r.model_version
$$;

CREATE FUNCTION app.require_local_administrator(p_authority uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF p_authority IS NULL OR NOT p_authority = ANY (ARRAY(SELECT app.administered_authority_ids())) THEN
    PERFORM app.refuse('localRoutine.notAdministered');
  END IF;
END $$;

-- Version 0 begins a draft. False when somebody else has begun, saved, published or thrown away one since.
CREATE FUNCTION app.save_local_draft(p_authority uuid, p_key text, p_base int, p_changes jsonb, p_version int, p_at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.require_local_administrator(p_authority);
  IF p_version = 0 THEN
    INSERT INTO local_routine_drafts (authority_id, practice_model, base_version, changes, version, saved_at, saved_by_id)
      VALUES (p_authority, p_key, p_base, p_changes, 1, p_at, app.person_id()) ON CONFLICT DO NOTHING;
  ELSE
    UPDATE local_routine_drafts SET changes = p_changes, version = version + 1, saved_at = p_at, saved_by_id = app.person_id()
      WHERE authority_id = p_authority AND practice_model = p_key AND base_version = p_base AND version = p_version;
  END IF;
  RETURN FOUND;
END $$;

CREATE FUNCTION app.discard_local_draft(p_authority uuid, p_key text, p_version int) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.require_local_administrator(p_authority);
  DELETE FROM local_routine_drafts WHERE authority_id = p_authority AND practice_model = p_key AND version = p_version;
  RETURN FOUND;
END $$;

-- The draft as it stands becomes the next version. Its number, or null when the draft is another than the one that was shown. Numbers
-- are given one at a time, so that nobody ever sees a later one before an earlier one.
CREATE FUNCTION app.publish_local_routine(p_authority uuid, p_key text, p_version int, p_at timestamptz) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE d local_routine_drafts; v_number int;
BEGIN
  PERFORM app.require_local_administrator(p_authority);
  PERFORM pg_advisory_xact_lock(hashtextextended('local routines', 0));
  DELETE FROM local_routine_drafts WHERE authority_id = p_authority AND practice_model = p_key AND version = p_version RETURNING * INTO d;
  IF NOT FOUND THEN RETURN NULL; END IF;
  SELECT coalesce(max(number), 0) + 1 INTO v_number FROM local_routines WHERE authority_id = p_authority AND practice_model = p_key;
  INSERT INTO local_routines (id, authority_id, practice_model, base_version, number, model_version, changes, published_at, published_by_id)
    SELECT gen_random_uuid(), p_authority, p_key, d.base_version, v_number, greatest(999, max(model_version)) + 1, d.changes, p_at,
      app.person_id() FROM local_routines;
  RETURN v_number;
END $$;

REVOKE ALL ON FUNCTION app.keep_local_routine, app.newest_local_routine, app.local_routines_after, app.require_local_administrator,
  app.save_local_draft, app.discard_local_draft, app.publish_local_routine FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.newest_local_routine, app.local_routines_after, app.save_local_draft, app.discard_local_draft,
  app.publish_local_routine TO kring_app;
