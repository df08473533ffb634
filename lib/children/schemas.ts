import { z } from "zod";
import {
  type IdentityNumberChoice,
  type IdentityNumberInput,
  type MissingNumberReason,
  missingNumberReasons,
  parseIdentityNumber,
} from "@/lib/children/identity-number";
import { protections } from "@/lib/children/protection";
import { saidHows } from "@/lib/children/rules";
import type { MessageKey } from "@/lib/errors";
import { todayInSweden } from "@/lib/time/plain-date";
import {
  choice,
  id,
  laterChoice,
  mutation,
  onField,
  optionalDay,
  optionalText,
  requiredDay,
  requiredText,
  tick,
} from "@/lib/validation";

export const identityChoices = [
  "national",
  "reserve",
  "none",
] as const satisfies readonly IdentityNumberChoice[];

export const lengths = {
  name: 100,
  schooling: 120,
  language: 60,
  relation: 60,
  needs: 1000,
  words: 2000,
  address: 300,
};

const languageFields = { language: optionalText(lengths.language), needsInterpreter: tick };

const childSchema = z
  .strictObject({
    ...mutation,
    givenName: requiredText(lengths.name, "children.errors.givenName"),
    familyName: optionalText(lengths.name),
    birthDate: requiredDay("children.errors.birthDate"),
    identityChoice: choice(identityChoices, "children.errors.identityChoice"),
    nationalNumber: optionalText(30),
    reserveNumber: optionalText(30),
    missingReason: z.enum(missingNumberReasons).nullable().catch(null).default(null),
    protection: choice(protections, "children.errors.protection"),
    schooling: optionalText(lengths.schooling),
    ...languageFields,
    otherNeeds: optionalText(lengths.needs),
    ownWishes: optionalText(lengths.words),
    doNotDiscuss: optionalText(lengths.words),
    doNotDiscussHow: laterChoice(saidHows, "children.errors.doNotDiscussHow"),
  })
  .refine(hasRightNumber("national"), numberError("nationalNumber"))
  .refine(hasRightNumber("reserve"), numberError("reserveNumber"))
  .refine(hasRightNumber("none"), numberError("missingReason"))
  .refine(
    ({ birthDate }) => !birthDate || birthDate <= today(),
    onField("birthDate", "children.errors.birthDateFuture"),
  )
  .refine(hasInterpretersLanguage, onField("language", "children.errors.interpreterLanguage"))
  .refine(
    ({ doNotDiscuss, doNotDiscussHow }) => doNotDiscuss === "" || doNotDiscussHow !== null,
    onField("doNotDiscussHow", "children.errors.doNotDiscussHow"),
  );

/** `version` is the assessment's. */
export const registerChildSchema = childSchema.safeExtend({ assessmentId: id });
export type RegisterChild = z.output<typeof registerChildSchema>;

/** `version` is the child's. */
export const editChildSchema = childSchema.safeExtend({ caseId: id });
export type EditChild = z.output<typeof editChildSchema>;

const guardianSchema = z
  .strictObject({
    ...mutation,
    caseId: id,
    name: requiredText(lengths.name, "children.errors.guardianName"),
    relation: requiredText(lengths.relation, "children.errors.relation"),
    custodyFrom: requiredDay("children.errors.custodyFrom"),
    custodyUntil: optionalDay,
    protection: choice(protections, "children.errors.guardianProtection"),
    phone: optionalText(40).refine(isPhone, { error: "validation.phone" }),
    email: optionalText(120).refine(isEmail, { error: "validation.email" }),
    address: optionalText(lengths.address),
    ...languageFields,
    receivesInvitation: tick,
    receivesPlan: tick,
    sharesContact: tick,
    sharesViews: tick,
  })
  .refine(
    ({ custodyFrom, custodyUntil }) => !custodyUntil || custodyFrom <= custodyUntil,
    onField("custodyUntil", "children.errors.custodyUntil"),
  )
  .refine(hasInterpretersLanguage, onField("language", "children.errors.interpreterLanguage"));

/** `version` is the case's. */
export const addGuardianSchema = guardianSchema;
export type AddGuardian = z.output<typeof addGuardianSchema>;

/** `version` is the guardian's. */
export const editGuardianSchema = guardianSchema.safeExtend({ guardianId: id });
export type EditGuardian = z.output<typeof editGuardianSchema>;

/** `version` is the guardian's. */
export const removeGuardianSchema = z.strictObject({ ...mutation, caseId: id, guardianId: id });
export type RemoveGuardian = z.output<typeof removeGuardianSchema>;

type IdentityFields = {
  readonly identityChoice: IdentityNumberChoice;
  readonly nationalNumber: string;
  readonly reserveNumber: string;
  readonly missingReason: MissingNumberReason | null;
};

/** What the form says of the number. */
export function writtenIdentity(fields: IdentityFields): IdentityNumberInput | null {
  switch (fields.identityChoice) {
    case "national":
      return { choice: "national", text: fields.nationalNumber };
    case "reserve":
      return { choice: "reserve", text: fields.reserveNumber };
    case "none":
      return fields.missingReason && { choice: "none", reason: fields.missingReason };
  }
}

function hasRightNumber(kind: IdentityNumberChoice) {
  return (fields: IdentityFields) => fields.identityChoice !== kind || numberFault(fields) === null;
}

function numberFault(fields: IdentityFields): MessageKey | null {
  const written = writtenIdentity(fields);
  if (!written) return "children.errors.missingReason";
  const result = parseIdentityNumber(written, today());
  return result.ok ? null : result.reason;
}

function numberError(field: keyof IdentityFields) {
  return {
    path: [field],
    error: ({ input }: { readonly input?: unknown }) =>
      numberFault(input as IdentityFields) ?? "validation.required",
    when: () => true,
  };
}

function hasInterpretersLanguage(fields: {
  readonly needsInterpreter: boolean;
  readonly language: string;
}): boolean {
  return !fields.needsInterpreter || fields.language !== "";
}

function isPhone(text: string): boolean {
  return text === "" || /^[+()\d\s.-]{5,}$/.test(text);
}

function isEmail(text: string): boolean {
  return text === "" || z.email().safeParse(text).success;
}

function today() {
  return todayInSweden(new Date());
}
