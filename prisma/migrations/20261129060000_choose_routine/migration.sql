-- Which routine an authority's agencies begin by is chosen by whoever administers it as a whole (X-1, X-17).

-- AlterTable
ALTER TABLE "authorities" ADD COLUMN     "routine_version" INTEGER NOT NULL DEFAULT 1;

-- False when somebody else has chosen since. What has begun keeps its routine: an assessment stores its own.
CREATE FUNCTION app.choose_routine(p_authority uuid, p_key text, p_version int) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF p_authority IS NULL OR NOT p_authority = ANY (ARRAY(SELECT app.administered_authority_ids())) THEN
    PERFORM app.refuse('routine.notAdministered');
  END IF;
  UPDATE authorities SET practice_model = p_key, routine_version = routine_version + 1
    WHERE id = p_authority AND routine_version = p_version;
  RETURN FOUND;
END $$;
REVOKE ALL ON FUNCTION app.choose_routine FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.choose_routine TO kring_app;
