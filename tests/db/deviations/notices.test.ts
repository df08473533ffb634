import { describe, expect, it } from "vitest";
import { openNotice } from "@/lib/notices/commands";
import { listNotices } from "@/lib/notices/queries";
import type { Actor } from "@/lib/access/actor";
import { consented, openedCase } from "@/tests/support/cases";
import { answeredDeviation, reportedDeviation } from "@/tests/support/deviations";
import { forgetNotices } from "@/tests/support/notice-rows";
import { anna, fadumo, gunilla, johan, kerstin, ulrika } from "@/tests/support/people";

async function reported(receiver: Actor): Promise<string> {
  const opened = await openedCase(anna);
  await consented(anna, opened, [anna.agencyId, fadumo.agencyId]);
  await forgetNotices();
  return reportedDeviation(anna, opened.caseId, receiver.agencyId);
}

async function toldOf(kind: string, everybody: readonly Actor[]): Promise<string[]> {
  const told = await Promise.all(
    everybody.map(async (actor) => {
      const { today } = await listNotices(actor, true);
      return today.some((notice) => notice.kind === kind) ? [actor.personName] : [];
    }),
  );
  return told.flat();
}

const everybody = [anna, ulrika, kerstin, fadumo, johan, gunilla];

describe("a report of a deviation", () => {
  // Red once with the case workers told too: Johan was.
  it("is told to who receives and manages at the other agency, until it is answered · S004-23", async () => {
    const deviationId = await reported(fadumo);
    expect(await toldOf("deviationReceived", everybody)).toEqual([fadumo.personName, gunilla.personName]);
    const { today } = await listNotices(gunilla, true);
    const [notice] = today.filter(({ kind }) => kind === "deviationReceived");
    expect(await openNotice(gunilla, notice?.id ?? "")).toBe(`/deviations/${deviationId}`);
    await answeredDeviation(fadumo, deviationId);
    expect(await toldOf("deviationReceived", everybody)).toEqual([]);
    expect(await toldOf("deviationAnswered", everybody)).toEqual([anna.personName]);
  });

  it("within the own agency is told to its manager alone", async () => {
    await reported(anna);
    expect(await toldOf("deviationReceived", everybody)).toEqual([kerstin.personName]);
  });
});
