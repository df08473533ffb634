import { describe, expect, it } from "vitest";
import { codeIn, tokenIn } from "@/lib/guest-links/rules";
import { answerAsGuestSchema, askForCodeSchema, openMeetingSchema } from "@/lib/guest-links/schemas";
import { tokenOf } from "@/lib/guest-links/secrets";

const token = "0123456789abcdef0123456789abcdef01234567";
const idempotencyKey = "5f0d2c9e-8a44-4a38-9a44-2f2a7a0a1b11";

describe("a link's secret", () => {
  it.each([
    ["in a link that was followed", `https://kring.example.com/answer#${token}`, token],
    ["in what follows the address", `#${token}`, token],
    ["alone", token, token],
    ["in capitals", token.toUpperCase(), token],
    [
      "in a mail that was pasted whole",
      `Svara här: https://kring.example.com/answer#${token}\nVi ringer.`,
      token,
    ],
    ["not in a part of it", token.slice(1), null],
    ["not in something longer", `${token}0`, null],
    ["not in an address without one", "https://kring.example.com/answer", null],
    ["not in nothing", "", null],
  ])("is found %s · T31", (_words, text, found) => {
    expect(tokenIn(text)).toBe(found);
  });

  it("is 160 bits that differ from mail to mail · T31", () => {
    const made = Array.from({ length: 200 }, (_, index) => tokenOf(`mail ${index}`));
    expect(new Set(made).size).toBe(200);
    expect(made.filter((one) => tokenIn(one) !== one)).toEqual([]);
  });
});

describe("a code", () => {
  it.each([
    ["as it stands in the mail", "123 456", "123456"],
    ["without a space", "123456", "123456"],
    ["with a hyphen", "123-456", "123456"],
    ["with a space that does not break", "123\u00a0456", "123456"],
    ["not when it is too short", "12345", null],
    ["not when it is too long", "1234567", null],
    ["not with letters", "12345O", null],
    ["not with digits of another alphabet", "١٢٣٤٥٦", null],
  ])("is read %s", (_words, text, code) => {
    expect(codeIn(text)).toBe(code);
  });
});

describe("what a guest sends", () => {
  it("is told what is wrong with it, in the sentence of its field", () => {
    const noLink = askForCodeSchema.safeParse({ idempotencyKey, link: "https://kring.example.com/answer" });
    expect(noLink.error?.issues).toMatchObject([{ path: ["link"], message: "guestLinks.validation.link" }]);
    const noCode = openMeetingSchema.safeParse({ idempotencyKey, code: "hej" });
    expect(noCode.error?.issues).toMatchObject([{ path: ["code"], message: "guestLinks.validation.code" }]);
    expect(askForCodeSchema.parse({ idempotencyKey, link: `#${token}` }).link).toBe(token);
  });

  it.each([
    ["why, when nobody comes", { kind: "cannot" }, ["reason"]],
    ["who, when somebody else comes", { kind: "substitute" }, ["personName"]],
    ["nothing more, when they come", { kind: "coming" }, []],
    ["which answer it is", {}, ["kind"]],
  ])("holds %s · S001-38", (_words, fields, missing) => {
    const form = { idempotencyKey, version: "0", codeId: idempotencyKey, ...fields };
    const { error } = answerAsGuestSchema.safeParse(form);
    expect((error?.issues ?? []).map(({ path }) => path.join("."))).toEqual(missing);
  });

  it.each([
    ["a field of its own making", { caseId: idempotencyKey }],
    ["an object for a text", { kind: { not: "" } }],
    ["a list for the code's id", { codeId: [idempotencyKey] }],
  ])("takes no %s · T09, T10", (_words, fields) => {
    const form = { idempotencyKey, version: "0", codeId: idempotencyKey, kind: "coming", ...fields };
    expect(answerAsGuestSchema.safeParse(form).success).toBe(false);
  });
});
