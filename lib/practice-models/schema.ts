import { z } from "zod";

import { bilingualSchema, keySchema } from "@/lib/practice-models/text-schema";
import { treeSchema } from "@/lib/practice-models/tree-schema";

const planKindSchema = z.strictObject({ key: z.enum(["barnetsPlan", "sip"]), name: bilingualSchema });

/** The meeting as the routine names it, without an article ("nätverksmöte") and as the one that is meant ("nätverksmötet"). */
export const meetingNameSchema = z.strictObject({ indefinite: bilingualSchema, definite: bilingualSchema });

/** One area of the wheel. The order is the order around the wheel. */
const needAreaSchema = z.strictObject({
  key: keySchema,
  label: bilingualSchema,
  meaning: bilingualSchema,
  prompts: z.array(bilingualSchema).min(1),
});

const agencyKindSchema = z.strictObject({
  key: keySchema,
  label: bilingualSchema,
  sector: z.enum(["healthCare", "preschoolAndSchool", "socialServices", "police", "voluntary", "other"]),
  /** A specialist is called only where the child has an established contact. */
  isSpecialist: z.boolean(),
  /** Whom to invite instead, best first. `belowAge` limits it to younger children. */
  primaryCareCounterparts: z.array(
    z.strictObject({ kind: keySchema, belowAge: z.int().positive().nullable() }),
  ),
});

const deadlineSchema = z.strictObject({
  count: z.int().positive(),
  unit: z.enum(["workingDays", "days", "weeks"]),
  /** What starts it. A routine that starts elsewhere needs a transaction that writes it there. */
  from: z.enum(["decision"]),
});

const guideLineSchema = z.strictObject({
  key: keySchema,
  text: bilingualSchema,
  onlyInPerson: z.boolean(),
});

/** Something to have thought of: answered yes or no, by a person's name, in words, or by what the family says in a preparatory talk. */
const checklistItemSchema = z.strictObject({
  key: keySchema,
  kind: z.enum(["yesNo", "person", "text", "preparatoryTalk"]),
  text: bilingualSchema,
});

const closingCheckKeySchema = z.enum([
  "whoDoesWhat",
  "coordinator",
  "nextMeeting",
  "viewsHeard",
  "copies",
  "deviations",
]);

/**
 * A question for the end of a meeting: words in fields of its own, a yes or no from each who takes part, or a tick beside what
 * the plan says about it.
 */
const closingItemSchema = z.strictObject({
  key: keySchema,
  /** The closing check that it counts for. */
  check: closingCheckKeySchema.nullable(),
  kind: z.enum(["fields", "everyone", "whoDoesWhat", "coordinator", "followUpDay"]),
  text: bilingualSchema,
  /** What to know before it is answered, such as the coordinator's mandate. */
  about: bilingualSchema.nullable(),
  /** For "everyone": what is to be written as soon as somebody says no. */
  fields: z.array(z.strictObject({ key: keySchema, label: bilingualSchema })),
});

/** What the end of a meeting is checked against. The code knows how each of them stands. */
const closingCheckSchema = z.strictObject({ key: closingCheckKeySchema, text: bilingualSchema });

export const childPhases = ["beforeSchool", "inSchool", "outsideSchool"] as const;

/** Who answers for the child's best in a phase of its life: "Rektor", from the preschool class to eighteen. */
const childsBestSchema = z.strictObject({ phase: z.enum(childPhases), holder: bilingualSchema });

/** Values nothing binding was found for: ours until the county puts its own there. */
const assumptionSchema = z.enum([
  "areas",
  "noticeDays",
  "primaryCareCounterparts",
  "deadlineStart",
  "familyContactDays",
]);

export type MeetingDeadline = z.infer<typeof deadlineSchema>;

/** A routine for working together, as typed data that the same code walks. A version in use is never edited. */
export const practiceModelSchema = z
  .strictObject({
    key: keySchema,
    version: z.int().positive(),
    name: bilingualSchema,
    planKinds: z.array(planKindSchema).min(1),
    meetingName: meetingNameSchema,

    tree: treeSchema,
    ownMeasuresFirst: z.boolean(),
    /** Who decides that the need is compound, before collaboration is activated: nobody, or the agency's manager or a delegate. */
    compoundNeedDecision: z.enum(["none", "manager"]),
    familyContactBeforeCall: z.boolean(),

    areas: z.array(needAreaSchema).min(5).max(9),
    agencyKinds: z.array(agencyKindSchema).min(1),
    assumptions: z.array(assumptionSchema),

    /** Who holds the collaboration together between meetings, in the routine's own word. */
    coordinator: z.strictObject({
      title: bilingualSchema,
      /** Whether a person must be named, and work there, before the plan is fixed. */
      isNamedBeforePlan: z.boolean(),
      /** After how many days without a contact with the family somebody is told (S004-21). */
      familyContactDays: z.int().positive(),
    }),

    /** Who follows the child by age, whoever coordinates; empty where the routine has no such role. */
    childsBest: z.array(childsBestSchema),

    meetingDeadline: deadlineSchema.nullable(),
    invitation: z.strictObject({
      noticeDays: z.int().positive(),
      specialistNeedsContact: z.boolean(),
      attendanceIsDuty: z.boolean(),
      /** Who sends: whoever works with the case, or whoever took the initiative until somebody takes it over (S004-12). */
      sender: z.enum(["anyCaseWorker", "initiator"]),
      channels: z.array(z.enum(["link", "form"])).min(1),
    }),

    checklists: z.strictObject({
      before: z.array(checklistItemSchema).min(1),
      during: z.array(closingItemSchema),
      after: z.array(closingItemSchema),
    }),
    meetingGuide: z.array(guideLineSchema),
    groundRules: z.array(bilingualSchema).min(1),
    closingChecks: z.array(closingCheckSchema).min(1),

    /** Swedish only: it is copied into Swedish records. Holds {date} and {agencies}. */
    verbalConsentSentence: z
      .string()
      .refine((text) => text.includes("{date}") && text.includes("{agencies}")),
    notices: z.strictObject({
      concernReport: z.strictObject({
        title: bilingualSchema,
        text: bilingualSchema,
        reminder: bilingualSchema,
        law: bilingualSchema,
      }),
      planIsNotARecord: bilingualSchema,
      planIsAMap: bilingualSchema,
      noPreMeeting: bilingualSchema,
      specialistNeedsContact: bilingualSchema,
      linkRoutine: bilingualSchema,
      areasAreAssumed: bilingualSchema,
      /** Where the routine wants a kind of plan that is made elsewhere. */
      planIsAnotherKind: bilingualSchema.nullable(),
    }),
  })
  .superRefine((model, context) => {
    if (model.meetingDeadline && model.compoundNeedDecision === "none") {
      context.addIssue({ code: "custom", message: "A deadline from a decision needs somebody who decides" });
    }
    for (const kind of unknownAgencyKinds(model)) {
      context.addIssue({ code: "custom", message: `No agency kind is called ${kind}` });
    }
    const { before, during, after } = model.checklists;
    const lists = [model.areas, model.agencyKinds, before, [...during, ...after], model.closingChecks];
    for (const key of lists.flatMap(repeatedKeys)) {
      context.addIssue({ code: "custom", message: `${key} is there twice` });
    }
  });

export type PracticeModel = z.infer<typeof practiceModelSchema>;
export type MeetingName = z.infer<typeof meetingNameSchema>;
export type NeedArea = z.infer<typeof needAreaSchema>;
export type AgencyKind = z.infer<typeof agencyKindSchema>;
export type ChecklistItem = z.infer<typeof checklistItemSchema>;
export type ClosingItem = z.infer<typeof closingItemSchema>;
export type ClosingCheckKey = z.infer<typeof closingCheckKeySchema>;
export type ChildPhase = (typeof childPhases)[number];
export type PlanKind = z.infer<typeof planKindSchema>["key"];
export type InvitationChannel = PracticeModel["invitation"]["channels"][number];

type KindsNamed = Pick<PracticeModel, "tree" | "agencyKinds">;

function unknownAgencyKinds({ tree, agencyKinds }: KindsNamed): string[] {
  const known = new Set(agencyKinds.map(({ key }) => key));
  const asCounterpart = agencyKinds.flatMap((kind) =>
    kind.primaryCareCounterparts.map(({ kind: key }) => key),
  );
  const inTree = Object.values(tree.questions)
    .flatMap(({ fields }) => fields)
    .flatMap((field) => (field.kind === "agencyKinds" ? field.agencyKinds : []));
  return [...asCounterpart, ...inTree].filter((key) => !known.has(key));
}

function repeatedKeys(items: readonly { readonly key: string }[]): string[] {
  const keys = items.map(({ key }) => key);
  return keys.filter((key, place) => keys.indexOf(key) !== place);
}
