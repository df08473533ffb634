import { describe, expect, it } from "vitest";
import { assessmentSummary } from "@/lib/papers/assessment-summary";
import { consentForm } from "@/lib/papers/consent-form";
import { deviationReport } from "@/lib/papers/deviation-report";
import { invitationForm } from "@/lib/papers/invitation-form";
import { plainDate } from "@/lib/time/plain-date";
import {
  assessmentSample,
  consentSample,
  deviationSample,
  invitationSample,
} from "@/tests/support/paper-samples";

describe("consentForm", () => {
  it("says which child and which agencies · S001-17", () => {
    const text = JSON.stringify(consentForm(consentSample));
    expect(text).toContain("Elle-Máret Länta");
    for (const { name } of consentSample.agencies) expect(text).toContain(name);
  });

  it("says that it is voluntary and can be withdrawn, and is no consent under the data protection regulation", () => {
    const text = JSON.stringify(consentForm(consentSample));
    expect(text).toContain("Samtycket är frivilligt och kan återkallas när som helst.");
    expect(text).not.toMatch(/GDPR|dataskydd/i);
  });

  it("has a line for each giver, and the child's own", () => {
    const signatures = consentForm(consentSample).blocks.find(({ kind }) => kind === "signatures");
    expect(signatures).toMatchObject({
      items: [
        { role: "Vårdnadshavare 1", name: "Risten Länta", labels: ["Underskrift", "Datum"] },
        { role: "Vårdnadshavare 2", name: "Per-Anders Holmqvist" },
        { role: "Barnet/ungdomen, efter ålder och mognad", name: "Elle-Máret Länta" },
      ],
    });
  });

  it("is filled in where the consent was given by word of mouth", () => {
    const verbal = { on: plainDate("2026-11-16"), form: "telefon", receivedBy: "Anna Bergström" };
    const text = JSON.stringify(consentForm({ ...consentSample, verbal }));
    expect(text).toContain('"value":"telefon"');
  });

  it("names agencies by kind beside protected identity · X-10", () => {
    const child = { ...consentSample.child, hasProtectedIdentity: true };
    const text = JSON.stringify(consentForm({ ...consentSample, child }));
    expect(text).not.toMatch(/Björkskolan|Lövdalen|Ekliden|Navet/);
  });
});

describe("invitationForm", () => {
  it.each([
    ["call", [true, false]],
    ["invitation", [false, true]],
  ] as const)("is ticked as the %s it is · S001-27, S001-29", (kind, ticks) => {
    const form = invitationForm({ ...invitationSample, kind });
    expect(form.title).toBe("Samverkansmöte enligt Kronobarnsmodellen");
    const [choices] = form.blocks;
    expect(choices?.kind === "choices" && choices.items).toEqual([
      { text: "Kallelse", isChecked: ticks[0] },
      { text: "Inbjudan", isChecked: ticks[1] },
    ]);
  });

  it.each([true, false])(
    "says that whoever is called must come where the routine says so: %s · S004-13",
    (mustCome) => {
      const form = invitationForm({ ...invitationSample, attendanceIsRequired: mustCome });
      expect(JSON.stringify(form).includes("Ni är kallade och ska komma.")).toBe(mustCome);
    },
  );

  // Red once with `others` put on the form as it is: it said seePlan. Names it cannot tell: it is given none.
  it("does not name the others until the receiver has accepted · T06, T07", () => {
    expect(JSON.stringify(invitationForm(invitationSample))).toContain("Se planen");
    const open = invitationForm({ ...invitationSample, others: ["Socialtjänsten", "hälso- och sjukvård"] });
    expect(JSON.stringify(open)).toContain("Socialtjänsten och hälso- och sjukvård");
  });

  it("prints the link to a digital meeting · S001-40", () => {
    const venue = { kind: "link", text: "https://meet.example.com/abc" } as const;
    const form = invitationForm({ ...invitationSample, meeting: { ...invitationSample.meeting, venue } });
    expect(JSON.stringify(form)).toContain(
      '"label":"Länk till mötet","value":"https://meet.example.com/abc"',
    );
  });

  it("names no place, school or telephone beside protected identity · X-10", () => {
    const child = { ...invitationSample.child, hasProtectedIdentity: true };
    const text = JSON.stringify(invitationForm({ ...invitationSample, child }));
    expect(text).not.toMatch(/Björkskolan|rum 114|070-174|Lövdalen/);
    expect(text).toContain("Platsen lämnas muntligen");
  });
});

describe("assessmentSummary", () => {
  it("never shows what was told among what was seen · S001-4", () => {
    const { blocks } = assessmentSummary(assessmentSample);
    const under = (heading: string) => {
      const start = blocks.findIndex((block) => block.kind === "heading" && block.text === heading);
      const end = blocks.findIndex((block, index) => index > start && block.kind === "heading");
      return JSON.stringify(blocks.slice(start + 1, end));
    };
    const own = under("Det vi själva har sett, hört eller förstått");
    const child = under("Det barnet/ungdomen har berättat för oss");
    const relative = under("Det anhöriga har berättat för oss");

    expect(own).toContain("Frånvaro 38 procent");
    expect(own).not.toMatch(/quote|skåpen|natten/);
    expect(child).toContain('"quote","text":"Jag vågar inte gå förbi skåpen."');
    expect(child).not.toMatch(/Frånvaro|natten/);
    expect(relative).toContain('"by":"mamma, 2026-11-11"');
    expect(relative).not.toMatch(/Frånvaro|skåpen/);
  });

  it("says so where nothing is noted", () => {
    const text = JSON.stringify(assessmentSummary({ ...assessmentSample, observations: [] }));
    expect(text.match(/Inget är antecknat\./g)).toHaveLength(3);
  });
});

describe("deviationReport", () => {
  it("says from whom to whom, what, when, what came of it and what is proposed · S004-23", () => {
    const text = JSON.stringify(deviationReport(deviationSample));
    for (const said of [
      ...["Anna Bergström, Elevhälsan, Björkskolan", "Socialtjänsten, barn och unga", "Uteblev från mötet"],
      ...["3 december 2026", "Ingen kom till mötet", "vänta en månad till", "Utse en ersättare."],
    ])
      expect(text).toContain(said);
    expect(text).toContain("Rapporten ska inte innehålla barnets namn");
  });

  it("leaves lines to write the answer on until there is one, and then says who answered", () => {
    expect(deviationReport(deviationSample).blocks.at(-1)).toMatchObject({
      items: [{ label: "Mottagarens svar", value: "" }, {}, {}, { label: "Underskrift", value: "" }],
    });
    const on = plainDate("2026-12-10");
    const answer = { text: "Vi hade fel dag.", measures: "Två bevakar.", on, by: "Johan Sjöberg" };
    const text = JSON.stringify(deviationReport({ ...deviationSample, answer }));
    expect(text).toContain("Vi hade fel dag.");
    expect(text).toContain("Johan Sjöberg, 2026-12-10");
    expect(text).not.toContain("Underskrift");
  });
});
