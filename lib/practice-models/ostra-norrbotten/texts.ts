import { kronobarnGroundRules, kronobarnNotices } from "@/lib/practice-models/kronobarn/texts";
import type { PracticeModel } from "@/lib/practice-models/schema";

export const ostraNorrbottenMeetingGuide: PracticeModel["meetingGuide"] = [
  {
    key: "initiatorLeads",
    text: {
      sv: "Mötet leds av den verksamhet som tog initiativet.",
      en: "The meeting is led by the agency that took the initiative.",
    },
    onlyInPerson: false,
  },
  {
    key: "whoDoesWhat",
    text: {
      sv: "Skriv planen under mötet. Den ska visa vem som har ansvar för vad.",
      en: "Write the plan during the meeting. It is to show who is responsible for what.",
    },
    onlyInPerson: false,
  },
  {
    key: "coordinator",
    text: {
      sv: "Utse en samordnare som koordinerar insatserna och håller kontakt med barnet och föräldrarna.",
      en: "Appoint a coordinator who coordinates the interventions and keeps in contact with the child and the parents.",
    },
    onlyInPerson: false,
  },
  {
    key: "handOut",
    text: {
      sv: "Dela ut planen vid mötet till alla inblandade.",
      en: "Hand out the plan at the meeting to everyone involved.",
    },
    onlyInPerson: true,
  },
];

/** The routine has none: what is shared is bound by the same law. */
export const ostraNorrbottenGroundRules: PracticeModel["groundRules"] = kronobarnGroundRules;

/** "Under och efter nätverksmötet" (S004-32 … S004-39). */
export const ostraNorrbottenClosingChecks: PracticeModel["closingChecks"] = [
  {
    key: "planHandled",
    text: { sv: "Det är klart hur planen hanteras.", en: "It is settled how the plan is kept and shared." },
  },
  {
    key: "allClear",
    text: {
      sv: "Alla aktörer, barn och föräldrar är klara över vad som ska göras.",
      en: "All actors, the child and the parents are clear on what is to be done.",
    },
  },
  {
    key: "whoDoesWhat",
    text: { sv: "Det är klart vem som gör vad.", en: "It is settled who does what." },
  },
  {
    key: "coordinator",
    text: {
      sv: "Samordnarens uppdrag och roll är klar.",
      en: "The coordinator’s mandate and role are settled.",
    },
  },
  {
    key: "followUp",
    text: {
      sv: "Det är klart när uppföljningen ska göras.",
      en: "It is settled when the follow-up is to be made.",
    },
  },
  {
    key: "satisfied",
    text: {
      sv: "Alla är nöjda med de insatser som planeras. Om inte: det är bestämt vad mer som ska göras.",
      en: "Everyone is satisfied with the planned interventions. If not: it is decided what more is to be done.",
    },
  },
  {
    key: "deviation",
    text: {
      sv: "Det är klart vem som gör avvikelserapport till vem, om det behövs.",
      en: "It is settled who reports a deviation to whom, if needed.",
    },
  },
];

export const ostraNorrbottenNotices: PracticeModel["notices"] = {
  ...kronobarnNotices,
  planIsAnotherKind: {
    sv: "Rutinen säger att planen är en samordnad individuell plan (SIP). Det här är Barnets plan: den visar vem som har ansvar för vad, men den ersätter inte en SIP. Gör SIP på er egen mall.",
    en: "The routine says that the plan is a coordinated individual plan (SIP). This is Barnets plan: it shows who is responsible for what, but it does not replace a SIP. Make the SIP on your own template.",
  },
};
