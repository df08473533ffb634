import type { Preparation, Receiver } from "@/lib/invitations/rules";
import type { MeetingPlan } from "@/lib/meetings/planning/rules";
import type { InterventionFact } from "@/lib/plans/rules";
import type { PlainDate } from "@/lib/time/plain-date";
import type { Party } from "./acts";

export const receiver: Receiver = {
  authorityKind: "municipality",
  needsContact: false,
  hasSignIn: true,
  hasLink: false,
};
export const prepared: Preparation = {
  ...{ kind: "invitation", channel: "kring", establishedContact: "notNeeded" },
  ...{ reasonIsRelevant: null, counterpartForId: null },
};

export function plannedFor(plannedOn: PlainDate): MeetingPlan {
  const form = { form: "physical", place: "Rum 12", roomBooked: true, link: "" } as const;
  return { ...form, plannedOn, answerBy: plannedOn };
}

export function taskOf(agencyId: Party, startsOn: PlainDate): InterventionFact {
  const who = {
    responsible: "agency",
    agencyId,
    contactName: "Anna Bergström",
    contributingIds: [],
  } as const;
  return { ...who, id: agencyId, what: "Ringer på måndagar", startsOn, dueOn: null };
}
