import type { Page } from "@playwright/test";
import type { PlainDate } from "@/lib/time/plain-date";
import { isWorkingDay } from "@/lib/time/working-days";

/** The form asks why a day was chosen only where it is no working day. */
export async function explainDay(page: Page, plannedOn: PlainDate, why: string): Promise<void> {
  if (isWorkingDay(plannedOn)) return;
  await page.getByLabel("Om dagen är en helg eller helgdag: varför då?").fill(why);
}
