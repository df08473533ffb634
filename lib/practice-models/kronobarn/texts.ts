import type { PracticeModel } from "@/lib/practice-models/schema";

export const kronobarnMeetingGuide: PracticeModel["meetingGuide"] = [
  {
    key: "familySitsFirst",
    text: {
      sv: "Låt familjen sätta sig först i rummet.",
      en: "Let the family sit down first in the room.",
    },
    onlyInPerson: true,
  },
  {
    key: "familyIsPresentedFirst",
    text: {
      sv: "Presentera familjen först och sedan de som deltar från olika verksamheter.",
      en: "Present the family first and then those who take part from the agencies.",
    },
    onlyInPerson: false,
  },
  {
    key: "groundRules",
    text: {
      sv: "Kom överens med alla om att information som delas ska vara nödvändig, relevant och proportionerlig.",
      en: "Agree with everyone that the information shared is to be necessary, relevant and proportionate.",
    },
    onlyInPerson: false,
  },
  {
    key: "childsSituation",
    text: {
      sv: "Utgå från det som är relevant i barnets situation och de sju områdena i Barnets bästa-hjulet. Alla sju behöver inte gås igenom om bara tre eller fyra är relevanta.",
      en: "Start from what is relevant in the child’s situation and the seven areas of the wheel. Not all seven need to be gone through if only three or four are relevant.",
    },
    onlyInPerson: false,
  },
  {
    key: "views",
    text: {
      sv: "Se till att barnets/ungdomens och vårdnadshavares åsikter beaktas under hela mötet.",
      en: "Make sure that the views of the child, the young person and the guardians are heeded during the whole meeting.",
    },
    onlyInPerson: false,
  },
  {
    key: "contributions",
    text: {
      sv: "Bidra med den information du har om barnets/ungdomens behov.",
      en: "Contribute what you know of the child’s or young person’s needs.",
    },
    onlyInPerson: false,
  },
  {
    key: "solutions",
    text: {
      sv: "Sök samverkanslösningar så att verksamheterna tillsammans ger familjen ett sammanhållet stöd.",
      en: "Look for solutions where the agencies together give the family one coherent support.",
    },
    onlyInPerson: false,
  },
];

export const kronobarnGroundRules: PracticeModel["groundRules"] = [
  { sv: "Det vi delar är nödvändigt.", en: "What we share is necessary." },
  { sv: "Det vi delar är relevant.", en: "What we share is relevant." },
  { sv: "Det vi delar är proportionerligt.", en: "What we share is proportionate." },
];

export const kronobarnClosingChecks: PracticeModel["closingChecks"] = [
  {
    key: "whoDoesWhat",
    text: {
      sv: "Vet alla vad som ska göras och vem som gör det?",
      en: "Does everyone know what is to be done and who does it?",
    },
  },
  {
    key: "coordinator",
    text: { sv: "Är samordnaren utsedd?", en: "Is the coordinator appointed?" },
  },
  {
    key: "nextMeeting",
    text: {
      sv: "Är det bestämt när ni ses nästa gång, eller att det inte blir något mer?",
      en: "Is it decided when you meet next, or that there will be no more?",
    },
  },
  {
    key: "viewsHeard",
    text: {
      sv: "Är barnet och vårdnadshavarna hörda?",
      en: "Have the child and the guardians been heard?",
    },
  },
  {
    key: "copies",
    text: {
      sv: "Vet alla hur de får sin kopia av planen?",
      en: "Does everyone know how they get their copy of the plan?",
    },
  },
  {
    key: "deviations",
    text: {
      sv: "Är det klart vem som rapporterar avvikelser, och till vem?",
      en: "Is it settled who reports deviations, and to whom?",
    },
  },
];

export const kronobarnNotices: PracticeModel["notices"] = {
  concernReport: {
    title: {
      sv: "Det här ersätter inte en orosanmälan",
      en: "This does not replace a report of concern",
    },
    text: {
      sv: "Misstänker du att ett barn far illa: gör en anmälan till socialtjänsten nu. Skyldigheten är din egen, gäller genast och kräver inget samtycke. Samverkan ändrar inte det. Kring sparar bara att du har blivit påmind, aldrig om du har anmält.",
      en: "If you suspect that a child is being harmed: report it to the social services now. The duty is your own, applies at once and needs no consent. Collaboration does not change that. Kring keeps only that you were reminded, never whether you reported.",
    },
    reminder: {
      sv: "Misstänker du att ett barn far illa? Gör en orosanmälan nu. Det du gör här ersätter den inte.",
      en: "Do you suspect that a child is being harmed? Make a report of concern now. What you do here does not replace it.",
    },
    law: {
      sv: "Socialtjänstlagen (2025:400) 19 kap. 1 §",
      en: "The Social Services Act (2025:400), chapter 19, section 1",
    },
  },
  planIsNotARecord: {
    sv: "Planen ersätter inte respektive verksamhets dokumentation.",
    en: "The plan does not replace each agency’s own records.",
  },
  planIsAMap: {
    sv: "Planen fungerar som en samverkanskarta.",
    en: "The plan serves as a map of the collaboration.",
  },
  noPreMeeting: {
    sv: "En kontakt före samverkansmötet får aldrig bli ett förmöte där parterna kommer överens om stödet. Barnet och familjen ska vara med när stödet diskuteras.",
    en: "A contact before the meeting must never become a pre-meeting where the parties agree on the support. The child and the family are to be present when support is discussed.",
  },
  specialistNeedsContact: {
    sv: "En specialistverksamhet kan bara kallas om den känner barnet eller ungdomen genom en etablerad vårdkontakt, och om orsaken till kontakten är relevant för mötet. Bjud annars in motsvarigheten i primärvården.",
    en: "A specialist agency can be called only if it knows the child through an established contact, and if the reason for the contact is relevant to the meeting. Otherwise invite the counterpart in primary care.",
  },
  linkRoutine: {
    sv: "Kallelse i Link sker enligt rutin. Kring skickar inget till Link: anteckna här vem som har kallat och vilken dag.",
    en: "Calls in Link follow their own routine. Kring sends nothing to Link: note here who called and on which day.",
  },
  areasAreAssumed: {
    sv: "Antagande – ersätt med er lokala hjul-text.",
    en: "Assumption – replace with your local wheel text.",
  },
  planIsAnotherKind: null,
};
