-- As in lib/disclosures/parties.ts: the agencies that the version names, and not the one that wrote it, whose note-taker may have
-- been noted as present. It was waited for for ever.
CREATE OR REPLACE FUNCTION app.undelivered_count(p_case uuid, p_version uuid) RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH parties AS (
    SELECT 'child' AS receiver, NULL::uuid AS agency_id, NULL::uuid AS guardian_id
    UNION
    SELECT 'guardian', NULL, g.id FROM guardians g WHERE g.case_id = p_case AND g.removed_at IS NULL AND g.receives_plan
    UNION
    SELECT 'agency', (a->>'id')::uuid, NULL FROM plan_versions v, jsonb_array_elements(v.content->'agencies') a
      WHERE v.id = p_version AND a->>'id' IS DISTINCT FROM v.content->'coordinator'->>'agencyId')
  SELECT count(*)::int FROM parties p
  WHERE NOT EXISTS (SELECT 1 FROM disclosures d WHERE d.plan_version_id = p_version AND d.receiver::text = p.receiver
      AND d.agency_id IS NOT DISTINCT FROM p.agency_id AND d.guardian_id IS NOT DISTINCT FROM p.guardian_id)
    AND NOT EXISTS (SELECT 1 FROM delivery_waivers w WHERE w.plan_version_id = p_version AND w.receiver::text = p.receiver
      AND w.agency_id IS NOT DISTINCT FROM p.agency_id AND w.guardian_id IS NOT DISTINCT FROM p.guardian_id)
$$;
