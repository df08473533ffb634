export default {
  title: "Stängda dagar",
  lead: "Dagar då verksamheterna är stängda utöver helger och helgdagar. De räknas inte som arbetsdagar när en ny frist börjar. En frist som redan är bestämd flyttas bara om handläggaren räknar om den.",
  back: "Medarbetare",
  open: "Stängda dagar",
  none: "Inga stängda dagar utöver kalendern.",
  remove: "Ta bort",
  removeDay: "Ta bort {day}",
  closedOn: "Vilken dag?",
  name: "Vad kallas dagen?",
  nameHint: "Till exempel Klämdag eller Kompetensdag. Den som läser hur fristen är räknad ser namnet.",
  submit: "Lägg till dagen",
  errors: {
    closedOn: "Ange en dag, till exempel 2026-12-23.",
    name: "Skriv vad dagen kallas, till exempel Klämdag.",
  },
  refusals: {
    notWorkingDay: "Dagen är redan ledig enligt kalendern. Den behöver inte läggas till.",
    already: "Dagen står redan i listan.",
  },
} as const;
