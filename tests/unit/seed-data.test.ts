import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { people } from "@/prisma/seed/register/people";

/** The published test numbers that `domain.md` lists, written with their century. */
const published = [
  "20170101-2393",
  ...["19800426-2385", "19810822-2384", "19820421-2396", "19830817-2397", "19840415-2392"],
  ...["19850812-2382", "19861209-2380", "19870815-2387", "19880420-2383"],
];
const seedFiles = globSync("prisma/seed/**/*.ts").map((file) => readFileSync(file, "utf8"));

describe("the demo's data", () => {
  it("has no identity number but Skatteverket's published test numbers · X-16", () => {
    const numbers = seedFiles.flatMap((text) => text.match(/(?<=")(?:19|20)?\d{6}[-+]\d{4}(?=")/g) ?? []);
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((number) => !published.includes(number))).toEqual([]);
  });

  it("has no telephone but the series kept for fiction, and no address but example.com · X-16", () => {
    const phones = Object.values(people).map(({ phone }) => phone.replaceAll(/[ -]/g, ""));
    expect(phones.every((phone) => /^07017406(0[5-9]|[1-9]\d)$/.test(phone))).toBe(true);
    const addresses = seedFiles.flatMap((text) => text.match(/[\w.+-]+@[\w-]+\.[\w.]+/g) ?? []);
    expect(addresses.filter((address) => !address.endsWith("@example.com"))).toEqual([]);
  });
});
