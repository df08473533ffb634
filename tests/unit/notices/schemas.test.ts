import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { saveNoticePreferencesSchema } from "@/lib/notices/schemas";

const usual = {
  ...{ idempotencyKey: randomUUID(), version: "0", address: "anna.bergstrom@example.com" },
  ...{ invitations: "digest", meetings: "direct", cases: "none", protection: "direct" },
  ...{ digestAt: "7.30", quietFrom: "18:00", quietTo: "07.00" },
};
const errorsOf = (changes: object) =>
  saveNoticePreferencesSchema
    .safeParse({ ...usual, ...changes })
    .error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];

describe("how somebody wants to be mailed", () => {
  it("takes hours as they are written", () => {
    expect(saveNoticePreferencesSchema.parse(usual)).toMatchObject({
      digestAt: "07:30",
      quietFrom: "18:00",
      quietTo: "07:00",
    });
  });

  it.each([
    ["no address and no quiet hours", { address: "", quietFrom: "", quietTo: "" }, []],
    ["an address that is none", { address: "anna@localhost" }, [["address", "validation.email"]]],
    ["two receivers", { address: "anna@example.com,eva@example.com" }, [["address", "validation.email"]]],
    ["an hour there is not", { digestAt: "25.00" }, [["digestAt", "notices.errors.time"]]],
    ["no hour for the digest", { digestAt: "" }, [["digestAt", "notices.errors.time"]]],
    ["quiet hours without an end", { quietTo: "" }, [["quietTo", "notices.errors.bothHours"]]],
    ["a digest in the quiet hours", { digestAt: "05.00" }, [["digestAt", "notices.errors.digestInQuiet"]]],
  ])("answers %s · T41", (_words, changes, errors) => {
    expect(errorsOf(changes)).toEqual(errors);
  });
});
