/** How long a code is good for, counted from when its mail is sent. The database counts. */
export const codeMinutes = 15;
/** How long the page can be read and answered once the code is typed. The database counts. */
export const passMinutes = 30;

/** A link's secret as it is written: 160 bits. */
const written = /(?:^|[^0-9a-f])([0-9a-f]{40})(?![0-9a-f])/i;

/** The secret in an address, in a whole link that somebody has pasted, or alone. Null when there is none. */
export function tokenIn(text: string): string | null {
  return written.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** The digits of a code, however it was typed: "123 456". Null when it cannot be one. */
export function codeIn(text: string): string | null {
  const digits = text.replace(/[\s-]/g, "");
  return /^\d{6}$/.test(digits) ? digits : null;
}
