import { describe, expect, it } from "vitest";
import { adapted, hasChanges, noChanges, onlyDifferences } from "@/lib/practice-models/local/changes";
import { adaptableTexts } from "@/lib/practice-models/local/texts";
import { listPracticeModels } from "@/lib/practice-models/find-practice-model";
import { kronobarn } from "@/lib/practice-models/kronobarn";
import { ostraNorrbotten } from "@/lib/practice-models/ostra-norrbotten";

const own = { sv: "Lära och växa", en: "Learning and growing" };
const renamed = { ...noChanges, texts: { "label.developing": own } };

describe("an authority's own routine", () => {
  it.each(listPracticeModels())("is $key itself where nothing is changed · X-17", (model) => {
    expect(adapted(model, noChanges)).toEqual(model);
    const repeated = Object.fromEntries(adaptableTexts(model).map(({ path, text }) => [path, text]));
    expect(hasChanges(onlyDifferences(model, { ...noChanges, texts: repeated }))).toBe(false);
  });

  it("keeps the number, the keys and the order of the areas, and all that is not changed · X-17", () => {
    const model = adapted(kronobarn, renamed, 1000);
    expect(model.version).toBe(1000);
    expect(model.areas.map(({ key }) => key)).toEqual(kronobarn.areas.map(({ key }) => key));
    expect(model.areas.find(({ key }) => key === "developing")?.label).toEqual(own);
    expect(model.tree).toEqual(kronobarn.tree);
    expect(model.checklists).toEqual(kronobarn.checklists);
  });

  it("leaves out a change to what the practice model does not have · X-17", () => {
    const strange = { ...noChanges, texts: { "label.tenth": own, __proto__: own }, deadlineCount: 20 };
    expect(adapted(kronobarn, strange).areas).toEqual(kronobarn.areas);
    expect(onlyDifferences(kronobarn, strange)).toEqual(noChanges);
  });

  it("counts other days and names other counterparts · X-17", () => {
    const instead = [{ kind: "healthCentre", belowAge: null }];
    const changes = {
      ...noChanges,
      deadlineCount: 15,
      noticeDays: 7,
      familyContactDays: 14,
      counterparts: { childPsychiatry: instead },
    };
    const model = adapted(ostraNorrbotten, changes);
    expect(model.meetingDeadline).toEqual({ count: 15, unit: "workingDays", from: "decision" });
    expect(model.invitation.noticeDays).toBe(7);
    expect(model.coordinator.familyContactDays).toBe(14);
    expect(model.agencyKinds.find(({ key }) => key === "childPsychiatry")?.primaryCareCounterparts).toEqual(
      instead,
    );
  });

  it("assumes nothing any more of what the authority has decided · X-17", () => {
    expect(adapted(ostraNorrbotten, renamed).assumptions).toEqual([
      ...["noticeDays", "primaryCareCounterparts", "deadlineStart", "familyContactDays"],
    ]);
    expect(adapted(ostraNorrbotten, { ...renamed, noticeDays: 7 }).assumptions).not.toContain("noticeDays");
  });

  it("is never saved where it makes no practice model", () => {
    expect(() => adapted(kronobarn, { ...noChanges, verbalConsentSentence: "Samtycke." })).toThrow();
    expect(() => adapted(kronobarn, { ...noChanges, noticeDays: -1 })).toThrow();
  });
});
