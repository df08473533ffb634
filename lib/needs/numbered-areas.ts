import { areasToMeetAbout, type Need } from "@/lib/needs/rules";
import type { PracticeModel } from "@/lib/practice-models/schema";
import type { Bilingual } from "@/lib/practice-models/text-schema";

export type NumberedArea = { readonly key: string; readonly label: Bilingual; readonly number: number };

/** The areas that a meeting is to be about, each with its place in the wheel. */
export function numberedAreas(areas: PracticeModel["areas"], needs: readonly Need[]): NumberedArea[] {
  const wanted = areasToMeetAbout(
    needs,
    areas.map(({ key }) => key),
  );
  return areas.flatMap(({ key, label }, index) =>
    wanted.includes(key) ? [{ key, label, number: index + 1 }] : [],
  );
}
