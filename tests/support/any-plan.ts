import fc from "fast-check";
import { type PaperLanguage, paperLanguages } from "@/lib/papers/languages";
import type { PlanAudience } from "@/lib/papers/plan-paper";
import type { PlanContent } from "@/lib/plans/content";
import { plainDate } from "@/lib/time/plain-date";
import { intervention, navet, perAnders, planContent, risten, school, social } from "./plan-content";

/** What nobody should write, and somebody will: reversed, hidden and endless text, links and markup. */
const strange = fc.constantFrom(
  ..."\u202E \u202D \u2066 \u2069 \u200F \u0000 \u00AD \u200B \uFEFF \uFFFD ﬁ ǅ ﷽ 👩‍👧 𝔘 שלום محمد สวัสดี".split(
    " ",
  ),
  "http://127.0.0.1:{port}/bild.png",
  "javascript:app.alert(1)",
  "file:///etc/passwd",
  "<img src=x onerror=alert(1)>",
  "%s{name}{{",
  "\n".repeat(40),
  "a".repeat(300),
);
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom("Elle", "äter", "med", "Jonna", "070-174 06 05", "måndag,", "i", "(lilla)"),
  },
  { weight: 2, arbitrary: strange },
  { weight: 1, arbitrary: fc.string({ maxLength: 20, unit: "grapheme" }) },
);

const text = (most: number) =>
  fc
    .array(word, { maxLength: Math.ceil(most / 12) })
    .map((words) => words.join(" ").slice(0, most).toWellFormed());

const responsible = fc.constantFrom(
  { kind: "agency", agencyId: school, name: "Anna Bergström", phone: "070-174 06 05" } as const,
  { kind: "agency", agencyId: navet, name: "Emil Rantala", phone: "" } as const,
  { kind: "guardian", guardianId: risten } as const,
  { kind: "child" } as const,
);
const day = fc.constantFrom(null, plainDate("2026-12-07"), plainDate("2027-02-04"));
const anyIntervention = fc
  .record({
    what: text(500),
    sign: text(500),
    startsOn: day,
    dueOn: day,
    responsible,
    contributingIds: fc.subarray([social, navet]),
  })
  .map(({ what, ...changes }) => intervention(what, changes));

/** Mostly few, and now and then as many as the issue fears. */
const interventions = fc.oneof(
  { weight: 30, arbitrary: fc.array(anyIntervention, { maxLength: 6 }) },
  { weight: 1, arbitrary: fc.array(anyIntervention, { minLength: 101, maxLength: 300, size: "max" }) },
);

const area = fc.record({
  key: fc.constant("safe"),
  number: fc.integer({ min: 1, max: 9 }),
  label: fc.constantFrom("Trygg", "Må bra", "Respekterad och delaktig"),
  works: text(4000),
  difficult: text(4000),
  childsWords: fc.record({ text: text(4000), silence: fc.constant(null) }),
  guardiansWords: fc.tuple(
    fc.record({
      guardianId: fc.constantFrom(risten, perAnders),
      text: text(1000),
      silence: fc.constant(null),
    }),
  ),
  contributions: fc.constant<PlanContent["areas"][number]["contributions"]>([]),
  goals: fc.array(
    fc.record({
      id: fc.uuid(),
      text: text(500),
      interventions: fc.array(anyIntervention, { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
});

const wheel: PlanContent["wheel"] = ["Trygg", "Må bra", "Utvecklas"].map((label, index) => ({
  ...{ key: `area${index}`, number: index + 1, label, state: "collaboration" },
}));

const audience: fc.Arbitrary<PlanAudience> = fc.constantFrom(
  { kind: "coordinator" },
  { kind: "agency" },
  { kind: "child" },
  { kind: "guardian", guardianId: risten },
);

export type AnyPlan = {
  readonly content: PlanContent;
  readonly audience: PlanAudience;
  readonly language: PaperLanguage;
  readonly isChilds: boolean;
};

/** A plan as people could have written it, and as nobody should, for one of its readers. */
export const anyPlan: fc.Arbitrary<AnyPlan> = fc
  .record({
    areas: fc.array(area, { minLength: 1, maxLength: 4 }),
    many: interventions,
    words: text(4000),
    note: text(300),
    audience,
    language: fc.constantFrom(...paperLanguages),
    isChilds: fc.boolean(),
    hasProtectedIdentity: fc.boolean(),
  })
  .map(({ areas, many, words, audience, language, isChilds, hasProtectedIdentity }) => ({
    ...{ audience, language, isChilds },
    content: {
      ...planContent,
      wheel,
      child: { ...planContent.child, hasProtectedIdentity },
      childsWords: { text: words, silence: null },
      areas: areas.map((one, index) =>
        index > 0 ? one : { ...one, goals: [...one.goals, { id: school, text: "Mål", interventions: many }] },
      ),
    },
  }));
