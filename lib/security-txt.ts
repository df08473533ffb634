/** Where somebody who has found a hole reports it, as RFC 9116 writes it: good for a year from now. */
export function securityTxt(contact: string, address: string, now: Date): string {
  const expires = new Date(now);
  expires.setUTCFullYear(now.getUTCFullYear() + 1);
  const canonical = new URL("/.well-known/security.txt", address).href;
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace(/\.\d+Z$/, "Z")}`,
    "Preferred-Languages: sv, en",
    `Canonical: ${canonical}`,
    "",
  ].join("\n");
}
