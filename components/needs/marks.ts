import type { WheelMark, WheelSector } from "@/components/wheel/mark";
import type { Need, NeedState } from "@/lib/needs/rules";
import type { NeedArea } from "@/lib/practice-models/schema";
import type { Locale } from "@/lib/text/locale";

const marks: Readonly<Record<NeedState, WheelMark>> = {
  collaboration: "needsCollaboration",
  attention: "needsAttention",
  works: "works",
  unknown: "unknown",
};

/** What the wheel shows for an area: its state, or that it is not chosen. */
export function markOf(needs: readonly Pick<Need, "area" | "state">[], area: string): WheelMark {
  const need = needs.find((one) => one.area === area);
  return need ? marks[need.state] : "notChosen";
}

/** The whole wheel, area by area in the model's order. */
export function sectorsOf(areas: readonly NeedArea[], needs: readonly Need[], locale: Locale): WheelSector[] {
  return areas.map(({ key, label }) => ({ key, label: label[locale], mark: markOf(needs, key) }));
}
