import { describe, expect, it } from "vitest";
import { getSight } from "@/lib/cases/sight/queries";
import { NotFoundError } from "@/lib/errors";
import { openedByManager, openedCase } from "@/tests/support/cases";
import { invitedCase } from "@/tests/support/invitations";
import { anna, fadumo, kerstin, ulrika } from "@/tests/support/people";

describe("who sees a case, and why", () => {
  it("gives the reader's own ground, the colleagues and what each agency sees · X-20", async () => {
    const { caseId } = await invitedCase(anna, [fadumo.agencyId]);
    const { view } = await getSight(anna, caseId);
    expect(view.grounds).toMatchObject([{ kind: "caseWorker", addedBy: null }]);
    expect(view.colleagues.map(({ name }) => name)).toEqual([anna.personName]);
    expect(view.agencies).toMatchObject([{ name: fadumo.agencyName, state: "sent", planNumbers: [] }]);
  });

  it("names the manager's opening with its reason and its end, to the manager and to others", async () => {
    const { caseId } = await openedCase(anna);
    await openedByManager(kerstin, caseId);
    const [ground] = (await getSight(kerstin, caseId)).view.grounds;
    expect(ground).toMatchObject({ kind: "manager", reason: "Samtycket behöver godkännas." });
    expect((await getSight(anna, caseId)).view.openings).toMatchObject([{ name: kerstin.personName }]);
  });

  // Red once with coordinated_case_ids asking neither for person nor agency: a colleague read it.
  it("does not exist for a colleague outside the case or for an invited agency · X-20, T01", async () => {
    const { caseId } = await invitedCase(anna, [fadumo.agencyId]);
    for (const outsider of [ulrika, fadumo])
      await expect(getSight(outsider, caseId)).rejects.toBeInstanceOf(NotFoundError);
  });
});
