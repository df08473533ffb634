import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { maja, tore } from "@/tests/support/people";

const chosen = "Rutinen är sparad.";

test("an authority's administrator chooses the routine that new assessments follow · X-1", async ({
  page,
  signInAs,
}) => {
  await signInAs(tore.personName);
  await page.goto("/people");
  await page.getByRole("link", { name: "Rutin för samverkan" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Rutin för samverkan" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Östra Norrbottens rutin" })).toBeChecked();
  await expect(page.getByText(/Möte inom 10 arbetsdagar/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("radio", { name: "Samordnad individuell plan (SIP)" }).check();
  await page.getByRole("button", { name: "Spara rutinen" }).click();
  await expect(page.getByText(chosen)).toBeVisible();

  await signInAs(maja.personName);
  await page.goto("/assessments/new");
  await expect(page.getByText("Samordnad individuell plan (SIP)").first()).toBeVisible();
  await expectAccessible(page);

  await signInAs(tore.personName);
  await page.goto("/routine");
  await expect(page.getByRole("radio", { name: "Samordnad individuell plan (SIP)" })).toBeChecked();
  await page.getByRole("radio", { name: "Östra Norrbottens rutin" }).check();
  await page.getByRole("button", { name: "Spara rutinen" }).click();
  await expect(page.getByText(chosen)).toBeVisible();
});
