import { expect, it } from "vitest";
import { getChecklistPaper } from "@/lib/checklists/paper";
import { NotFoundError } from "@/lib/errors";
import { openedCase } from "@/tests/support/cases";
import { anna, fadumo } from "@/tests/support/people";
import { traceOf } from "@/tests/support/trace";

it("prints the checklist with lines for what is not answered, leaves a trace, and does not exist outside · X-11, S004-40, X-9", async () => {
  const { caseId } = await openedCase(anna);
  const { view } = await getChecklistPaper(anna, caseId, { page: "checklist.pdf" });
  expect(view.kind).toBe("checklist");
  expect(view.blocks.filter(({ kind }) => kind === "heading").length).toBeGreaterThan(3);
  expect(JSON.stringify(view.blocks)).toContain("Lämna det inte till någon i familjen.");
  const pages = (await traceOf(caseId)).map(({ detail }) => JSON.stringify(detail));
  expect(pages).toContain(JSON.stringify({ page: "checklist.pdf" }));
  await expect(getChecklistPaper(fadumo, caseId)).rejects.toThrow(NotFoundError);
});
