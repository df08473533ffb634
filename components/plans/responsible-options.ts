import type { PlanResponsible } from "@/lib/plans/content";
import type { PlanView } from "@/lib/plans/views";

export type ResponsibleOption = { readonly value: string; readonly label: string };

/** Who can answer for an intervention: agencies that a consent in force names, the guardians and the child. */
export function responsibleOptions({
  agencies,
  guardians,
  childsName,
}: Pick<PlanView, "agencies" | "guardians" | "childsName">): ResponsibleOption[] {
  return [
    ...agencies.map(({ id, name }) => ({ value: `agency-${id}`, label: name })),
    ...guardians.map(({ id, name }) => ({ value: `guardian-${id}`, label: name })),
    { value: "child", label: childsName },
  ];
}

/** The value that a form has for whoever answers. */
export function responsibleValue(responsible: PlanResponsible): string {
  switch (responsible.kind) {
    case "agency":
      return `agency-${responsible.agencyId}`;
    case "guardian":
      return `guardian-${responsible.guardianId}`;
    case "child":
      return "child";
  }
}
