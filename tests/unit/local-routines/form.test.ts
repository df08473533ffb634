import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { slotsAsKeys, slotsInSwedish, textsOf } from "@/lib/local-routines/rules";
import { adaptRoutineSchema } from "@/lib/local-routines/schemas";
import { ostraNorrbotten } from "@/lib/practice-models/ostra-norrbotten";

const keys = {
  ...{ idempotencyKey: randomUUID(), version: "0", authorityId: randomUUID() },
  ...{ practiceModel: ostraNorrbotten.key, baseVersion: String(ostraNorrbotten.version) },
};
const labels = Object.fromEntries(
  textsOf(ostraNorrbotten, { key: "labels", kind: "labels", areaKey: null }).flatMap(({ path, text }) => [
    [`sv.${path}`, text.sv],
    [`en.${path}`, text.en],
  ]),
);
const days = { "days.deadlineCount": "10", "days.noticeDays": "5", "days.familyContactDays": "30" };
const counterparts = {
  ...{ "kind.habilitation.1": "healthCentre", "kind.childPsychiatry.1": "firstLine" },
  ...{ "kind.womensHealth.1": "healthCentre" },
};

/** As the action tells them: the first of each field. */
function faultsOf(section: string, fields: object): Record<string, string> {
  const parsed = adaptRoutineSchema.safeParse({ ...keys, section, ...fields });
  const issues = parsed.success ? [] : parsed.error.issues;
  const shown: Record<string, string> = {};
  for (const { path, message } of issues) shown[path.join(".")] ??= message;
  return shown;
}

describe("the page of an adaptation", () => {
  it("is taken as it is shown · X-17", () => {
    expect(faultsOf("labels", labels)).toEqual({});
    expect(faultsOf("days", days)).toEqual({});
    expect(faultsOf("sentence", { "text.sentence": ostraNorrbotten.verbalConsentSentence })).toEqual({});
  });

  it.each([
    ["nothing", "", "localRoutines.errors.text"],
    ["more than the wheel has room for", "x".repeat(61), "validation.tooLong"],
    ["five thousand letters", "x".repeat(5000), "validation.tooLong"],
    ["no letter", "–", "localRoutines.errors.letters"],
    ["the name of another area", "må bra", "localRoutines.errors.twice"],
    ["what looks like markup", "<b>Trygg</b>", "localRoutines.errors.markup"],
    ["a turn of direction", "Trygg\u202Eggyrt", "validation.characters"],
    ["letters that cannot be seen", "\u200B", "validation.characters"],
  ])("tells at the field that a name is %s · X-17", (_, name, sentence) => {
    const faults = faultsOf("labels", { ...labels, "sv.label.safe": name });
    expect(Object.values(faults)).toContain(sentence);
    expect(Object.keys(faults).every((field) => /^(sv|en)\.label\./.test(field))).toBe(true);
  });

  it.each(["0", "121", "500", "-3", "tio", "1,5", ""])(
    "asks for a number of days, and %s is none · X-17",
    (count) => {
      expect(faultsOf("days", { ...days, "days.deadlineCount": count })).toEqual({
        "days.deadlineCount": "localRoutines.errors.deadlineCount",
      });
      expect(faultsOf("days", { ...days, "days.noticeDays": count })).toEqual({
        "days.noticeDays": "localRoutines.errors.noticeDays",
      });
    },
  );

  it.each([
    ["without the day", "Samtycke för {agencies}.", "localRoutines.errors.slots"],
    ["without the day, in Swedish", "Samtycke för {verksamheter}.", "localRoutines.errors.slots"],
    ["without the agencies", "Samtycke den {date}.", "localRoutines.errors.slots"],
    ["with a slot of its own", "Den {date} för {agencies} om {child}.", "localRoutines.errors.otherSlots"],
  ])("takes no sentence %s · X-17", (_, sentence, message) => {
    expect(faultsOf("sentence", { "text.sentence": sentence })).toEqual({ "text.sentence": message });
  });

  it("takes the slots of the sentence in Swedish, and keeps them as the practice model has them · X-17", () => {
    expect(faultsOf("sentence", { "text.sentence": "Ja den {dag} för {verksamheter}." })).toEqual({});
    expect(slotsAsKeys("Ja den {dag} för {verksamheter}.")).toBe("Ja den {date} för {agencies}.");
    expect(slotsInSwedish("Ja den {date} för {agencies}.")).toBe("Ja den {dag} för {verksamheter}.");
  });

  it("takes no specialist in place of a specialist, none twice, and at least one · X-17", () => {
    const among = (fields: object) => Object.values(faultsOf("counterparts", { ...counterparts, ...fields }));
    expect(among({ "kind.childPsychiatry.1": "habilitation" })).toContain("localRoutines.errors.kind");
    expect(among({ "kind.childPsychiatry.2": "firstLine" })).toContain(
      "localRoutines.errors.sameCounterpart",
    );
    expect(among({ "kind.childPsychiatry.1": "" })).toContain("localRoutines.errors.noCounterpart");
    expect(among({ "age.childPsychiatry.1": "0" })).toContain("localRoutines.errors.age");
  });

  it("takes no field that the page does not have", () => {
    expect(Object.values(faultsOf("days", { ...days, areas: "3" }))).toEqual(["validation.form"]);
  });
});
