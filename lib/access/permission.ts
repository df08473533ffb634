import { type MessageKey, NotAllowedError } from "@/lib/errors";

export type Permission =
  { readonly granted: true } | { readonly granted: false; readonly reason: MessageKey };

export const granted: Permission = { granted: true };

export function refused(reason: MessageKey): Permission {
  return { granted: false, reason };
}

/** Throws the refusal's sentence unless the permission is granted. */
export function ensure(permission: Permission): void {
  if (!permission.granted) throw new NotAllowedError(permission.reason);
}
