/** Who has to be named before a meeting: who leads it, who takes notes and who writes the plan (S004-31). */
export const neededRoles = ["chair", "noteTaker", "planWriter"] as const;
export type NeededRole = (typeof neededRoles)[number];

export type RoleNames = Readonly<Record<NeededRole, string>>;

export function missingRoles(names: RoleNames): NeededRole[] {
  return neededRoles.filter((role) => names[role] === "");
}
