import type { Locator } from "@playwright/test";
import { actionTable } from "@/tests/abuse/action-table";
import type { Form, MutatingRow } from "@/tests/abuse/actions/row";
import { expect, test } from "@/tests/support/e2e";
import { payloads, turning } from "@/tests/support/markup";

/** Acts whose texts a page of the case or the assessment shows, and the pages that do. */
const shown: readonly (readonly [action: string, pages: readonly string[]])[] = [
  ["editChildAction", ["/cases/{caseId}/child", "/cases/{caseId}", "/cases"]],
  ["addGuardianAction", ["/cases/{caseId}/child", "/cases/{caseId}/consents"]],
  ["considerAgencyAction", ["/cases/{caseId}/considered"]],
  ["addGoalAction", ["/cases/{caseId}/plan", "/cases/{caseId}/plan/preview"]],
  ["addInterventionAction", ["/cases/{caseId}/plan", "/cases/{caseId}/plan/preview"]],
];

test.describe("markup in every text of a form", () => {
  for (const [name, pages] of shown) {
    test(`sent by ${name} is shown as it was written, and runs nowhere · T39`, async ({
      page,
      signInAs,
      faults,
    }) => {
      test.slow();
      const row = actionTable[name];
      if (!row || !("run" in row)) throw new Error(`${name} is no longer in the table of actions`);
      page.on("dialog", (dialog) => {
        faults.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await signInAs("Anna Bergström");
      const sent = await sendWithMarkup(row);
      let seen = "";
      for (const path of pages) {
        await page.goto(path.replace(/\{(\w+)\}/g, (_, id: string) => String(sent.form[id])));
        seen += await textsOf(page.locator("body"));
        expect(
          await page.locator("[href^='javascript:'], [src='x'], iframe, object, embed, base").count(),
        ).toBe(0);
      }
      const literal = sent.texts.filter((text) => seen.includes(text));
      expect(literal.length, `of ${JSON.stringify(sent.texts)}`).toBeGreaterThan(0);
    });
  }

  test("that turns the direction of a text is refused by every form that takes text · T42", () => {
    const taken = Object.entries(actionTable).flatMap(([name, row]) => {
      if (!("run" in row)) return [];
      return Object.entries(row.schema.shape)
        .filter(([field, schema]) => !isKey(field) && accepts(schema, "Vanlig text"))
        .filter(([, field]) => turning.some((text) => accepts(field, text)))
        .map(([field]) => `${name}.${field}`);
    });
    expect(taken).toEqual([]);
  });
});

type Parser = {
  readonly safeParse: (value: unknown) => { readonly success: boolean; readonly data?: unknown };
};

/** Names of the model's own parts: looked up, never kept as they were sent. */
function isKey(field: string): boolean {
  return /Key$|^practiceModel$/.test(field);
}

/** Takes the text as it stands; a field that keeps only part of it or maps it to something else does not count. */
function accepts(field: unknown, text: string): boolean {
  const { success, data } = (field as Parser).safeParse(text);
  return success && data === text;
}

/** Runs the act with markup in each field that takes a text, as much as the field holds. */
async function sendWithMarkup(row: MutatingRow): Promise<{ form: Form; texts: readonly string[] }> {
  const { actor, form } = await row.world();
  const fields = Object.entries(row.schema.shape).filter(
    ([name, field]) => !isKey(name) && accepts(field, "Vanlig text"),
  );
  const marked = fields.flatMap(([name, field], index) => {
    const text = longestThatFits(field, index);
    return text === null ? [] : [[name, text] as const];
  });
  expect(marked.length).toBeGreaterThan(0);
  const used = row.schema.safeParse({ ...form, ...Object.fromEntries(marked) }).success
    ? marked
    : fitting(row, form, marked);
  await row.run(actor, { ...form, ...Object.fromEntries(used) });
  return { form, texts: used.map(([, text]) => text) };
}

/** Fields that must agree with others keep what they had. */
function fitting(row: MutatingRow, form: Form, marked: readonly (readonly [string, string])[]) {
  return marked.filter(([name, text]) => row.schema.safeParse({ ...form, [name]: text }).success);
}

function longestThatFits(field: unknown, start: number): string | null {
  const turned = [...payloads.slice(start * 7), ...payloads];
  const few = [20, 10, 5, 3, 2, 1].map((count) => turned.slice(0, count).join(" "));
  return few.find((text) => accepts(field, text)) ?? payloads.find((text) => accepts(field, text)) ?? null;
}

async function textsOf(body: Locator): Promise<string> {
  return body.evaluate((element) => {
    const typed = [...element.querySelectorAll("input, textarea")].map(
      (field) => (field as HTMLInputElement).value,
    );
    return [element.textContent, ...typed].join("\n");
  });
}
