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

export const ostraNorrbottenNotices: PracticeModel["notices"] = {
  ...kronobarnNotices,
  planIsAnotherKind: {
    sv: "Rutinen säger att planen är en samordnad individuell plan (SIP). Det här är Barnets plan: den visar vem som har ansvar för vad, men den ersätter inte en SIP. Gör SIP på er egen mall.",
    en: "The routine says that the plan is a coordinated individual plan (SIP). This is Barnets plan: it shows who is responsible for what, but it does not replace a SIP. Make the SIP on your own template.",
  },
};
