import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { needStates } from "@/lib/needs/rules";
import { plainDate } from "@/lib/time/plain-date";

const moment = z.string().transform((text) => new Date(text));

/** What stands around a child on the case's own page. */
const surroundingsSchema = z.object({
  assessmentId: z.string().nullable(),
  guardians: z.array(z.object({ guardianId: z.string(), name: z.string(), relation: z.string() })),
  needs: z.array(
    z.object({ area: z.string(), stage: z.enum(["initiation", "meeting"]), state: z.enum(needStates) }),
  ),
  agencies: z.array(
    z.object({
      agencyId: z.string(),
      name: z.string(),
      kind: z.string(),
      isSent: z.boolean(),
      isSeen: z.boolean(),
      tookPart: z.boolean(),
      answer: z.enum(["coming", "cannot", "substitute"]).nullable(),
      personName: z.string().nullable(),
    }),
  ),
  coordinatorKind: z.string().nullable(),
  meeting: z
    .object({
      meetingId: z.string(),
      plannedOn: z.string().transform(plainDate),
      startsAt: z.string(),
      lengthMinutes: z.number(),
      form: z.enum(["physical", "digital"]),
      place: z.string(),
      needs: z.string(),
    })
    .nullable(),
  preparation: z.object({
    answeredItems: z.array(z.string()),
    talkCount: z.number(),
    contactCount: z.number(),
  }),
  workers: z.array(z.object({ personId: z.string(), name: z.string(), title: z.string() })),
  opened: z.object({ until: moment, kind: z.enum(["manager", "emergency"]) }).nullable(),
  emergencies: z.array(
    z.object({
      openingId: z.string(),
      personName: z.string(),
      reason: z.string(),
      openedAt: moment,
      isUndecided: z.boolean(),
    }),
  ),
  closure: z.object({ reason: z.string(), summary: z.string(), familySaid: z.string() }).nullable(),
});

export type Surroundings = z.output<typeof surroundingsSchema>;

/** Guardians, needs, agencies, meeting and workers of a case in one statement; row level security decides what is there. */
export async function readSurroundings(tx: Transaction, actor: Actor, caseId: string): Promise<Surroundings> {
  const [row] = await tx.$queryRaw<{ around: unknown }[]>`
    WITH held AS (SELECT id, held_on FROM meetings WHERE case_id = ${caseId}::uuid AND held_on IS NOT NULL
      ORDER BY held_on DESC, planned_at DESC LIMIT 1),
    met AS (SELECT * FROM meetings WHERE case_id = ${caseId}::uuid AND cancelled_at IS NULL
      ORDER BY planned_on DESC, planned_at DESC LIMIT 1),
    chosen AS (
      SELECT agency_id FROM considered_agencies WHERE case_id = ${caseId}::uuid AND invite AND agency_id IS NOT NULL
      UNION SELECT agency_id FROM invitations WHERE meeting_id = (SELECT id FROM met))
    SELECT jsonb_build_object(
      'assessmentId', (SELECT assessment_id FROM child_cases WHERE id = ${caseId}::uuid),
      'guardians', (SELECT coalesce(jsonb_agg(jsonb_build_object('guardianId', id, 'name', name, 'relation', relation)
        ORDER BY recorded_at), '[]') FROM guardians WHERE case_id = ${caseId}::uuid AND removed_at IS NULL),
      'needs', (SELECT coalesce(jsonb_agg(jsonb_build_object('area', area, 'stage', stage, 'state', state)), '[]')
        FROM area_needs WHERE case_id = ${caseId}::uuid AND removed_at IS NULL),
      'agencies', (SELECT coalesce(jsonb_agg(jsonb_build_object('agencyId', a.id, 'name', a.name, 'kind', a.kind, 'isSent', i.id IS NOT NULL,
          'isSeen', EXISTS (SELECT 1 FROM invitation_seen s WHERE s.invitation_id = i.id),
          'tookPart', EXISTS (SELECT 1 FROM attendances t WHERE t.meeting_id = i.meeting_id AND t.agency_id = a.id
            AND t.state IN ('present', 'substitute')),
          'answer', w.kind, 'personName', nullif(w.person_name, '')) ORDER BY a.name), '[]')
        FROM chosen c JOIN agencies a ON a.id = c.agency_id AND a.id <> ${actor.agencyId}::uuid
        LEFT JOIN LATERAL (SELECT v.* FROM invitations v LEFT JOIN invitation_recalls r ON r.invitation_id = v.id
          WHERE v.meeting_id = (SELECT id FROM met) AND v.agency_id = a.id AND r.invitation_id IS NULL LIMIT 1) i ON true
        LEFT JOIN LATERAL (SELECT * FROM invitation_answers x WHERE x.invitation_id = i.id
          ORDER BY x.answered_at DESC, x.id DESC LIMIT 1) w ON true),
      'coordinatorKind', (SELECT a.kind FROM coordinator_periods p JOIN agencies a ON a.id = p.agency_id
        WHERE p.case_id = ${caseId}::uuid AND p.ended_at IS NULL),
      'meeting', (SELECT jsonb_build_object('meetingId', id, 'plannedOn', planned_on, 'startsAt', starts_at, 'lengthMinutes', length_minutes,
        'form', form, 'place', place, 'needs', needs) FROM met WHERE held_on IS NULL),
      'preparation', jsonb_build_object(
        'answeredItems', (SELECT coalesce(jsonb_agg(item), '[]') FROM checklist_answers WHERE case_id = ${caseId}::uuid
          AND after_meeting_id IS NOT DISTINCT FROM (SELECT id FROM held) AND (is_yes IS NOT NULL OR note <> '')),
        'talkCount', (SELECT count(*) FROM preparatory_talks WHERE case_id = ${caseId}::uuid
          AND held_on > coalesce((SELECT held_on FROM held), '-infinity')),
        'contactCount', (SELECT count(*) FROM pre_contacts WHERE case_id = ${caseId}::uuid
          AND contacted_on > coalesce((SELECT held_on FROM held), '-infinity'))),
      'workers', (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name, 'title', p.title) ORDER BY w.started_at), '[]')
        FROM case_workers w JOIN people p ON p.id = w.person_id
        WHERE w.case_id = ${caseId}::uuid AND w.agency_id = ${actor.agencyId}::uuid AND w.ended_at IS NULL),
      'opened', (SELECT jsonb_build_object('until', until, 'kind', kind) FROM openings
        WHERE case_id = ${caseId}::uuid AND person_id = ${actor.personId}::uuid AND until > now() ORDER BY kind, until DESC LIMIT 1),
      'emergencies', (SELECT coalesce(jsonb_agg(jsonb_build_object('openingId', id, 'personName', person_name, 'reason', reason,
          'openedAt', opened_at, 'isUndecided', needs_approval AND is_approved IS NULL) ORDER BY opened_at DESC), '[]')
        FROM app.emergency_openings() WHERE case_id = ${caseId}::uuid AND person_id <> ${actor.personId}::uuid AND reviewed_at IS NULL
          AND (NOT needs_approval OR is_approved IS NOT NULL OR opened_at > now() - interval '24 hours')),
      'closure', (SELECT jsonb_build_object('reason', reason, 'summary', summary, 'familySaid', family_said) FROM closures WHERE case_id = ${caseId}::uuid)
    ) AS around`;
  return surroundingsSchema.parse(row?.around);
}
