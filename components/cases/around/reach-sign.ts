import type { SignForm } from "@/components/ui/state-sign";
import type { Reach } from "@/lib/cases/around";

export const reachSigns: Readonly<Record<Reach, SignForm>> = {
  takesPart: "filled",
  waits: "half",
  notYet: "ring",
  outside: "dashed",
};
