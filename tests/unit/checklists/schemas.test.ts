import { describe, expect, it } from "vitest";
import { isAnswered, isSameNote, noNote } from "@/lib/checklists/rules";
import { noteIn, saveChecklistSchema } from "@/lib/checklists/schemas";
import { kronobarn } from "@/lib/practice-models/kronobarn";

const someone = "3f2d6a5e-4f0c-4b57-9c55-0a8a7e1d2c11";
const [callForAction] = kronobarn.checklists.before;

function noted(fields: object) {
  const form = saveChecklistSchema.parse({
    idempotencyKey: someone,
    version: "0",
    caseId: someone,
    ...fields,
  });
  return callForAction && noteIn(form, callForAction);
}

describe("the form of a checklist", () => {
  it.each<[string, object, object]>([
    ["nothing", {}, noNote],
    ["yes", { "yes.callForAction": "yes" }, { isYes: true, note: "" }],
    [
      "no with a note",
      { "yes.callForAction": "no", "note.callForAction": "Inte än." },
      { isYes: false, note: "Inte än." },
    ],
    ["neither yes nor no", { "yes.callForAction": "maybe" }, noNote],
  ])("says %s", (_, fields, expected) => {
    expect(noted(fields)).toEqual(expected);
  });

  it("takes no yes where a name or words are asked for", () => {
    const whoTalks = kronobarn.checklists.before.find(({ key }) => key === "whoTalks");
    const form = { idempotencyKey: someone, version: "0", caseId: someone, "yes.whoTalks": "yes" };
    expect(whoTalks && noteIn(saveChecklistSchema.parse(form), whoTalks)).toEqual(noNote);
  });
});

describe("an answer", () => {
  it("is a no as well, and not an empty note", () => {
    expect([isAnswered({ isYes: false, note: "" }), isAnswered(noNote)]).toEqual([true, false]);
    expect(isSameNote({ isYes: false, note: "" }, noNote)).toBe(false);
  });
});
