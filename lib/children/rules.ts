import { granted, type Permission, refused } from "@/lib/access/permission";
import { isRecordedProtection, isTreatedAsProtected, type Protection } from "@/lib/children/protection";
import { addMonths, ageOn, type PlainDate } from "@/lib/time/plain-date";

export type ChildFacts = {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: PlainDate;
  /** School and class, preschool or work, as the family says it. */
  readonly schooling: string;
  readonly protection: Protection;
};

/** Where a child is shown: on its own page, on a paper, in a list of cases, or as a case head without identity. */
export type Audience = "case" | "paper" | "list" | "head";

export type ShownName =
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "protected" }
  | { readonly kind: "withheld" };

/** What a line about a child may hold, such as "Elle-Máret Länta, 13 år, åk 7". */
export type ChildLine = {
  readonly name: ShownName;
  readonly age: number | null;
  readonly schooling: string | null;
};

export const saidHows = ["talk", "letter", "message", "throughSomeone"] as const;
/** How a child has said what is not to be talked about: also without coming. */
export type SaidHow = (typeof saidHows)[number];

const ageOfMajority = 18;

/** A recorded protection is lifted by two people, not by way of "vet inte" either; "vet inte" is completed by one. */
export function mayChangeProtection(from: Protection, to: Protection): Permission {
  return isRecordedProtection(from) && !isRecordedProtection(to)
    ? refused("children.errors.protectionNeedsTwo")
    : granted;
}

/** Who has said something about consent is not taken out of the case: their custody ends on a day instead. */
export function mayRemoveGuardian(guardian: { readonly hasAnswered: boolean }): Permission {
  return guardian.hasAnswered ? refused("children.errors.guardianHasAnswered") : granted;
}

export function isOfAge(birthDate: PlainDate, day: PlainDate): boolean {
  return ageOn(birthDate, day) >= ageOfMajority;
}

/** The day from which the young person decides alone and the guardians no longer do. */
export function comesOfAgeOn(birthDate: PlainDate): PlainDate {
  return addMonths(birthDate, ageOfMajority * 12);
}

/** "Elle-Máret Länta" */
export function fullName(child: Pick<ChildFacts, "givenName" | "familyName">): string {
  return `${child.givenName} ${child.familyName}`.trim();
}

export function nameForAudience(child: ChildFacts, audience: Audience): ShownName {
  switch (audience) {
    case "case":
    case "paper":
      return { kind: "named", name: fullName(child) };
    case "list":
      return isTreatedAsProtected(child.protection)
        ? { kind: "protected" }
        : { kind: "named", name: fullName(child) };
    case "head":
      return { kind: "withheld" };
  }
}

/** A head says nothing of the child; a protected child's school tells where it is, and is shown nowhere. */
export function lineForAudience(child: ChildFacts, audience: Audience, day: PlainDate): ChildLine {
  const name = nameForAudience(child, audience);
  if (audience === "head") return { name, age: null, schooling: null };
  return { name, age: ageOn(child.birthDate, day), schooling: shownPlace(child.protection, child.schooling) };
}

/** A place, a phone number or a school: null where the person is, or may be, protected. */
export function shownPlace(protection: Protection, text: string): string | null {
  return isTreatedAsProtected(protection) ? null : text;
}
