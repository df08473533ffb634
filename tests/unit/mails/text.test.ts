import { describe, expect, it } from "vitest";
import { codeMailText, type MailContent, mailText } from "@/lib/mails/text";
import { kronobarn } from "@/lib/practice-models/kronobarn";
import { plainDate } from "@/lib/time/plain-date";

const content: MailContent = {
  kind: "invitation",
  meetingName: kronobarn.meetingName,
  caller: "Elevhälsan Björkskolan",
  phone: "08-465 004 01",
  meetingOn: plainDate("2026-12-01"),
  startsAt: "09:00",
  answerBy: plainDate("2026-11-24"),
  receiverSignsIn: false,
};
const address = "https://kring.example.com";
const answerAt = `${address}/answer#${"0a".repeat(20)}`;

describe("a mail about an invitation", () => {
  it("says who calls, when the meeting is and what comes next, in Swedish · T22", () => {
    expect(mailText(content, answerAt)).toEqual({
      subject: "Kring: en inbjudan väntar",
      text: [
        "Elevhälsan Björkskolan bjuder in er till ett samverkansmöte.",
        "",
        "Mötet: tisdag 1 december 2026 kl. 09.00",
        "Svara senast: 24 november 2026",
        "",
        `Svara här, ni behöver inte logga in: ${answerAt}`,
        "Elevhälsan Björkskolan berättar vem mötet gäller, på telefon, i brev eller på papper.",
        "Ni når dem på 08-465 004 01.",
        "",
        "Vem mötet gäller står aldrig i ett mejl.",
        "Svara inte på det här mejlet. Ingen läser svaren.",
        "",
      ].join("\n"),
    });
  });

  it("leads whoever signs in to Kring and nowhere in it · T22", () => {
    const { text } = mailText({ ...content, receiverSignsIn: true }, address);
    expect(text).toContain("Logga in i Kring för att läsa inbjudan och svara: https://kring.example.com\n");
    expect(text.match(/https?:\S+/g)).toEqual([address]);
  });

  it.each(["reminder", "overdue"] as const)("asks for an answer when it is a %s", (kind) => {
    const { subject, text } = mailText({ ...content, kind }, address);
    expect(subject).toBe("Kring: en inbjudan väntar på svar");
    expect(text).toContain("Elevhälsan Björkskolan väntar på ert svar om ett samverkansmöte.");
  });

  it("gives a code and nothing that says what it opens · T22, T31", () => {
    expect(codeMailText("012345")).toEqual({
      subject: "Kring: koden ni bad om",
      text: [
        "Koden är 012 345",
        "",
        "Skriv den på sidan där ni bad om den. Den gäller i 15 minuter.",
        "Har ni inte bett om någon kod? Då behöver ni inte göra något.",
        "",
        "Svara inte på det här mejlet. Ingen läser svaren.",
        "",
      ].join("\n"),
    });
  });

  it("names no telephone where none is to be told", () => {
    expect(mailText({ ...content, phone: "" }, address).text).not.toContain("Ni når dem");
  });
});
