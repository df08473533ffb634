import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { anna } from "@/tests/support/people";

test.describe("vem får vad?", () => {
  test("tells everybody who is signed in what each may do, and why · X-20, T01", async ({
    page,
    signInAs,
  }) => {
    await signInAs(anna.personName);
    await page.goto("/help");
    await page.getByRole("link", { name: "Vem får vad?" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Vem får vad?" })).toBeVisible();
    const reading = page.getByRole("table", { name: "Läsa", exact: true });
    await expect(reading.getByRole("row", { name: "Läsa ärendet" })).toContainText("Ja");
    await page.getByLabel("Var är ärendet?").selectOption("Ärendet är avslutat");
    await page.getByRole("button", { name: "Visa" }).click();
    await expect(page).toHaveURL(/state=closed&consent=given&protection=no/);
    await expect(page.getByText("Ett avslutat ärende går att läsa men inte ändra.")).toBeVisible();
    await expectAccessible(page);
  });
});
