import { z } from "zod";
import { type Outcome, outcomes, type Satisfaction, satisfactions } from "@/lib/follow-ups/rules";
import { type NeedState, needStates } from "@/lib/needs/rules";
import { talkParts } from "@/lib/preparatory-talks/rules";
import {
  id,
  laterChoice,
  mutation,
  optionalDay,
  optionalText,
  requiredDay,
  textIn,
  withFieldsNamed,
} from "@/lib/validation";

export const lengths = { words: 4000, why: 1000, note: 1000, endReason: 500 };

const namedFields =
  /^(mark\.[A-Za-z]{1,60}|(asked|outcome|why)\.[0-9a-f-]{36}|(satisfied|note)\.(child|(guardian|agency)-[0-9a-f-]{36}))$/;

const about = {
  ...mutation,
  caseId: id,
  versionId: id,
  /** The follow-up in whose place this one is to stand; "" for a new one. */
  correctsId: id.or(z.literal("")).default(""),
  heldOn: requiredDay("followUps.errors.heldOn"),
  childPart: laterChoice(talkParts, "followUps.errors.childPart"),
  childWords: optionalText(lengths.words),
  next: laterChoice(["meet", "end"], "followUps.errors.next"),
  nextOn: optionalDay,
  endReason: optionalText(lengths.endReason),
};

/** `version` is how many follow-ups are recorded. Each intervention that is asked about is named in a field of its own. */
export const recordFollowUpSchema = withFieldsNamed(about, namedFields, lengths.words).superRefine(
  (form, context) => {
    const miss = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (form.childPart === null) miss("childPart", "followUps.errors.childPart");
    if (form.childPart === "tookPart" && form.childWords === "")
      miss("childWords", "followUps.errors.childWords");
    for (const interventionId of askedIn(form)) {
      const outcome = outcomeIn(form, interventionId);
      if (outcome === null) miss(`outcome.${interventionId}`, "followUps.errors.outcome");
      else if (outcome !== "done" && textIn(form, "why", interventionId) === "")
        miss(`why.${interventionId}`, "followUps.errors.why");
    }
    if (form.next === null) miss("next", "followUps.errors.next");
    if (form.next === "meet" && form.nextOn === null) miss("nextOn", "followUps.errors.nextOn");
    if (form.next === "meet" && form.nextOn && form.heldOn && form.nextOn <= form.heldOn)
      miss("nextOn", "followUps.errors.nextBefore");
    if (form.next === "end" && form.endReason === "") miss("endReason", "followUps.errors.endReason");
  },
);
export type RecordFollowUp = z.output<typeof recordFollowUpSchema>;

type FollowUpForm = { readonly [name: string]: unknown };

/** The interventions that the form asked about. */
export function askedIn(form: FollowUpForm): string[] {
  return Object.keys(form).flatMap((name) => (name.startsWith("asked.") ? name.slice("asked.".length) : []));
}

export function outcomeIn(form: FollowUpForm, interventionId: string): Outcome | null {
  return outcomes.find((outcome) => outcome === textIn(form, "outcome", interventionId)) ?? null;
}

/** Somebody whom the form says nothing about was not asked. */
export function satisfactionIn(form: FollowUpForm, key: string): Satisfaction {
  return satisfactions.find((one) => one === textIn(form, "satisfied", key)) ?? "notAsked";
}

/** How an area of the wheel is now; an area that the form says nothing about was not talked about. */
export function markIn(form: FollowUpForm, area: string): NeedState | null {
  return needStates.find((one) => one === textIn(form, "mark", area)) ?? null;
}
