import type { NeedArea } from "@/lib/practice-models/schema";

/** The routine says seven areas and names none: these are an assumption until the county puts its own wheel here. */
export const kronobarnAreas: NeedArea[] = [
  {
    key: "safe",
    label: { sv: "Trygg", en: "Safe" },
    meaning: {
      sv: "Skydd hemma, i skolan, på nätet och på fritiden",
      en: "Protection at home, at school, online and in free time",
    },
    prompts: [
      { sv: "Var känner du dig trygg?", en: "Where do you feel safe?" },
      {
        sv: "Finns någon plats eller person som gör dig otrygg?",
        en: "Is there a place or a person that makes you feel unsafe?",
      },
    ],
  },
  {
    key: "healthy",
    label: { sv: "Må bra", en: "Well-being" },
    meaning: {
      sv: "Kropp, tänder, känslor, sömn, mat och rätt till vård",
      en: "Body, teeth, feelings, sleep, food and access to care",
    },
    prompts: [
      { sv: "Hur mår du i kropp och känslor?", en: "How are you in body and feelings?" },
      { sv: "Vad hjälper när det är svårt?", en: "What helps when things are hard?" },
    ],
  },
  {
    key: "developing",
    label: { sv: "Utvecklas", en: "Developing" },
    meaning: {
      sv: "Lärande, närvaro, färdigheter och självförtroende",
      en: "Learning, attendance, skills and confidence",
    },
    prompts: [
      { sv: "Vad går bra i skolan eller förskolan?", en: "What goes well at school or preschool?" },
      {
        sv: "Vad behöver ändras för att det ska gå bättre?",
        en: "What needs to change for it to go better?",
      },
    ],
  },
  {
    key: "nurtured",
    label: { sv: "Omvårdad", en: "Cared for" },
    meaning: { sv: "Omsorg, vardagens behov och hemmet", en: "Care, everyday needs and home" },
    prompts: [
      { sv: "Vem tar hand om dig?", en: "Who takes care of you?" },
      { sv: "Vad fungerar hemma, och vad fattas?", en: "What works at home, and what is missing?" },
    ],
  },
  {
    key: "active",
    label: { sv: "Aktiv", en: "Active" },
    meaning: { sv: "Fritid, rörelse, lek och vänner", en: "Free time, movement, play and friends" },
    prompts: [
      { sv: "Vad gör du när du är ledig?", en: "What do you do in your free time?" },
      { sv: "Vad skulle du vilja göra?", en: "What would you like to do?" },
    ],
  },
  {
    key: "respectedAndIncluded",
    label: { sv: "Respekterad och delaktig", en: "Respected and included" },
    meaning: {
      sv: "Blir lyssnad på, hör till och är med och bestämmer",
      en: "Is listened to, belongs and takes part in decisions",
    },
    prompts: [
      { sv: "Blir du lyssnad på?", en: "Are you listened to?" },
      { sv: "Vad vill du bestämma mer om?", en: "What would you like to decide more about?" },
    ],
  },
  {
    key: "responsible",
    label: { sv: "Ansvarstagande", en: "Responsible" },
    meaning: {
      sv: "Det barnet klarar själv, risker och stöd att hantera dem",
      en: "What the child manages alone, risks and support to handle them",
    },
    prompts: [
      { sv: "Vad klarar du själv?", en: "What do you manage yourself?" },
      { sv: "Vad vill du ha hjälp med?", en: "What would you like help with?" },
    ],
  },
];
