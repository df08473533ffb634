import { randomUUID } from "node:crypto";
import { addClosedDay } from "@/lib/closed-days/commands";
import { listClosedDays } from "@/lib/closed-days/queries";
import { addClosedDaySchema } from "@/lib/closed-days/schemas";
import { addDays, type PlainDate } from "@/lib/time/plain-date";
import { workingDayOnOrAfter } from "@/lib/time/working-days";
import { today } from "./cases";
import { tore } from "./people";

/** The list of Kvarnforsens kommun as its administrator has it. */
export async function closedDaysOfKvarnforsen() {
  const [list] = await listClosedDays(tore);
  if (!list) throw new Error("Tore administers no authority");
  return list;
}

export async function closedDayForm(closedOn: PlainDate, name = "Klämdag") {
  const { authorityId, version } = await closedDaysOfKvarnforsen();
  return { idempotencyKey: randomUUID(), version: String(version), authorityId, closedOn, name };
}

/** One more working day that Kvarnforsens kommun keeps closed: the first after `day` that is open. */
export async function closedAfter(day: PlainDate = today): Promise<PlainDate> {
  const { days } = await closedDaysOfKvarnforsen();
  const closed = new Set(days.map(({ closedOn }) => closedOn));
  const closedOn = workingDayOnOrAfter(addDays(day, 1), closed);
  await addClosedDay(tore, addClosedDaySchema.parse(await closedDayForm(closedOn)));
  return closedOn;
}
