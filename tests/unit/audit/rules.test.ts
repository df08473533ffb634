import { expect, it } from "vitest";
import { isLooking, readActs } from "@/lib/audit/rules";

it("tells an act that only looked from one that changed something", () => {
  expect(["deviations.listed", "opening.read", "log.read", "guestLink.read"].every(isLooking)).toBe(true);
  expect(["deviation.reported", "plan.fixed", "case.readdressed", "routine.chosen"].some(isLooking)).toBe(
    false,
  );
  expect(readActs.filter((act) => !isLooking(act))).toEqual(["invitation.calendarTaken"]);
});
