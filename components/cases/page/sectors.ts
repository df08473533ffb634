import type { WheelMark, WheelSector } from "@/components/wheel/mark";
import type { NeedState } from "@/lib/needs/rules";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import type { Locale } from "@/lib/text/locale";

const marks: Readonly<Record<NeedState, WheelMark>> = {
  collaboration: "needsCollaboration",
  attention: "needsAttention",
  works: "works",
  unknown: "unknown",
};

type Model = { readonly key: string; readonly version: number };

/** The areas of the case's practice model with what has been said of each. */
export function caseSectors(
  model: Model,
  needs: ReadonlyMap<string, NeedState>,
  locale: Locale,
): WheelSector[] {
  return getPracticeModel(model.key, model.version).areas.map(({ key, label }) => {
    const state = needs.get(key);
    return { key, label: label[locale], mark: state ? marks[state] : "notChosen" };
  });
}
