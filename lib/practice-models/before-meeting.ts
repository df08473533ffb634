import type { ChecklistItem } from "@/lib/practice-models/schema";

/**
 * What to have thought of before a network meeting, from the checklist of the routine in östra Norrbotten. Each question
 * holds in Kronobarnsmodellen too, which has no list of its own.
 */
export const beforeMeetingChecklist: readonly ChecklistItem[] = [
  {
    key: "callForAction",
    kind: "yesNo",
    text: {
      sv: "Kräver mina iakttagelser någon åtgärd?",
      en: "Does what I have noticed call for action?",
    },
  },
  {
    key: "moreCompetences",
    kind: "yesNo",
    text: {
      sv: "Behövs fler än en kompetens eller aktör för att bedöma behov och insatser?",
      en: "Does it take more than one competence or agency to assess needs and interventions?",
    },
  },
  {
    key: "managersWord",
    kind: "text",
    text: { sv: "Vad säger min chef?", en: "What does my manager say?" },
  },
  {
    key: "whoTalks",
    kind: "person",
    text: {
      sv: "Vem talar med barnet och föräldrarna?",
      en: "Who talks with the child and the parents?",
    },
  },
  {
    key: "familySays",
    kind: "preparatoryTalk",
    text: { sv: "Vad säger de?", en: "What do they say?" },
  },
  {
    key: "whoCalls",
    kind: "person",
    text: { sv: "Vem gör kallelsen?", en: "Who writes the summons?" },
  },
  {
    key: "whoArranges",
    kind: "person",
    text: {
      sv: "Vem ordnar det praktiska kring mötet?",
      en: "Who sees to the practical arrangements?",
    },
  },
  {
    key: "meetingSetUp",
    kind: "text",
    text: { sv: "Hur lägger vi upp mötet?", en: "How do we set up the meeting?" },
  },
  {
    key: "meetingRoles",
    kind: "text",
    text: {
      sv: "Vem håller i mötet, vem för anteckningar och vem skriver planen?",
      en: "Who leads the meeting, who takes notes and who writes the plan?",
    },
  },
];
