import { addMonths, ageOn, type PlainDate } from "@/lib/time/plain-date";

/** "Har barnet skyddade personuppgifter?" A changed identity is never recorded: the mark would be the leak. */
export const protectedIdentityAnswers = [
  "no",
  "confidentialityMark",
  "protectedRegistration",
  "unknown",
] as const;
export type ProtectedIdentityAnswer = (typeof protectedIdentityAnswers)[number];

export type ChildFacts = {
  readonly givenNames: string;
  readonly familyName: string;
  /** What the child is called, when that is not the given names. */
  readonly calledName: string | null;
  readonly bornOn: PlainDate;
  /** Class or group as the agency writes it: "åk 7", "förskola". */
  readonly classOrGroup: string | null;
  readonly protectedIdentity: ProtectedIdentityAnswer;
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
  readonly classOrGroup: string | null;
};

const ageOfMajority = 18;

/** What is not known is treated as protected. */
export function isTreatedAsProtected(answer: ProtectedIdentityAnswer): boolean {
  return answer !== "no";
}

/** A recorded protection is lifted by two people; "vet inte" is completed by one. */
export function needsSecondPerson(from: ProtectedIdentityAnswer, to: ProtectedIdentityAnswer): boolean {
  return isRecordedProtection(from) && !isRecordedProtection(to);
}

export function isOfAge(bornOn: PlainDate, day: PlainDate): boolean {
  return ageOn(bornOn, day) >= ageOfMajority;
}

/** The day from which the young person decides alone and the guardians no longer do. */
export function comesOfAgeOn(bornOn: PlainDate): PlainDate {
  return addMonths(bornOn, ageOfMajority * 12);
}

/** "Elle-Máret Länta": the name the child goes by. */
export function displayName(child: Pick<ChildFacts, "givenNames" | "familyName" | "calledName">): string {
  return `${addressedAs(child)} ${child.familyName}`.trim();
}

/** "Elle-Máret": what to call the child in running text and in the hub of the wheel. */
export function addressedAs(child: Pick<ChildFacts, "givenNames" | "calledName">): string {
  return child.calledName ?? child.givenNames;
}

export function nameForAudience(child: ChildFacts, audience: Audience): ShownName {
  switch (audience) {
    case "case":
    case "paper":
      return { kind: "named", name: displayName(child) };
    case "list":
      return isTreatedAsProtected(child.protectedIdentity)
        ? { kind: "protected" }
        : { kind: "named", name: displayName(child) };
    case "head":
      return { kind: "withheld" };
  }
}

/** A head says nothing of the child; a protected child's class tells where it is, and is left out of lists and papers. */
export function lineForAudience(child: ChildFacts, audience: Audience, day: PlainDate): ChildLine {
  const name = nameForAudience(child, audience);
  if (audience === "head") return { name, age: null, classOrGroup: null };

  const age = ageOn(child.bornOn, day);
  const hidesPlace = audience !== "case" && isTreatedAsProtected(child.protectedIdentity);
  return { name, age, classOrGroup: hidesPlace ? null : child.classOrGroup };
}

function isRecordedProtection(answer: ProtectedIdentityAnswer): boolean {
  return answer === "confidentialityMark" || answer === "protectedRegistration";
}
