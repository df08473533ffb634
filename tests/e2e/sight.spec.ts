import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { invitedCase } from "@/tests/support/invitations";
import { anna, fadumo } from "@/tests/support/people";

test.describe("varför ser jag det här?", () => {
  test("tells the case worker why, and what everybody else sees · X-20", async ({ page, signInAs }) => {
    const { caseId } = await invitedCase(anna, [fadumo.agencyId]);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}`);
    await page.getByRole("link", { name: "Varför ser jag det här?" }).click();
    await expect(page.getByText(/samordnar ärendet, och du arbetar med det sedan/)).toBeVisible();
    await expect(page.getByRole("row", { name: new RegExp(fadumo.agencyName) })).toContainText(
      "Har inte öppnat den.",
    );
    await expectAccessible(page);
  });

  test("tells the invited agency why it sees the invitation, and that it sees nothing else · X-20", async ({
    page,
    signInAs,
  }) => {
    const { invitationIds } = await invitedCase(anna, [fadumo.agencyId]);
    await signInAs(fadumo.personName);
    await page.goto(`/invitations/${invitationIds[0] ?? ""}`);
    await page.getByText("Varför ser vi det här?").click();
    await expect(page.getByText(/och familjens samtycke nämner er/)).toBeVisible();
    await expect(page.getByText("Ingenting annat i ärendet.")).toBeVisible();
  });
});
