import type { PracticeModel } from "@/lib/practice-models/schema";

/** The plan that the law knows, by the same name in every routine. */
export const sipPlanKind: PracticeModel["planKinds"][number] = {
  key: "sip",
  name: { sv: "Samordnad individuell plan (SIP)", en: "Coordinated individual plan (SIP)" },
};
