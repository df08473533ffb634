import type { SavedText } from "@/lib/errors";
import { type Need, voices } from "@/lib/needs/rules";
import type { NeedArea } from "@/lib/practice-models/schema";
import type { AreaNeed } from "@/prisma/generated/client";

export function toNeed(row: Pick<AreaNeed, "area" | "state" | "note" | "saidBy">): Need {
  return {
    area: row.area,
    state: row.state,
    note: row.note,
    saidBy: voices.filter((voice) => row.saidBy.includes(voice)),
  };
}

/** What another person has saved, area by area, for the page that shows both texts. */
export function savedTextsOf(needs: readonly Need[], areas: readonly NeedArea[]): SavedText[] {
  return needs.map(({ area, state, note }) => {
    const name = areas.find(({ key }) => key === area)?.label.sv ?? area;
    return { label: `needs.states.${state}`, text: note === "" ? name : `${name}. ${note}` };
  });
}
