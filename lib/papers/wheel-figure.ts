import { type BlockOf, type Hatch, hatches } from "@/lib/papers/document";
import { familyWordsFor } from "@/lib/papers/frame";
import type { PaperLanguage } from "@/lib/papers/languages";
import type { WheelArea } from "@/lib/papers/plan-paper";

/** The pattern an area always has, in the wheel and at its heading. */
export function hatchOf(areaNumber: number): Hatch {
  return hatches[(areaNumber - 1) % hatches.length] ?? "horizontal";
}

/** The wheel as a figure, with everything it shows said in its text alternative. */
export function wheelFigure(
  areas: readonly WheelArea[],
  hub: string,
  language: PaperLanguage,
): BlockOf<"wheel"> {
  const { words, say } = familyWordsFor(language);
  const { marks, legend } = words.wheel;
  const sentences = areas.map(({ number, label, mark }) =>
    say("wheel.area", { number, label, mark: marks[mark].toLowerCase() }),
  );
  return {
    kind: "wheel",
    hub,
    alt: say("wheel.alt", { areas: sentences.join(" ") }),
    areas: areas.map((area) => ({ ...area, hatch: hatchOf(area.number) })),
    legend: { title: legend, marks },
  };
}
