import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import type { Locale } from "@/lib/text/locale";
import type { AreaName } from "./wheel-fields";

/** The areas of the wheel of a case's practice model, in the reader's language. */
export function areaNames(
  { practiceModel, modelVersion }: { readonly practiceModel: string; readonly modelVersion: number },
  locale: Locale,
): AreaName[] {
  const { areas } = getPracticeModel(practiceModel, modelVersion);
  return areas.map(({ key, label }) => ({ key, label: label[locale] }));
}
