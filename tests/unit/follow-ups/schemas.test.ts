import { describe, expect, it } from "vitest";
import { recordFollowUpSchema } from "@/lib/follow-ups/schemas";

const some = "3f2d6a5e-4f0c-4b57-9c55-0a8a7e1d2c11";
const form = {
  ...{ idempotencyKey: some, version: "0", caseId: some, versionId: some, correctsId: "" },
  ...{ heldOn: "2026-11-20", childPart: "didNotWant", childWords: "" },
  ...{ [`asked.${some}`]: "true", [`outcome.${some}`]: "done", [`why.${some}`]: "" },
  ...{ next: "meet", nextOn: "2027-01-14", endReason: "" },
};

describe("the form for a follow-up", () => {
  it.each<[string, object, string[]]>([
    ["nothing when everything is done and there is a day", {}, []],
    ["nothing of those who are not asked whether they are satisfied", { "satisfied.child": "" }, []],
    ["a day", { heldOn: "" }, ["heldOn"]],
    ["how the child was heard", { childPart: undefined }, ["childPart"]],
    ["the child's words when it said something", { childPart: "tookPart" }, ["childWords"]],
    ["what became of each intervention", { [`outcome.${some}`]: undefined }, [`outcome.${some}`]],
    ["why, when it is partly done", { [`outcome.${some}`]: "partly" }, [`why.${some}`]],
    ["why, when it is not done", { [`outcome.${some}`]: "notDone" }, [`why.${some}`]],
    ["why, when it has changed", { [`outcome.${some}`]: "changed" }, [`why.${some}`]],
    ["why, when nobody takes responsibility", { [`outcome.${some}`]: "nobodyResponsible" }, [`why.${some}`]],
    ["what happens now", { next: undefined }, ["next"]],
    ["the next day", { nextOn: "" }, ["nextOn"]],
    ["a next day after this one", { nextOn: "2026-11-20" }, ["nextOn"]],
    ["why it ends", { next: "end" }, ["endReason"]],
    [
      "everything that is missing at once",
      { heldOn: "", childPart: undefined, [`outcome.${some}`]: undefined, next: undefined },
      ["heldOn", "childPart", `outcome.${some}`, "next"],
    ],
    ["nothing that it does not know", { "satisfied.everyone": "yes" }, [""]],
  ])("asks for %s", (_, changes, missing) => {
    const sent = Object.fromEntries(
      Object.entries({ ...form, ...changes }).filter(([, text]) => text !== undefined),
    );
    const issues = recordFollowUpSchema.safeParse(sent).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join("."))).toEqual(missing);
  });
});
