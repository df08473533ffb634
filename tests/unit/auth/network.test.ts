import { describe, expect, it } from "vitest";
import { nearestAddress, networkOf } from "@/lib/auth/network";

describe("networkOf", () => {
  it.each([
    ["192.0.2.17", "192.0.2"],
    ["::ffff:192.0.2.99", "192.0.2"],
    ["2001:db8:1:2::7", "2001:db8:1"],
    ["2001:0DB8:0001:ffff::1", "2001:db8:1"],
    ["2001:db8::7", "2001:db8:0"],
    ["::1", "0:0:0"],
    ["", "0:0:0"],
  ])("%s is in %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe("nearestAddress", () => {
  it.each([
    ["a single address", "192.0.2.17", "192.0.2.17"],
    ["what the client claims, then what the proxy saw", "203.0.113.9, 192.0.2.17", "192.0.2.17"],
    ["nothing", null, ""],
  ])("of %s", (_words, header, expected) => {
    expect(nearestAddress(header)).toBe(expected);
  });
});
