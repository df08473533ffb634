export default {
  title: "Rutin för samverkan",
  lead: "Den rutin som nya bedömningar följer. Det som redan är påbörjat behåller sin rutin till slutet.",
  back: "Medarbetare",
  open: "Rutin för samverkan",
  routine: "Vilken rutin arbetar era verksamheter efter?",
  routineHint: "Alla verksamheter hos huvudmannen börjar efter samma rutin.",
  submit: "Spara rutinen",
  saved: "Rutinen är sparad.",
  summary: {
    line: "{plans}. {deadline} {decision} {areas, number} områden.",
    or: " eller ",
    noDeadline: "Ingen dagsgräns för mötet.",
    deadline: {
      workingDays: "Möte inom {count, number} arbetsdagar.",
      days: "Möte inom {count, number} dagar.",
      weeks: "Möte inom {count, number} veckor.",
    },
    decision: {
      none: "Den som ser behovet aktiverar samverkan.",
      manager: "Chefen avgör om behovet är sammansatt.",
    },
  },
  errors: { routine: "Välj en rutin." },
} as const;
