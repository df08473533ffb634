import type { QuestionField, QuestionOption, Tree } from "@/lib/practice-models/tree-schema";

const yes = { sv: "Ja", en: "Yes" };
const no = { sv: "Nej", en: "No" };

const unknown: QuestionOption = {
  key: "unknown",
  label: { sv: "Vet inte", en: "Don’t know" },
  hint: {
    sv: "Du får hjälp att fråga din chef eller en annan verksamhet, utan namn.",
    en: "You get help to ask your manager or another agency, without names.",
  },
  leadsTo: { to: "outcome", key: "consult" },
};

const namedInTheTree = [
  "healthCare",
  "preschool",
  "school",
  "socialServices",
  "voluntarySector",
  "police",
  "other",
];

const reasoning: QuestionField = {
  kind: "text",
  key: "reasoning",
  label: { sv: "Varför svarar ni så?", en: "Why do you answer like this?" },
  hint: null,
  askedFor: ["yes", "no"],
  isRequired: true,
};

/** "Finns behov av samverkan?" in the order and the words of the county's Arbetsgång för samverkan. */
export const kronobarnTree: Tree = {
  first: "observations",
  questions: {
    observations: {
      key: "observations",
      kind: "observations",
      text: {
        sv: "Vad i barnets/ungdomens liv har vi uppmärksammat?",
        en: "What have we noticed in the child’s or young person’s life?",
      },
      lead: {
        sv: "Vad har vi själva sett, hört eller förstått, och vad har barnet/ungdomen eller anhöriga berättat för oss?",
        en: "What have we seen, heard or understood ourselves, and what have the child, the young person or relatives told us?",
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
          leadsTo: { to: "question", key: "ownSupport" },
        },
      ],
      fields: [],
    },

    ownSupport: {
      key: "ownSupport",
      kind: "choice",
      text: {
        sv: "Räcker det stöd/anpassning/behandling som barnet/ungdomen får av er verksamhet för att tillgodose barnets/ungdomens behov?",
        en: "Is the support, adaptation or treatment that your agency gives enough to meet the child’s or young person’s needs?",
      },
      lead: null,
      why: {
        sv: "Om ert eget stöd räcker behövs inget samverkansmöte. Då fortsätter ni med det ni gör.",
        en: "If your own support is enough no meeting is needed. You go on with what you do.",
      },
      examples: null,
      options: [
        { key: "yes", label: yes, hint: null, leadsTo: { to: "outcome", key: "ownSupportEnough" } },
        { key: "no", label: no, hint: null, leadsTo: { to: "question", key: "otherService" } },
        unknown,
      ],
      fields: [
        {
          kind: "choices",
          key: "support",
          label: { sv: "Vad får barnet/ungdomen av er i dag?", en: "What do you give the child today?" },
          hint: null,
          askedFor: ["yes", "no"],
          isRequired: false,
          choices: [
            { key: "support", label: { sv: "Stöd", en: "Support" } },
            { key: "adaptation", label: { sv: "Anpassning", en: "Adaptation" } },
            { key: "treatment", label: { sv: "Behandling", en: "Treatment" } },
          ],
        },
        reasoning,
      ],
    },

    otherService: {
      key: "otherService",
      kind: "choice",
      text: {
        sv: "Är det stöd barnet/ungdomen behöver något som en annan verksamhet kan stödja barnet/ungdomen med på egen hand?",
        en: "Is the support that the child needs something that one other agency can give on its own?",
      },
      lead: {
        sv: "Tänk på det som barnet behöver nu, och på en enda verksamhet utöver er egen.",
        en: "Think of what the child needs now, and of a single agency besides your own.",
      },
      why: {
        sv: "Om en enda verksamhet kan ge stödet behövs inget samverkansmöte. Då ber ni familjen ta kontakt själva, eller frågar om ni får göra det åt dem.",
        en: "If a single agency can give the support no meeting is needed. You ask the family to make contact, or whether you may do it for them.",
      },
      examples: {
        sv: "Barnet behöver logoped, och vårdcentralen kan skriva remissen. Familjen vill ha föräldrastöd från familjecentralen.",
        en: "The child needs a speech therapist, and the health centre can write the referral. The family wants parental support from the family centre.",
      },
      options: [
        { key: "yes", label: yes, hint: null, leadsTo: { to: "outcome", key: "otherServiceAlone" } },
        { key: "no", label: no, hint: null, leadsTo: { to: "question", key: "together" } },
        unknown,
      ],
      fields: [
        {
          kind: "agencyKinds",
          key: "services",
          label: { sv: "Vilken verksamhet?", en: "Which agency?" },
          hint: null,
          askedFor: ["yes"],
          isRequired: true,
          agencyKinds: namedInTheTree,
          isMultiple: false,
        },
        reasoning,
      ],
    },

    together: {
      key: "together",
      kind: "choice",
      text: {
        sv: "Är detta något vår verksamhet och andra verksamheter kan stödja barnet/ungdomen med tillsammans?",
        en: "Is this something our agency and other agencies can support the child with together?",
      },
      lead: {
        sv: "Exempelvis hälso- och sjukvården, förskola, skola, socialtjänst, frivilligsektorn, polis.",
        en: "For example health care, preschool, school, social services, the voluntary sector, the police.",
      },
      why: {
        sv: "När flera behövs tillsammans aktiverar ni samverkan. Nästa steg är att be om samtycke.",
        en: "When several are needed together you activate the collaboration. The next step is to ask for consent.",
      },
      examples: null,
      options: [
        { key: "yes", label: yes, hint: null, leadsTo: { to: "outcome", key: "activated" } },
        { key: "no", label: no, hint: null, leadsTo: { to: "outcome", key: "neither" } },
        unknown,
      ],
      fields: [
        {
          kind: "agencyKinds",
          key: "services",
          label: { sv: "Vilka verksamheter tänker ni på?", en: "Which agencies do you think of?" },
          hint: {
            sv: "Ni bestämmer senare, tillsammans med familjen, vilka som bjuds in.",
            en: "You decide later, with the family, who is invited.",
          },
          askedFor: ["yes"],
          isRequired: true,
          agencyKinds: namedInTheTree,
          isMultiple: true,
        },
        reasoning,
      ],
    },
  },

  outcomes: {
    ownSupportEnough: {
      effect: "ends",
      key: "ownSupportEnough",
      title: {
        sv: "Ert eget stöd räcker. Samverkan aktiveras inte.",
        en: "Your own support is enough. The collaboration is not activated.",
      },
      text: {
        sv: "Räcker stödet från er verksamhet aktiverar vi inte samverkan enligt Kronobarnsmodellen.",
        en: "When your agency’s support is enough we do not activate collaboration according to Kronobarnsmodellen.",
      },
      nextSteps: [
        {
          sv: "Fortsätt med ert stöd och dokumentera det i er egen journal eller akt.",
          en: "Go on with your support and document it in your own records.",
        },
        {
          sv: "Ändras läget startar du en ny bedömning.",
          en: "If things change you start a new assessment.",
        },
      ],
      ways: [],
    },

    otherServiceAlone: {
      effect: "ends",
      key: "otherServiceAlone",
      title: {
        sv: "En annan verksamhet kan ge stödet. Samverkan aktiveras inte.",
        en: "One other agency can give the support. The collaboration is not activated.",
      },
      text: {
        sv: "Kan en annan verksamhet ge stödet på egen hand aktiverar vi inte samverkan enligt Kronobarnsmodellen.",
        en: "When one other agency can give the support on its own we do not activate collaboration according to Kronobarnsmodellen.",
      },
      nextSteps: [
        {
          sv: "Välj tillsammans med familjen hur kontakten ska tas.",
          en: "Choose together with the family how contact is made.",
        },
      ],
      ways: [
        {
          key: "familyContacts",
          label: { sv: "Familjen tar kontakt", en: "The family makes contact" },
          text: {
            sv: "Be familjen kontakta den andra verksamheten för att få stöd från dem.",
            en: "Ask the family to contact the other agency to get support from them.",
          },
          needsVerbalConsent: false,
        },
        {
          key: "weContact",
          label: { sv: "Du tar kontakt, med muntligt samtycke", en: "You make contact, with oral consent" },
          text: {
            sv: "Fråga om muntligt samtycke för att du ska kontakta verksamheten och be dem kontakta barnet/ungdomen/familjen för att stötta dem vidare.",
            en: "Ask for oral consent for you to contact the agency and ask them to contact the child, the young person or the family to support them.",
          },
          needsVerbalConsent: true,
        },
      ],
    },

    activated: {
      effect: "activates",
      key: "activated",
      title: { sv: "Samverkan aktiveras", en: "The collaboration is activated" },
      text: {
        sv: "Behövs stöd från vår och andra verksamheter tillsammans aktiverar vi samverkan enligt Kronobarnsmodellen.",
        en: "When support is needed from ours and other agencies together we activate collaboration according to Kronobarnsmodellen.",
      },
      nextSteps: [
        {
          sv: "Be om samtycke från vårdnadshavare, och från ungdomen utifrån ålder och mognad.",
          en: "Ask the guardians for consent, and the young person according to age and maturity.",
        },
        {
          sv: "Ingen annan verksamhet får veta något förrän samtycket finns.",
          en: "No other agency is told anything until the consent is there.",
        },
      ],
    },

    neither: {
      effect: "reconsiders",
      key: "neither",
      title: {
        sv: "Ingen av vägarna passar. Tänk igenom bedömningen igen.",
        en: "None of the ways fits. Think the assessment through again.",
      },
      text: {
        sv: "Barnet behöver mer än ert eget stöd, men varken en annan verksamhet ensam eller flera tillsammans ser ut att kunna ge det. Samverkan aktiveras inte av det här svaret.",
        en: "The child needs more than your own support, yet neither one other agency alone nor several together seem able to give it. This answer does not activate the collaboration.",
      },
      nextSteps: [
        {
          sv: "Rådgör med din chef, eller konsultera en annan verksamhet utan namn.",
          en: "Ask your manager, or consult another agency without names.",
        },
        {
          sv: "Skriv vad ni kom fram till och börja om från det ni har uppmärksammat.",
          en: "Write what you concluded and start again from what you have noticed.",
        },
      ],
      returnsTo: "observations",
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
