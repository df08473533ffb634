import { describe, expect, it } from "vitest";
import { ConflictError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { changeTalk, recordTalk } from "@/lib/preparatory-talks/commands";
import { changeTalkSchema } from "@/lib/preparatory-talks/schemas";
import { addDays } from "@/lib/time/plain-date";
import { openedCase, today } from "@/tests/support/cases";
import { anna, fadumo } from "@/tests/support/people";
import { preparationsOf, recordedTalk, talkForm } from "@/tests/support/preparations";
import { traceOf } from "@/tests/support/trace";

const family = { guardians: ["Risten Länta", "Per-Anders Holmqvist"] };

async function familyCase() {
  const { caseId, guardianIds } = await openedCase(anna, family);
  const [mother = "", father = ""] = guardianIds;
  const said = {
    ...{ [`part.guardian-${mother}`]: "tookPart", [`text.guardian-${mother}`]: "Morgnarna är svårast." },
    ...{ [`part.guardian-${father}`]: "didNotWant", [`text.guardian-${father}`]: "Det här sägs inte." },
  };
  return { caseId, said };
}

function changed(caseId: string, talkId: string, version: number, changes: object = {}) {
  return changeTalkSchema.parse({ ...talkForm(caseId), version: String(version), talkId, ...changes });
}

describe("recordTalk", () => {
  it("keeps who talked, and what the child and each guardian say, apart · S004-27, S004-28", async () => {
    const { caseId, said } = await familyCase();
    await recordedTalk(anna, caseId, said);
    const [talk] = (await preparationsOf(anna, caseId)).talks;
    expect(talk).toMatchObject({
      ...{ heldOn: today, talkedBy: "Anna Bergström, skolsköterska" },
      ...{ toBring: "Min teckning.", toHaveWith: "Mormor." },
    });
    expect(talk?.voices.map(({ who, part, text }) => [who, part, text])).toEqual([
      ["Elle-Máret", "tookPart", "Rasterna är värst."],
      ["Risten Länta", "tookPart", "Morgnarna är svårast."],
      ["Per-Anders Holmqvist", "didNotWant", ""],
    ]);
    expect((await traceOf(caseId)).map(({ act }) => act)).toContain("preparatoryTalk.recorded");
  });

  it("is refused for a day that has not come, and does not exist for somebody outside the case", async () => {
    const { caseId } = await familyCase();
    const tomorrow = talkForm(caseId, 0, { heldOn: addDays(today, 1) });
    await expect(recordTalk(anna, tomorrow)).rejects.toBeInstanceOf(NotAllowedError);
    await expect(recordTalk(fadumo, talkForm(caseId))).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("changeTalk", () => {
  it("changes what is written down, and shows both texts when somebody was first · X-24", async () => {
    const { caseId, said } = await familyCase();
    const talkId = await recordedTalk(anna, caseId, said);
    await changeTalk(anna, changed(caseId, talkId, 1, { "text.child": "Rasterna är bättre nu." }));
    const [talk] = (await preparationsOf(anna, caseId)).talks;
    expect(talk?.voices.map(({ part, text }) => [part, text])).toEqual([
      ["tookPart", "Rasterna är bättre nu."],
      ["notAsked", ""],
      ["notAsked", ""],
    ]);
    const late = changeTalk(anna, changed(caseId, talkId, 1));
    await expect(late).rejects.toBeInstanceOf(ConflictError);
    await expect(late).rejects.toMatchObject({
      version: 2,
      theirs: expect.arrayContaining([expect.objectContaining({ text: "Rasterna är bättre nu." })]),
    });
  });

  it("does not exist for somebody outside the case, nor in another case", async () => {
    const { caseId } = await familyCase();
    const other = await familyCase();
    const talkId = await recordedTalk(anna, caseId);
    await expect(changeTalk(fadumo, changed(caseId, talkId, 1))).rejects.toBeInstanceOf(NotFoundError);
    await expect(changeTalk(anna, changed(other.caseId, talkId, 1))).rejects.toBeInstanceOf(NotFoundError);
  });
});
