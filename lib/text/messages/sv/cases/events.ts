export default {
  you: "Du",
  system: "Kring",
  otherAgency: "en annan verksamhet",
  someone: "Någon i {agency}",
  case: {
    opened: "{who} aktiverade samverkan och registrerade barnet.",
    workerAdded: "{who} lade till {person} i ärendet.",
    workerEnded: "{who} avslutade arbetet för {person}.",
    headOpened: "{who} öppnade ärendet som chef.",
    emergencyOpened: "{who} öppnade ärendet med en nödöppning.",
    emergencyRequested: "{who} bad om att få öppna ärendet med en nödöppning.",
    emergencyApproved: "{who} godkände en nödöppning.",
    emergencyDeclined: "{who} sa nej till en nödöppning.",
    emergencyReviewed: "{who} granskade en nödöppning.",
    closed: "{who} avslutade samverkan.",
  },
  coordination: {
    offered: "{who} frågade om {agencies} vill samordna.",
    takenBack: "{who} tog tillbaka frågan till {agencies} om att samordna.",
    declined: "{who}, {agency}, sa nej till att samordna.",
    accepted: "{who}, {agency}, tog över samordningen.",
    passed: "{who} gav samordningen till {person}.",
    appointed: "{who} utsåg {person} till samordnare.",
  },
  child: { edited: "{who} ändrade uppgifterna om barnet." },
  guardian: {
    added: "{who} lade till en vårdnadshavare.",
    edited: "{who} ändrade uppgifterna om en vårdnadshavare.",
    removed: "{who} tog bort en vårdnadshavare.",
  },
  protection: {
    liftingProposed: "{who} föreslog att ett skydd av personuppgifter tas bort.",
    liftingConfirmed: "{who} bekräftade att skyddet tas bort.",
    liftingDeclined: "{who} sa nej till att ta bort skyddet.",
  },
  consent: {
    asked: "{who} frågade {giver} om samtycke.",
    given: "{giver} sa ja. {who} antecknade det.",
    refused: "{giver} sa nej. {who} antecknade det.",
    notReachable: "{who} antecknade att {giver} inte kunde nås.",
    notMature: "{who} bedömde att barnet inte är moget för ett eget svar.",
    exceptionApproved: "{who} godkände att en vårdnadshavare inte kunde nås.",
    withdrawn: "{giver} tog tillbaka sitt samtycke. {who} antecknade det.",
    withdrawalReceived:
      "{giver} tog tillbaka {answer, select, whole {hela samtycket} other {samtycket för {agency}}}. {who}, {agency}, fick veta det och antecknade det.",
  },
  giver: {
    child: "barnet",
    childFirst: "Barnet",
    guardian: "vårdnadshavaren",
    guardianFirst: "Vårdnadshavaren",
  },
  needs: { recorded: "{who} valde områden i hjulet." },
  agency: { considered: "{who} gick igenom om {agencies} behövs." },
  meeting: {
    planned: "{who} bokade samverkansmötet.",
    changed: "{who} ändrade mötet.",
    rolesAssigned: "{who} bestämde vem som gör vad på mötet. {agencies} leder det.",
    cancelled: "{who} ställde in mötet.",
    held: "{who} antecknade att mötet är hållet.",
  },
  deadline: { recounted: "{who} räknade om sista dagen för nätverksmötet." },
  invitation: {
    sent: "{who} skickade kallelsen till {agencies}.",
    seen: "{who}, {agency}, läste kallelsen.",
    answered:
      "{who}, {agency}, svarade: {answer, select, coming {Kommer} cannot {Kan inte komma} substitute {En ersättare kommer} other {Svar}}.",
    guestAnswered:
      "{invited} svarade genom länken i mejlet: {answer, select, coming {Kommer} cannot {Kan inte komma} substitute {En ersättare kommer} other {Svar}}.",
    answerNoted:
      "{who} antecknade svaret från {invited}: {answer, select, coming {Kommer} cannot {Kan inte komma} substitute {En ersättare kommer} other {Svar}}.",
    recalled: "{who} återkallade kallelsen till {agencies}.",
    reminded:
      "{who} påminde {agencies} {answer, select, email {med e-post} phone {per telefon} letter {med brev} other {när de sågs}}.",
  },
  mail: {
    sent: "{who} mejlade {invited} {answer, select, invitation {att en inbjudan väntar} other {en påminnelse}}.",
    stopped: "{who} mejlade inte {invited}.",
  },
  preparatoryTalk: { recorded: "{who} skrev ned ett förberedande samtal med familjen." },
  plan: {
    started: "{who} började på planen.",
    fixed: "{who} fastställde planen.",
    nextMeetingPlanned: "{who} bestämde hur det går vidare efter mötet.",
  },
  disclosure: { made: "{who} lämnade ut en kopia av planen." },
  today: "idag {time}",
} as const;
