import { adaptRoutine, beginDraft, discardDraft, publishRoutine } from "@/lib/local-routines/commands";
import {
  adaptRoutineSchema,
  beginDraftSchema,
  discardDraftSchema,
  publishRoutineSchema,
} from "@/lib/local-routines/schemas";
import {
  adaptationOf,
  adapted,
  draftFields,
  published,
  sectionFields,
  withoutDraft,
} from "@/tests/support/local-routines";
import { margareta, tore } from "@/tests/support/people";
import { type ActionRow, mutating } from "./row";

const world = (form: Readonly<Record<string, string>>) => ({ actor: tore, outsider: margareta, form });

/** Another number of days than is shown, so that the draft says something new. */
async function otherDays() {
  const { shown } = await adaptationOf(tore);
  const { count } = shown.meetingDeadline ?? { count: 1 };
  const noticeDays = String((shown.invitation.noticeDays % 20) + 1);
  return {
    "days.deadlineCount": String(count),
    "days.noticeDays": noticeDays,
    "days.familyContactDays": "30",
  };
}

export const localRoutineActions: Readonly<Record<string, ActionRow>> = {
  adaptRoutineAction: mutating(adaptRoutineSchema, adaptRoutine, "routine.adapted", async () =>
    world(await sectionFields(tore, "days", await otherDays())),
  ),
  discardDraftAction: mutating(discardDraftSchema, discardDraft, "routine.draftDiscarded", async () => {
    await adapted(tore, "days", await otherDays());
    return world(await draftFields(tore));
  }),
  publishRoutineAction: mutating(publishRoutineSchema, publishRoutine, "routine.published", async () => {
    await adapted(tore, "days", await otherDays());
    return world(await draftFields(tore));
  }),
  beginDraftAction: mutating(beginDraftSchema, beginDraft, "routine.adapted", async () => {
    await adapted(tore, "days", await otherDays());
    await published(tore);
    await withoutDraft(tore);
    return world({ ...(await draftFields(tore)), from: "1" });
  }),
};
