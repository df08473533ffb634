import { expect, it } from "vitest";
import { securityTxt } from "@/lib/security-txt";

it.each([
  ["2026-11-25T08:30:15.123Z", "2027-11-25T08:30:15Z"],
  ["2028-02-29T00:00:00.000Z", "2029-03-01T00:00:00Z"],
])("says on %s who answers for a hole, and that it holds for a year", (now, expires) => {
  expect(securityTxt("mailto:sakerhet@example.com", "https://kring.example.com", new Date(now))).toBe(
    `Contact: mailto:sakerhet@example.com
Expires: ${expires}
Preferred-Languages: sv, en
Canonical: https://kring.example.com/.well-known/security.txt
`,
  );
});
