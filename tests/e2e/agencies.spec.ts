import { expect, expectAccessible, test } from "@/tests/support/e2e";

test.describe("verksamheter", () => {
  test("are found by a part of the name, the municipality and the kind, in the address", async ({
    page,
    signInAs,
  }) => {
    await signInAs("Anna Bergström");
    await page.goto("/");
    await page.getByRole("link", { name: "Verksamheter", exact: true }).click();
    await expectAccessible(page);
    await page.getByLabel("Namn eller huvudman").fill("norras");
    await page.getByLabel("Typ av verksamhet").selectOption("Socialtjänst");
    await page.getByRole("button", { name: "Sök" }).click();
    await expect(page).toHaveURL(/text=norras&district=&kind=socialServices/);
    await expect(page.getByRole("heading", { name: "En verksamhet" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Individ- och familjeomsorgen Norrås" })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("heading", { name: "20 verksamheter" })).toBeVisible();
  });

  test("say how each is reached, whom to ask for and who stands in for a specialist · S001-34, S001-35, S000-20", async ({
    page,
    signInAs,
  }) => {
    await signInAs("Anna Bergström");
    await page.goto("/agencies?text=habilitering");
    await page.getByRole("link", { name: "Habiliteringen Lövdalen" }).click();
    await expectAccessible(page);
    const ways = page.getByRole("table", { name: "Kontaktvägar" });
    for (const way of ["E-post", "Telefon", "Brev"])
      await expect(ways.getByRole("row", { name: way })).toBeVisible();
    await expect(ways).toContainText("Inte kontrollerad sedan 8 april 2026");
    await expect(page.getByRole("table", { name: "Kontaktpersoner" })).toContainText("Göran Lundell");
    await expect(page.getByText("bjuder du in Vårdcentralen Ekliden i stället")).toBeVisible();
  });

  test("stand on two lists of contact ways to print · S001-36", async ({ page, signInAs }) => {
    await signInAs("Anna Bergström");
    await page.goto("/agencies");
    await page.getByRole("link", { name: "Kontaktvägar inom Kronobarnsmodellen" }).click();
    await expect(page.getByRole("row")).toHaveCount(21);
    await page.getByRole("link", { name: "Verksamheter", exact: true }).last().click();
    await page
      .getByRole("link", { name: "Kontaktvägar till hälso- och sjukvården inom Kronobarnsmodellen" })
      .click();
    await expect(page.getByRole("row", { name: /BUP Lövdalen/ })).toContainText("08-465 004 07");
    await expect(page.getByRole("row", { name: /Björkskolan/ })).toHaveCount(0);
    await expectAccessible(page);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText(/^Utskriven .* av Anna Bergström/)).toBeVisible();
    await expect(page.getByRole("navigation")).toHaveCount(0);
  });
});
