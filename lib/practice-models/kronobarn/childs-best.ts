import type { PracticeModel } from "@/lib/practice-models/schema";

/** Barnens bästa-ansvarig by age, as the region describes the role. Before birth a midwife has it, and there is no case yet. */
export const kronobarnChildsBest: PracticeModel["childsBest"] = [
  { phase: "beforeSchool", holder: { sv: "Sjuksköterska på BVC", en: "Nurse at the child health centre" } },
  { phase: "inSchool", holder: { sv: "Rektor", en: "Head teacher" } },
  {
    phase: "outsideSchool",
    holder: { sv: "Kommunalt aktivitetsansvar (KAA)", en: "The municipality's follow-up of youths" },
  },
];
