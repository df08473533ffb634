import { kronobarnAreas } from "@/lib/practice-models/kronobarn/areas";
import type { NeedArea, PracticeModel } from "@/lib/practice-models/schema";
import { sip } from "@/lib/practice-models/sip";
import { sipTree } from "@/lib/practice-models/sip/tree";

/** The eight indicators of the Scottish SHANARRI in Swedish: two where Kronobarnsmodellen has one. */
const heardAndIncluded: readonly NeedArea[] = [
  {
    key: "respected",
    label: { sv: "Respekterad", en: "Respected" },
    meaning: {
      sv: "Blir lyssnad på och tagen på allvar",
      en: "Is listened to and taken seriously",
    },
    prompts: [{ sv: "Vem lyssnar på dig?", en: "Who listens to you?" }],
  },
  {
    key: "included",
    label: { sv: "Delaktig", en: "Included" },
    meaning: {
      sv: "Hör till, har vänner och är med och bestämmer",
      en: "Belongs, has friends and takes part in decisions",
    },
    prompts: [{ sv: "Vad vill du vara med och bestämma?", en: "What do you want to take part in deciding?" }],
  },
];

const shared = kronobarnAreas.filter(({ key }) => key !== "respectedAndIncluded");

/**
 * For an authority whose local agreement reads "utan dröjsmål" as ten days (Värmland does, domain §2.3): SIP alone, eight areas, and
 * the manager's word that starts the ten calendar days.
 */
export const sipTenDays: PracticeModel = {
  ...sip,
  key: "sipTenDays",
  name: { sv: "SIP inom tio dagar", en: "SIP within ten days" },
  tree: {
    ...sipTree,
    outcomes: {
      ...sipTree.outcomes,
      sip: {
        effect: "activates",
        key: "sip",
        title: { sv: "Du ser att en SIP behövs", en: "You see that a SIP is needed" },
        text: {
          sv: "Verksamhetschefen, eller den som chefen har utsett, avgör. Då hålls ett SIP-möte inom tio dagar.",
          en: "The manager, or whoever the manager has appointed, decides. Then a SIP meeting is held within ten days.",
        },
        nextSteps: [
          { sv: "Be chefen bedöma behovet.", en: "Ask the manager to assess the need." },
          {
            sv: "Prata sedan med barnet och vårdnadshavarna, och be om samtycke.",
            en: "Then talk with the child and the guardians, and ask for consent.",
          },
        ],
      },
    },
  },
  compoundNeedDecision: "manager",
  areas: [...shared.slice(0, -1), ...heardAndIncluded, ...shared.slice(-1)],
  assumptions: ["areas", "noticeDays", "primaryCareCounterparts", "deadlineStart", "familyContactDays"],
  meetingDeadline: { count: 10, unit: "days", from: "decision" },
  invitation: { ...sip.invitation, noticeDays: 5 },
};
