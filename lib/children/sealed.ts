import "server-only";
import {
  blindIndex,
  blindIndexes,
  decryptField,
  encryptField,
  openText,
  sealText,
} from "@/lib/access/field-encryption";
import {
  type IdentityNumber,
  type MissingNumberReason,
  missingNumberReasons,
} from "@/lib/children/identity-number";
import type { ChildModel, GuardianModel } from "@/prisma/generated/models";

type SealedIdentity = Pick<
  ChildModel,
  "identityKind" | "identityCipher" | "identityIndex" | "identityMissing"
>;
type SealedContact = Pick<GuardianModel, "phoneCipher" | "emailCipher" | "addressCipher">;

export type Contact = { readonly phone: string; readonly email: string; readonly address: string };

const kinds = {
  personal: "personnummer",
  coordination: "samordningsnummer",
  reserve: "reservnummer",
  none: "none",
} as const satisfies Record<IdentityNumber["kind"], ChildModel["identityKind"]>;

/** The number as the child's row keeps it: ciphertext, and an index for exact match. */
export function sealIdentity(childId: string, number: IdentityNumber): SealedIdentity {
  const text = textOf(number);
  return {
    identityKind: kinds[number.kind],
    identityCipher: encryptField(text, identityPlace(childId)),
    identityIndex: text === "" ? null : blindIndex(text),
    identityMissing: number.kind === "none" ? number.reason : "",
  };
}

/** Every index by which a row with this number can be found; none for a child without one. */
export function indexesOf(number: IdentityNumber): Uint8Array<ArrayBuffer>[] {
  const text = textOf(number);
  return text === "" ? [] : blindIndexes(text);
}

/** School, preschool or work tells where a child is: no backup holds it in the clear, whoever the child is today. */
export function sealSchooling(childId: string, schooling: string): string {
  return sealText(schooling, schoolingPlace(childId));
}

export function openSchooling(row: { readonly id: string; readonly schooling: string }): string {
  return openText(row.schooling, schoolingPlace(row.id));
}

export function openIdentity(row: SealedIdentity & { readonly id: string }): IdentityNumber {
  const text = decryptField(row.identityCipher, identityPlace(row.id));
  switch (row.identityKind) {
    case "personnummer":
      return { kind: "personal", digits: text };
    case "samordningsnummer":
      return { kind: "coordination", digits: text };
    case "reservnummer":
      return { kind: "reserve", text };
    case "none":
      return { kind: "none", reason: reasonOf(row.identityMissing) };
  }
}

export function sealContact(guardianId: string, contact: Contact): SealedContact {
  return {
    phoneCipher: encryptField(contact.phone, contactPlace(guardianId, "phone_cipher")),
    emailCipher: encryptField(contact.email, contactPlace(guardianId, "email_cipher")),
    addressCipher: encryptField(contact.address, contactPlace(guardianId, "address_cipher")),
  };
}

export function openContact(row: SealedContact & { readonly id: string }): Contact {
  return {
    phone: decryptField(row.phoneCipher, contactPlace(row.id, "phone_cipher")),
    email: decryptField(row.emailCipher, contactPlace(row.id, "email_cipher")),
    address: decryptField(row.addressCipher, contactPlace(row.id, "address_cipher")),
  };
}

function textOf(number: IdentityNumber): string {
  switch (number.kind) {
    case "personal":
    case "coordination":
      return number.digits;
    case "reserve":
      return number.text;
    case "none":
      return "";
  }
}

function reasonOf(stored: string): MissingNumberReason {
  return missingNumberReasons.find((reason) => reason === stored) ?? "notTold";
}

function identityPlace(rowId: string) {
  return { table: "children", column: "identity_cipher", rowId };
}

function schoolingPlace(rowId: string) {
  return { table: "children", column: "schooling", rowId };
}

function contactPlace(rowId: string, column: string) {
  return { table: "guardians", column, rowId };
}
