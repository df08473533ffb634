import type { QuestionField, QuestionOption, Tree } from "@/lib/practice-models/tree-schema";

const yes = { sv: "Ja", en: "Yes" };
const no = { sv: "Nej", en: "No" };

const unknown: QuestionOption = {
  key: "unknown",
  label: { sv: "Vet inte", en: "Don’t know" },
  hint: {
    sv: "Prata med din chef, eller fråga en annan verksamhet utan namn.",
    en: "Talk to your manager, or ask another agency without names.",
  },
  leadsTo: { to: "outcome", key: "consult" },
};

const reasoning: QuestionField = {
  kind: "text",
  key: "reasoning",
  label: { sv: "Varför svarar du så?", en: "Why do you answer like this?" },
  hint: null,
  askedFor: ["yes", "no"],
  isRequired: true,
};

/** When a SIP is made (HSL 16 kap. 4 §, SoL 10 kap. 8–9 §§): interventions from both, and a need that they are coordinated. */
export const sipTree: Tree = {
  first: "observations",
  questions: {
    observations: {
      key: "observations",
      kind: "observations",
      text: { sv: "Vad har du uppmärksammat?", en: "What have you noticed?" },
      lead: {
        sv: "Den som ser ett behov av samordning får föreslå en SIP: hälso- och sjukvården, socialtjänsten, skolan, barnet eller familjen.",
        en: "Whoever sees a need of coordination may propose a SIP: health care, social services, the school, the child or the family.",
      },
      why: {
        sv: "Det ni har sett och det ni har fått berättat för er hålls isär, så att ingen läser det ena som det andra.",
        en: "What you have seen and what you have been told are kept apart, so that nobody reads one as the other.",
      },
      examples: null,
      options: [
        {
          key: "recorded",
          label: { sv: "Det här har vi uppmärksammat", en: "This is what we have noticed" },
          hint: null,
          leadsTo: { to: "question", key: "both" },
        },
      ],
      fields: [],
    },

    both: {
      key: "both",
      kind: "choice",
      text: {
        sv: "Får eller behöver barnet insatser från både socialtjänsten och hälso- och sjukvården?",
        en: "Does the child have or need interventions from both social services and health care?",
      },
      lead: {
        sv: "Skolan är ofta med, men lagen om SIP gäller kommunens socialtjänst och regionens hälso- och sjukvård.",
        en: "The school often takes part, but the law on SIP is about the municipality’s social services and the region’s health care.",
      },
      why: {
        sv: "En SIP är till för den som får hjälp från båda. Räcker det med en av dem gör den sin egen plan.",
        en: "A SIP is for whoever gets help from both. If one of them is enough it makes its own plan.",
      },
      examples: null,
      options: [
        { key: "yes", label: yes, hint: null, leadsTo: { to: "question", key: "coordination" } },
        { key: "no", label: no, hint: null, leadsTo: { to: "outcome", key: "oneIsEnough" } },
        unknown,
      ],
      fields: [
        {
          kind: "agencyKinds",
          key: "services",
          label: { sv: "Vilka verksamheter behövs?", en: "Which agencies are needed?" },
          hint: null,
          askedFor: ["yes"],
          isRequired: true,
          agencyKinds: [
            "healthCare",
            "socialServices",
            "preschool",
            "school",
            "voluntarySector",
            "police",
            "other",
          ],
          isMultiple: true,
        },
        reasoning,
      ],
    },

    coordination: {
      key: "coordination",
      kind: "choice",
      text: {
        sv: "Behöver insatserna samordnas för att barnet ska få det stöd det behöver?",
        en: "Do the interventions have to be coordinated for the child to get the support it needs?",
      },
      lead: {
        sv: "Tänk på om någon faller mellan stolarna, eller om familjen får bära uppgifter mellan er.",
        en: "Think of whether somebody falls between the chairs, or the family has to carry messages between you.",
      },
      why: {
        sv: "Det räcker att en av huvudmännen bedömer att det behövs. Då ska båda vara med.",
        en: "It is enough that one of the authorities thinks so. Then both have to take part.",
      },
      examples: null,
      options: [
        { key: "yes", label: yes, hint: null, leadsTo: { to: "outcome", key: "sip" } },
        { key: "no", label: no, hint: null, leadsTo: { to: "question", key: "askedFor" } },
        unknown,
      ],
      fields: [reasoning],
    },

    askedFor: {
      key: "askedFor",
      kind: "choice",
      text: {
        sv: "Har barnet eller familjen bett om en SIP?",
        en: "Has the child or the family asked for a SIP?",
      },
      lead: null,
      why: {
        sv: "Den som ber om en SIP ska i regel få det. Bara undantagsvis kan ni säga nej, och då skriver ni varför.",
        en: "Whoever asks for a SIP should as a rule get one. Only exceptionally can you say no, and then you write why.",
      },
      examples: null,
      options: [
        { key: "yes", label: yes, hint: null, leadsTo: { to: "outcome", key: "sip" } },
        { key: "no", label: no, hint: null, leadsTo: { to: "outcome", key: "notNeeded" } },
      ],
      fields: [reasoning],
    },
  },

  outcomes: {
    sip: {
      effect: "activates",
      key: "sip",
      title: { sv: "En SIP behövs", en: "A SIP is needed" },
      text: {
        sv: "Arbetet med planen ska påbörjas utan dröjsmål. Barnet och familjen bestämmer om det blir av: samtycke behövs alltid.",
        en: "The work with the plan begins without delay. The child and the family decide whether it happens: consent is always needed.",
      },
      nextSteps: [
        {
          sv: "Prata med barnet och vårdnadshavarna, och be om samtycke.",
          en: "Talk with the child and the guardians, and ask for consent.",
        },
        {
          sv: "Ingen annan verksamhet får veta något förrän samtycket finns.",
          en: "No other agency is told anything until the consent is there.",
        },
        { sv: "Kalla sedan till ett SIP-möte.", en: "Then call to a SIP meeting." },
      ],
    },

    oneIsEnough: {
      effect: "ends",
      key: "oneIsEnough",
      title: { sv: "Ingen SIP behövs", en: "No SIP is needed" },
      text: {
        sv: "En av verksamheterna kan ge stödet. Den gör sin egen plan tillsammans med familjen.",
        en: "One of the agencies can give the support. It makes its own plan together with the family.",
      },
      nextSteps: [
        {
          sv: "Ändras läget startar du en ny bedömning.",
          en: "If things change you start a new assessment.",
        },
      ],
      ways: [],
    },

    notNeeded: {
      effect: "ends",
      key: "notNeeded",
      title: { sv: "Ingen SIP behövs just nu", en: "No SIP is needed now" },
      text: {
        sv: "Insatserna fungerar utan samordning, och familjen har inte bett om en SIP.",
        en: "The interventions work without coordination, and the family has not asked for a SIP.",
      },
      nextSteps: [
        {
          sv: "Berätta för familjen att de kan be om en SIP när som helst.",
          en: "Tell the family that they can ask for a SIP at any time.",
        },
      ],
      ways: [],
    },

    consult: {
      effect: "advises",
      key: "consult",
      title: { sv: "Prata med din chef eller konsultera", en: "Talk to your manager or consult" },
      text: {
        sv: "Du behöver inte veta själv. Prata med din chef, eller fråga en annan verksamhet utan att säga vem barnet är.",
        en: "You do not have to know by yourself. Talk to your manager, or ask another agency without saying who the child is.",
      },
      nextSteps: [
        {
          sv: "Bedömningen är sparad. Gå tillbaka och svara när du vet mer.",
          en: "The assessment is saved. Go back and answer when you know more.",
        },
      ],
    },
  },
};
