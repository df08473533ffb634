export default {
  link: "Varför ser jag det här?",
  title: "Varför ser jag det här?",
  lead: "Ingen ser ett ärende bara för sin roll. Kring räknar ut det vid varje sida, av handläggare, samtycken och inbjudningar.",
  you: "Du ser ärendet för att",
  caseWorker: "{agency} samordnar ärendet, och du arbetar med det sedan {day}.",
  caseWorkerAddedBy: "{agency} samordnar ärendet, och du arbetar med det sedan {day}. {name} lade till dig.",
  openings: {
    manager: "Du är chef och har öppnat det till {moment}. Du skrev: ”{reason}”",
    emergency: "Du har öppnat det i en nödsituation, till {moment}. Du skrev: ”{reason}”",
  },
  others: "Vilka mer ser vad?",
  colleagues: "Ser hela ärendet",
  colleague: "{name}, {title}",
  openedBy: "{name} har öppnat det till {moment}.",
  agencies: "Andra verksamheter",
  agenciesNone: "Ingen annan verksamhet är inbjuden. Ingen annan ser något.",
  agencyColumns: { agency: "Verksamhet", sees: "Ser" },
  sees: {
    sent: "Kallelsen eller inbjudan. Har inte öppnat den.",
    seen: "Kallelsen eller inbjudan. Har inte svarat.",
    accepted:
      "{plans, plural, =0 {Kallelsen eller inbjudan.} other {Kallelsen eller inbjudan, och Barnets plan version {numbers}.}}",
    declined: "Bara att den har varit inbjuden. Den har tackat nej.",
    recalled: "Bara att den har varit inbjuden. Inbjudan är återtagen.",
    ended: "Bara att den har varit inbjuden. Samverkan är avslutad.",
    consentEnded: "Bara att den har varit inbjuden. Samtycket gäller inte.",
  },
  managers:
    "Din chef ser ärendets kod, skede och nästa steg, men inte vem barnet är. För att läsa måste chefen öppna ärendet och skriva varför. Det antecknas.",
  received: {
    summary: "Varför ser vi det här?",
    invited: "{agency} har bjudit in er den {day}, och familjens samtycke nämner er.",
    receiver: "Du tar emot kallelser och inbjudningar för {agency}.",
    caseWorker: "Du är handläggare i ärendet hos {agency}.",
    only: "Ni ser inbjudan och de versioner av planen som har lämnats till er. Ingenting annat i ärendet.",
    ends: "Tas samtycket tillbaka ser ni bara att ni en gång var inbjudna.",
  },
} as const;
