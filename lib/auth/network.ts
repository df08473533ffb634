/** The network that an address belongs to: one office or one home, not one computer. IPv4 /24, IPv6 /48. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (/^\d+(\.\d+){3}$/.test(plain)) return plain.split(".").slice(0, 3).join(".");
  const [head = ""] = plain.toLowerCase().split("::");
  const groups = head ? head.split(":").map((group) => group.replace(/^0+(?=.)/, "")) : [];
  return [...groups, "0", "0", "0"].slice(0, 3).join(":");
}

/** The address that the proxy nearest to us saw. What stands before it in the list is only what the client says. */
export function nearestAddress(forwardedFor: string | null): string {
  return forwardedFor?.split(",").at(-1)?.trim() ?? "";
}
