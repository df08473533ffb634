import type { QuestionOption, Tree } from "@/lib/practice-models/tree-schema";

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

/** Rutiner för personal, 1 and 2: own measures, the question of collaboration, and whether the need is compound. */
export const ostraNorrbottenTree: Tree = {
  first: "observations",
  questions: {
    observations: {
      key: "observations",
      kind: "observations",
      text: { sv: "Vad har du upptäckt?", en: "What have you noticed?" },
      lead: {
        sv: "Var och en som i sin yrkesutövning upptäcker behov av stöd, utredning eller insatser tar initiativ.",
        en: "Everyone who in their work notices a need of support, investigation or interventions takes the initiative.",
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
          leadsTo: { to: "question", key: "ownMeasures" },
        },
      ],
      fields: [],
    },

    ownMeasures: {
      key: "ownMeasures",
      kind: "choice",
      text: {
        sv: "Vilka insatser har ni satt in i den egna verksamheten?",
        en: "Which measures have you taken in your own agency?",
      },
      lead: {
        sv: "Rutinen säger att du ska initiera insatser i den egna verksamheten.",
        en: "The routine says that you are to initiate measures in your own agency.",
      },
      why: {
        sv: "Det ni själva kan göra väntar inte på andra. Har ni inte satt in något behöver den som läser veta varför.",
        en: "What you can do yourselves does not wait for others. If you have done nothing, whoever reads needs to know why.",
      },
      examples: null,
      options: [
        {
          key: "measures",
          label: { sv: "Vi har satt in egna insatser", en: "We have taken measures of our own" },
          hint: null,
          leadsTo: { to: "question", key: "collaboration" },
        },
        {
          key: "none",
          label: { sv: "Vi har inga egna insatser", en: "We have no measures of our own" },
          hint: {
            sv: "Skriv varför, till exempel att behovet ligger helt hos andra.",
            en: "Write why, for example that the need is wholly with others.",
          },
          leadsTo: { to: "question", key: "collaboration" },
        },
      ],
      fields: [
        {
          kind: "choices",
          key: "needs",
          label: { sv: "Vad behöver barnet?", en: "What does the child need?" },
          hint: null,
          askedFor: ["measures", "none"],
          isRequired: true,
          choices: [
            { key: "support", label: { sv: "Stöd", en: "Support" } },
            { key: "investigation", label: { sv: "Utredning", en: "Investigation" } },
            { key: "interventions", label: { sv: "Insatser", en: "Interventions" } },
          ],
        },
        {
          kind: "text",
          key: "measures",
          label: {
            sv: "Vilka insatser har ni satt in, eller varför har ni inga?",
            en: "Which measures have you taken, or why have you none?",
          },
          hint: null,
          askedFor: ["measures", "none"],
          isRequired: true,
        },
      ],
    },

    collaboration: {
      key: "collaboration",
      kind: "choice",
      text: {
        sv: "Har du tagit upp frågan om samverkan med andra bör ske?",
        en: "Have you raised the question whether to collaborate with others?",
      },
      lead: null,
      why: {
        sv: "Frågan tas upp i den egna verksamheten, oftast med chefen, innan någon annan dras in.",
        en: "The question is raised in your own agency, most often with the manager, before anyone else is drawn in.",
      },
      examples: null,
      options: [
        { key: "yes", label: yes, hint: null, leadsTo: { to: "question", key: "compoundNeed" } },
        { key: "no", label: no, hint: null, leadsTo: { to: "outcome", key: "raiseQuestion" } },
      ],
      fields: [
        {
          kind: "text",
          key: "raised",
          label: { sv: "När, och med vem tog du upp den?", en: "When, and with whom did you raise it?" },
          hint: {
            sv: "Till exempel med chefen den 3 december.",
            en: "For example with the manager on 3 December.",
          },
          askedFor: ["yes"],
          isRequired: true,
        },
      ],
    },

    compoundNeed: {
      key: "compoundNeed",
      kind: "choice",
      text: { sv: "Är barnets behov sammansatt?", en: "Is the child’s need compound?" },
      lead: {
        sv: "Med sammansatt behov menas att barnet eller den unge kan behöva hjälp av mer än en kompetens eller aktör, som finns i en annan verksamhet.",
        en: "A compound need means that the child or young person may need help from more than one competence or actor, found in another agency.",
      },
      why: {
        sv: "Du säger hur du ser på det. Bedömningen gör verksamhetschefen, eller någon som chefen har utsett.",
        en: "You say how you see it. The assessment is made by the manager, or by somebody the manager has appointed.",
      },
      examples: null,
      options: [
        { key: "yes", label: yes, hint: null, leadsTo: { to: "outcome", key: "compound" } },
        { key: "no", label: no, hint: null, leadsTo: { to: "outcome", key: "notCompound" } },
        unknown,
      ],
      fields: [
        {
          kind: "agencyKinds",
          key: "services",
          label: { sv: "Vilka andra verksamheter behövs?", en: "Which other agencies are needed?" },
          hint: {
            sv: "Ni bestämmer senare, tillsammans med familjen, vilka som kallas.",
            en: "You decide later, with the family, who is called.",
          },
          askedFor: ["yes"],
          isRequired: true,
          agencyKinds: [
            "healthCare",
            "preschool",
            "school",
            "socialServices",
            "voluntarySector",
            "police",
            "other",
          ],
          isMultiple: true,
        },
        {
          kind: "text",
          key: "reasoning",
          label: { sv: "Varför svarar du så?", en: "Why do you answer like this?" },
          hint: null,
          askedFor: ["yes", "no"],
          isRequired: true,
        },
      ],
    },
  },

  outcomes: {
    compound: {
      effect: "activates",
      key: "compound",
      title: { sv: "Du ser ett sammansatt behov", en: "You see a compound need" },
      text: {
        sv: "Verksamhetschefen, eller den som chefen har utsett, bedömer om behovet är sammansatt. Då hålls ett nätverksmöte inom tio arbetsdagar.",
        en: "The manager, or whoever the manager has appointed, assesses whether the need is compound. Then a network meeting is held within ten working days.",
      },
      nextSteps: [
        {
          sv: "Be chefen bedöma om behovet är sammansatt.",
          en: "Ask the manager to assess whether the need is compound.",
        },
        {
          sv: "Ta sedan kontakt med barn och föräldrar för att få till stånd ett nätverksmöte, och be om samtycke.",
          en: "Then contact the child and the parents to bring about a network meeting, and ask for consent.",
        },
        {
          sv: "Ingen annan verksamhet får veta något förrän samtycket finns.",
          en: "No other agency is told anything until the consent is there.",
        },
      ],
    },

    notCompound: {
      effect: "ends",
      key: "notCompound",
      title: { sv: "Behovet är inte sammansatt", en: "The need is not compound" },
      text: {
        sv: "Inget nätverksmöte behövs. Ni fortsätter med insatserna i den egna verksamheten.",
        en: "No network meeting is needed. You go on with the measures of your own agency.",
      },
      nextSteps: [
        {
          sv: "Fortsätt med era insatser och dokumentera dem i er egen journal eller akt.",
          en: "Go on with your measures and document them in your own records.",
        },
        {
          sv: "Ändras läget startar du en ny bedömning.",
          en: "If things change you start a new assessment.",
        },
      ],
      ways: [],
    },

    raiseQuestion: {
      effect: "advises",
      key: "raiseQuestion",
      title: { sv: "Ta upp frågan om samverkan först", en: "Raise the question of collaboration first" },
      text: {
        sv: "Rutinen säger att du ska ta upp frågan om samverkan med andra aktörer bör ske. Gör det i din verksamhet, till exempel med din chef.",
        en: "The routine says that you are to raise the question whether to collaborate with others. Do it in your agency, for example with your manager.",
      },
      nextSteps: [
        {
          sv: "Bedömningen är sparad. Gå tillbaka och svara när du har tagit upp frågan.",
          en: "The assessment is saved. Go back and answer when you have raised the question.",
        },
      ],
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
