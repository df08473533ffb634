import { type IdentityNumber, formatIdentityNumber } from "@/lib/children/identity-number";
import type { EditChild, EditGuardian } from "@/lib/children/schemas";
import type { ChildRecord, GuardianView } from "@/lib/children/views";
import { ConflictError, type MessageKey, type SavedText } from "@/lib/errors";

/** What somebody else saved about the child, where it differs from what was written. */
export function childConflict(saved: ChildRecord, written: EditChild): ConflictError {
  return new ConflictError(saved.version, [
    ...texts("children.fields", saved, written, ["givenName", "familyName", "birthDate"]),
    ...numberText(saved.identityNumber, written),
    ...choices("children.protections", "children.fields.protection", saved.protection, written.protection),
    ...texts("children.fields", saved, written, ["language", "otherNeeds", "ownWishes", "doNotDiscuss"]),
    ...saidHowText(saved, written),
  ]);
}

/** What somebody else saved about the guardian; null when nothing was written, as for a removal. */
export function guardianConflict(saved: GuardianView, written: EditGuardian | null): ConflictError {
  if (!written)
    return new ConflictError(saved.version, [{ label: "children.fields.name", text: saved.name }]);
  return new ConflictError(saved.version, [
    ...texts("children.fields", saved, written, ["name", "relation", "custodyFrom", "custodyUntil"]),
    ...choices(
      "children.protections",
      "children.fields.guardianProtection",
      saved.protection,
      written.protection,
    ),
    ...(saved.contact ? texts("children.fields", saved.contact, written, ["phone", "email", "address"]) : []),
    ...texts("children.fields", saved, written, ["language"]),
  ]);
}

function texts<Key extends string>(
  namespace: MessageKey,
  saved: Readonly<Record<Key, string | null>>,
  written: Readonly<Record<Key, string | null>>,
  keys: readonly Key[],
): SavedText[] {
  return keys
    .filter((key) => saved[key] !== written[key])
    .map((key) => ({ label: `${namespace}.${key}`, text: saved[key] ?? "" }));
}

function choices(namespace: MessageKey, label: MessageKey, saved: string, written: string): SavedText[] {
  return saved === written ? [] : [{ label, choice: `${namespace}.${saved}` }];
}

function saidHowText({ doNotDiscussHow: saved }: ChildRecord, written: EditChild): SavedText[] {
  return saved
    ? choices("children.saidHow", "children.fields.doNotDiscussHow", saved, written.doNotDiscussHow ?? "")
    : [];
}

/** The number as it is saved, whichever field it is written in. */
function numberText(saved: IdentityNumber, written: EditChild): SavedText[] {
  const label = saved.kind === "reserve" ? "children.fields.reserveNumber" : "children.fields.nationalNumber";
  const text = formatIdentityNumber(saved) ?? "";
  const same = [written.nationalNumber, written.reserveNumber].includes(text);
  return same ? [] : [{ label, text }];
}
