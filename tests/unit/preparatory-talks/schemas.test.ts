import { describe, expect, it } from "vitest";
import { mayRecordTalk } from "@/lib/preparatory-talks/rules";
import { recordTalkSchema } from "@/lib/preparatory-talks/schemas";
import { plainDate } from "@/lib/time/plain-date";
import { talkFields } from "@/tests/support/preparation-fields";

const someone = "3f2d6a5e-4f0c-4b57-9c55-0a8a7e1d2c11";
const form = { idempotencyKey: someone, version: "0", caseId: someone, ...talkFields };

describe("the form for a talk with the family", () => {
  it.each<[string, object, string[]]>([
    ["nothing when somebody took part and is quoted", {}, []],
    ["nothing when somebody did not want to", { "part.child": "didNotWant", "text.child": "" }, []],
    ["who took part when nobody was asked", { "part.child": "notAsked" }, ["part.child"]],
    ["who took part when nothing is chosen", { "part.child": undefined }, ["part.child"]],
    ["what somebody said who took part", { "text.child": " " }, ["text.child"]],
    [
      "what each guardian said, apart",
      { [`part.guardian-${someone}`]: "tookPart" },
      [`text.guardian-${someone}`],
    ],
    ["a day and a name", { heldOn: "", talkedBy: "" }, ["heldOn", "talkedBy"]],
    ["nothing of anybody else's", { "part.agency": "didNotWant" }, [""]],
  ])("asks for %s", (_, changes, missing) => {
    const sent = Object.fromEntries(
      Object.entries({ ...form, ...changes }).filter(([, text]) => text !== undefined),
    );
    const issues = recordTalkSchema.safeParse(sent).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join("."))).toEqual(missing);
  });

  it("is about a day that has been", () => {
    const today = plainDate("2026-11-23");
    expect(mayRecordTalk(today, today).granted).toBe(true);
    expect(mayRecordTalk(plainDate("2026-11-24"), today).granted).toBe(false);
  });
});
