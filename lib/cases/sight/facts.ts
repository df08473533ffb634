import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/access/with-actor";

const moment = z.string().transform((text) => new Date(text));

const sightSchema = z.object({
  initiatingAgencyId: z.string(),
  holdsProtected: z.boolean(),
  workers: z.array(
    z.object({
      personId: z.string(),
      agencyId: z.string(),
      since: moment,
      name: z.string(),
      title: z.string(),
      addedById: z.string(),
      addedBy: z.string(),
    }),
  ),
  openings: z.array(
    z.object({
      personId: z.string(),
      agencyId: z.string(),
      kind: z.enum(["manager", "emergency"]),
      until: moment,
      isApproved: z.boolean(),
      name: z.string(),
      reason: z.string(),
    }),
  ),
  agenciesInForce: z.array(z.string()),
  invitations: z.array(
    z.object({
      invitationId: z.string(),
      agencyId: z.string(),
      name: z.string(),
      isRecalled: z.boolean(),
      isSeen: z.boolean(),
      tookPart: z.boolean(),
      latestAnswer: z.enum(["coming", "cannot", "substitute"]).nullable(),
    }),
  ),
  disclosures: z.array(z.object({ disclosureId: z.string(), agencyId: z.string(), number: z.number() })),
});

export type SightFacts = z.output<typeof sightSchema>;

/** Whatever decides who sees a case that the reader coordinates, in one statement. Invitations stand in the order they were sent. */
export async function readSightFacts(tx: Transaction, caseId: string): Promise<SightFacts> {
  const [row] = await tx.$queryRaw<{ facts: unknown }[]>`
    SELECT jsonb_build_object(
      'initiatingAgencyId', c.initiating_agency_id,
      'holdsProtected', EXISTS (SELECT 1 FROM children k WHERE k.case_id = c.id AND k.protection <> 'none')
        OR EXISTS (SELECT 1 FROM guardians g WHERE g.case_id = c.id AND g.removed_at IS NULL AND g.protection <> 'none'),
      'workers', (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', w.person_id, 'agencyId', w.agency_id, 'since', w.started_at,
          'name', p.name, 'title', p.title, 'addedById', w.added_by_id, 'addedBy', a.name) ORDER BY w.started_at, w.id), '[]')
        FROM case_workers w JOIN people p ON p.id = w.person_id JOIN people a ON a.id = w.added_by_id
        WHERE w.case_id = c.id AND w.ended_at IS NULL),
      'openings', (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', o.person_id, 'agencyId', o.agency_id, 'until', o.until,
          'kind', o.kind, 'isApproved', EXISTS (SELECT 1 FROM opening_decisions d WHERE d.opening_id = o.id AND d.is_approved), 'name', p.name, 'reason', o.reason) ORDER BY o.until), '[]')
        FROM openings o JOIN people p ON p.id = o.person_id WHERE o.case_id = c.id),
      'agenciesInForce', (SELECT coalesce(jsonb_agg(agency), '[]') FROM app.agencies_in_force(c.id) agency),
      'invitations', (SELECT coalesce(jsonb_agg(jsonb_build_object('invitationId', i.id, 'agencyId', i.agency_id, 'name', a.name,
          'isRecalled', EXISTS (SELECT 1 FROM invitation_recalls r WHERE r.invitation_id = i.id),
          'isSeen', EXISTS (SELECT 1 FROM invitation_seen s WHERE s.invitation_id = i.id),
          'tookPart', EXISTS (SELECT 1 FROM attendances t WHERE t.meeting_id = i.meeting_id AND t.agency_id = i.agency_id
            AND t.state IN ('present', 'substitute')),
          'latestAnswer', (SELECT x.kind FROM invitation_answers x WHERE x.invitation_id = i.id
            ORDER BY x.answered_at DESC, x.id DESC LIMIT 1)) ORDER BY i.sent_at, i.id), '[]')
        FROM invitations i JOIN agencies a ON a.id = i.agency_id WHERE i.case_id = c.id),
      'disclosures', (SELECT coalesce(jsonb_agg(jsonb_build_object('disclosureId', d.id, 'agencyId', d.agency_id, 'number', v.number)
          ORDER BY v.number), '[]')
        FROM disclosures d JOIN plan_versions v ON v.id = d.plan_version_id WHERE d.case_id = c.id AND d.agency_id IS NOT NULL)
    ) AS facts
    FROM child_cases c WHERE c.id = ${caseId}::uuid`;
  return sightSchema.parse(row?.facts);
}
