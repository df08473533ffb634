import { z } from "zod";
import type { PlainDate } from "@/lib/time/plain-date";

const day = z.iso.date().transform((text) => text as PlainDate);
const silence = z.enum(["didNotWant", "couldNot"]).nullable();

/** What somebody said in their own words, or that they were asked and did not answer. */
const words = z.strictObject({ text: z.string(), silence });
const guardiansWords = words.extend({ guardianId: z.uuid() });

const responsible = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("agency"), agencyId: z.uuid(), name: z.string(), phone: z.string() }),
  z.strictObject({ kind: z.literal("guardian"), guardianId: z.uuid() }),
  z.strictObject({ kind: z.literal("child") }),
]);

const intervention = z.strictObject({
  id: z.uuid(),
  what: z.string(),
  /** Null only in a draft: a version has exactly one (S001-59). */
  responsible: responsible.nullable(),
  contributingIds: z.array(z.uuid()),
  startsOn: day.nullable(),
  dueOn: day.nullable(),
  /** How everyone notices that it works. */
  sign: z.string(),
});

const goal = z.strictObject({ id: z.uuid(), text: z.string(), interventions: z.array(intervention) });

const area = z.strictObject({
  key: z.string(),
  /** The area's place in the wheel, from 1. */
  number: z.int().positive(),
  label: z.string(),
  works: z.string(),
  difficult: z.string(),
  childsWords: words,
  guardiansWords: z.array(guardiansWords),
  contributions: z.array(z.strictObject({ agencyId: z.uuid(), text: z.string() })),
  goals: z.array(goal),
});

/** Whom the law on SIP asks about: what the municipality answers for, what the region does, and what others do. */
export const sipParts = ["municipality", "region", "others"] as const;
export type SipPart = (typeof sipParts)[number];

const sip = z.strictObject({
  longTermGoal: z.string(),
  /** Who has the overall responsibility. */
  leadAuthority: z.strictObject({ kind: z.enum(["municipality", "region"]), name: z.string() }).nullable(),
  parts: z.array(z.strictObject({ agencyId: z.uuid(), part: z.enum(sipParts) })),
  /** Why nobody of a kind answers for anything. */
  without: z.strictObject({ municipality: z.string(), region: z.string(), others: z.string() }),
  crisisPlan: z.strictObject({
    isNeeded: z.boolean().nullable(),
    signs: z.string(),
    help: z.string(),
    /** Whom to call by day, in the evening and at night. */
    day: z.string(),
    evening: z.string(),
    night: z.string(),
  }),
});

const person = z.strictObject({ name: z.string(), title: z.string(), phone: z.string() });

/** Everything that a paper of one version can show. A guardian's contact data are never in it, nor anyone's reason to stay away. */
export const planContentSchema = z.strictObject({
  format: z.literal(1),
  kind: z.enum(["barnetsPlan", "sip"]),
  planName: z.string(),
  caseCode: z.string(),
  child: z.strictObject({
    firstName: z.string(),
    fullName: z.string(),
    age: z.int().min(0),
    hasProtectedIdentity: z.boolean(),
  }),
  /** What each guardian lets the rest of the family see. */
  guardians: z.array(
    z.strictObject({ id: z.uuid(), name: z.string(), relation: z.string(), sharesViews: z.boolean() }),
  ),
  agencies: z.array(
    z.strictObject({
      id: z.uuid(),
      name: z.string(),
      kindName: z.string(),
      contact: person,
      wasThere: z.boolean(),
    }),
  ),
  coordinator: z.strictObject({ agencyId: z.uuid(), person }).nullable(),
  meeting: z.strictObject({ heldOn: day, startsAt: z.string() }),
  nextMeeting: z.strictObject({
    on: day.nullable(),
    note: z.string(),
    /** The agencies that come again. */
    agencyIds: z.array(z.uuid()).default([]),
  }),
  situation: z.string(),
  childsWords: words,
  guardiansWords: z.array(guardiansWords),
  wheel: z.array(
    z.strictObject({
      key: z.string(),
      number: z.int().positive(),
      label: z.string(),
      state: z.enum(["collaboration", "attention", "works", "unknown"]).nullable(),
    }),
  ),
  areas: z.array(area),
  /** What a SIP says besides. */
  sip: sip.nullable().default(null),
});

export type PlanContent = z.output<typeof planContentSchema>;
export type SipContent = z.output<typeof sip>;
export type PlanContentArea = PlanContent["areas"][number];
export type PlanContentGoal = PlanContentArea["goals"][number];
export type PlanContentIntervention = PlanContentGoal["interventions"][number];
export type PlanResponsible = NonNullable<PlanContentIntervention["responsible"]>;
export type PlanContentAgency = PlanContent["agencies"][number];

/** The interventions in the order in which the plan has them. */
export function interventionsIn(content: Pick<PlanContent, "areas">): PlanContentIntervention[] {
  return content.areas.flatMap(({ goals }) => goals.flatMap(({ interventions }) => interventions));
}
