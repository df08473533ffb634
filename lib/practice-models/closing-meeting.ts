import type { ClosingItem } from "@/lib/practice-models/schema";

/*
 * What to have settled during and after a network meeting, from the checklist of the routine in östra Norrbotten. Each question
 * holds in Kronobarnsmodellen too, which has no list of its own.
 */

export const duringMeetingChecklist: readonly ClosingItem[] = [
  {
    key: "everyoneIsClear",
    check: "whoDoesWhat",
    kind: "everyone",
    text: {
      sv: "Är alla klara över vad som ska göras?",
      en: "Is everyone clear on what is to be done?",
    },
    about: null,
    fields: [],
  },
  {
    key: "whoDoesWhat",
    check: "whoDoesWhat",
    kind: "whoDoesWhat",
    text: { sv: "Är det klart vem som gör vad?", en: "Is it settled who does what?" },
    about: null,
    fields: [],
  },
  {
    key: "coordinator",
    check: "coordinator",
    kind: "coordinator",
    text: {
      sv: "Är samordnarens uppdrag och roll klar?",
      en: "Are the coordinator’s mandate and role clear?",
    },
    about: {
      sv: "Samordnaren ansvarar för att koordinera insatserna och håller kontakt med barnet eller ungdomen och föräldrarna.",
      en: "The coordinator is responsible for coordinating the interventions and keeps in touch with the child or young person and the parents.",
    },
    fields: [],
  },
  {
    key: "followUpDay",
    check: "nextMeeting",
    kind: "followUpDay",
    text: {
      sv: "Är det klart när uppföljningen ska göras?",
      en: "Is it settled when the follow-up is to be done?",
    },
    about: null,
    fields: [],
  },
  {
    key: "everyoneIsContent",
    check: null,
    kind: "everyone",
    text: {
      sv: "Är alla nöjda med de insatser som planeras?",
      en: "Is everyone content with the interventions that are planned?",
    },
    about: null,
    fields: [
      {
        key: "whatMore",
        label: {
          sv: "Om någon inte är nöjd: vad kan ni göra mer?",
          en: "If somebody is not content: what more can you do?",
        },
      },
    ],
  },
];

export const afterMeetingChecklist: readonly ClosingItem[] = [
  {
    key: "planHandling",
    check: "copies",
    kind: "fields",
    text: { sv: "Hur hanteras planen?", en: "How is the plan handled?" },
    about: null,
    fields: [
      {
        key: "originalAt",
        label: { sv: "Var förvaras originalet?", en: "Where is the original kept?" },
      },
      { key: "copiesTo", label: { sv: "Vilka får kopior?", en: "Who gets copies?" } },
      { key: "copiesBy", label: { sv: "På vilket sätt får de dem?", en: "In which way do they get them?" } },
    ],
  },
  {
    key: "deviationReport",
    check: "deviations",
    kind: "fields",
    text: {
      sv: "Vem gör avvikelserapport till vem, om det behövs?",
      en: "Who reports a deviation to whom, if it is needed?",
    },
    about: null,
    fields: [
      { key: "reporter", label: { sv: "Vem rapporterar?", en: "Who reports?" } },
      { key: "receiver", label: { sv: "Vem tar emot rapporten?", en: "Who receives the report?" } },
    ],
  },
];
