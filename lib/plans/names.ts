import type { PlanContent, PlanResponsible } from "@/lib/plans/content";

type Named = Pick<PlanContent, "agencies" | "guardians" | "child">;

/** What those whom a plan speaks of are called. */
export function namesIn({ agencies, guardians, child }: Named) {
  const agency = (id: string) => agencies.find((one) => one.id === id)?.name ?? "";
  /** "Emil Rantala, Fritidsgården Navet"; for the family the name alone. */
  const responsible = (who: PlanResponsible): string => {
    switch (who.kind) {
      case "agency":
        return [who.name, agency(who.agencyId)].filter((part) => part !== "").join(", ");
      case "guardian":
        return guardians.find(({ id }) => id === who.guardianId)?.name ?? "";
      case "child":
        return child.firstName;
    }
  };
  return { agency, responsible };
}
