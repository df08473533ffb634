import { addClosedDay, removeClosedDay } from "@/lib/closed-days/commands";
import { addClosedDaySchema, removeClosedDaySchema } from "@/lib/closed-days/schemas";
import { askForDecision, decideCompoundNeed } from "@/lib/compound-needs/commands";
import { askForDecisionSchema, decideCompoundNeedSchema } from "@/lib/compound-needs/schemas";
import { addDelegate, endDelegate } from "@/lib/delegates/commands";
import { getDelegates } from "@/lib/delegates/queries";
import { addDelegateSchema, endDelegateSchema } from "@/lib/delegates/schemas";
import { chooseRoutine } from "@/lib/routines/commands";
import { listRoutines } from "@/lib/routines/queries";
import { chooseRoutineSchema } from "@/lib/routines/schemas";
import { addDays } from "@/lib/time/plain-date";
import { workingDayOnOrAfter } from "@/lib/time/working-days";
import { today } from "@/tests/support/cases";
import { closedAfter, closedDayForm, closedDaysOfKvarnforsen } from "@/tests/support/closed-days";
import { askedAssessment, seenCompoundNeed, versionOf } from "@/tests/support/compound-needs";
import { anna, fadumo, henning, maja, margareta, siri, tore } from "@/tests/support/people";
import { type ActionRow, form, mutating } from "./row";

export const compoundNeedActions: Readonly<Record<string, ActionRow>> = {
  askForDecisionAction: mutating(askForDecisionSchema, askForDecision, "decision.asked", async () => {
    const assessmentId = await seenCompoundNeed();
    const fields = { assessmentId, note: "Kan du titta i dag?" };
    return { actor: maja, outsider: fadumo, form: form(await versionOf(assessmentId), fields) };
  }),
  decideCompoundNeedAction: mutating(
    decideCompoundNeedSchema,
    decideCompoundNeed,
    "decision.made",
    async () => {
      const { requestId, version } = await askedAssessment();
      const fields = { requestId, decision: "yes", reason: "Behöver flera." };
      return { actor: henning, outsider: fadumo, form: form(version, fields) };
    },
  ),
  addDelegateAction: mutating(addDelegateSchema, addDelegate, "delegate.added", async () => {
    const { version, days } = await freeDays(1000);
    return { actor: henning, outsider: anna, form: form(version, { personId: siri.personId, ...days }) };
  }),
  endDelegateAction: mutating(endDelegateSchema, endDelegate, "delegate.ended", async () => {
    const { version, days } = await freeDays(100);
    const added = addDelegateSchema.parse(form(version, { personId: siri.personId, ...days }));
    const { id } = await addDelegate(henning, added);
    return { actor: henning, outsider: anna, form: form(version + 1, { delegateId: id }) };
  }),
  addClosedDayAction: mutating(addClosedDaySchema, addClosedDay, "closedDay.added", async () => {
    const {
      idempotencyKey: _key,
      version,
      ...fields
    } = await closedDayForm(workingDayOnOrAfter(addDays(today, 200)));
    return { actor: tore, outsider: margareta, form: form(Number(version), fields) };
  }),
  removeClosedDayAction: mutating(removeClosedDaySchema, removeClosedDay, "closedDay.removed", async () => {
    const closedOn = await closedAfter(addDays(today, 300));
    const { authorityId, version, days } = await closedDaysOfKvarnforsen();
    const dayId = days.find((day) => day.closedOn === closedOn)?.id ?? "";
    return { actor: tore, outsider: margareta, form: form(version, { authorityId, dayId }) };
  }),
  chooseRoutineAction: mutating(chooseRoutineSchema, chooseRoutine, "routine.chosen", async () => {
    const [own] = await listRoutines(tore);
    const fields = { authorityId: own?.authorityId ?? "", routine: "ostraNorrbotten" };
    return { actor: tore, outsider: margareta, form: form(own?.version ?? 0, fields) };
  }),
};

/** Days from so many days on, on which nobody is appointed yet, whatever other worlds have appointed. */
async function freeDays(daysOn: number) {
  const { version, delegates } = await getDelegates(henning);
  const fromOn = addDays(today, daysOn + 40 * delegates.length);
  return { version, days: { fromOn, untilOn: addDays(fromOn, 30) } };
}
