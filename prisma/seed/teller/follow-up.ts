import type { Actor } from "@/lib/access/actor";
import { answerDeviation, reportDeviation } from "@/lib/deviations/commands";
import { getCaseDeviations } from "@/lib/deviations/queries";
import { answerDeviationSchema, reportDeviationSchema } from "@/lib/deviations/schemas";
import { recordFollowUp } from "@/lib/follow-ups/commands";
import { getFollowUps } from "@/lib/follow-ups/queries";
import { recordFollowUpSchema } from "@/lib/follow-ups/schemas";
import type { PlainDate } from "@/lib/time/plain-date";
import type { ToldCase } from "./case";
import { at } from "./clock";
import { filled } from "./form";

export type FollowUpStory = {
  readonly on: PlainDate;
  readonly childSays: string;
  /** What became of each intervention, in the order of the plan, and why. */
  readonly outcomes: readonly (readonly [outcome: string, why: string])[];
  /** How satisfied each party is, by its key, and what more can be done. */
  readonly satisfied: readonly (readonly [key: string, satisfaction: string, note?: string])[];
  /** How areas of the wheel are now. */
  readonly marks?: Readonly<Record<string, string>>;
  /** When everyone meets again, or why it ends here. */
  readonly next: { readonly on: PlainDate } | { readonly endReason: string };
};

/** The fixed plan, followed up once. */
export async function followedUpStory({ actor, caseId }: ToldCase, story: FollowUpStory): Promise<void> {
  const { version, plan } = (await getFollowUps(actor, caseId)).view;
  const outcomes = (plan?.interventions ?? []).flatMap(({ interventionId }, index) => {
    const [outcome = "done", why = ""] = story.outcomes[index] ?? [];
    return [
      [`asked.${interventionId}`, "true"],
      [`outcome.${interventionId}`, outcome],
      [`why.${interventionId}`, why],
    ];
  });
  const satisfied = story.satisfied.flatMap(([key, satisfaction, note = ""]) => [
    [`satisfied.${key}`, satisfaction],
    [`note.${key}`, note],
  ]);
  const form = {
    ...{ version: String(version), caseId, versionId: plan?.versionId, heldOn: story.on },
    ...{ childPart: "tookPart", childWords: story.childSays },
    ...("on" in story.next ? { next: "meet", nextOn: story.next.on } : { next: "end", ...story.next }),
    ...Object.fromEntries([...outcomes, ...satisfied]),
    ...Object.fromEntries(Object.entries(story.marks ?? {}).map(([area, mark]) => [`mark.${area}`, mark])),
  };
  await recordFollowUp(actor, filled(recordFollowUpSchema, form), at(story.on, "14:10"));
}

/** A deviation in the case, reported to another agency that answers some days later. */
export async function reportedStory(
  { actor, caseId }: ToldCase,
  on: PlainDate,
  fields: object,
  answer: { readonly by: Actor; readonly on: PlainDate; readonly answer: string; readonly measures: string },
): Promise<void> {
  const { view } = await getCaseDeviations(actor, caseId);
  const form = { version: String(view.length), caseId, ...fields };
  const { deviationId } = await reportDeviation(actor, filled(reportDeviationSchema, form), at(on, "15:20"));
  const { by, on: answeredOn, ...said } = answer;
  const answered = filled(answerDeviationSchema, { version: "0", deviationId, ...said });
  await answerDeviation(by, answered, at(answeredOn, "10:05"));
}
