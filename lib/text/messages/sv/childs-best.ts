export default {
  title: "Barnens bästa-ansvarig",
  lead: "Den som följer barnet efter ålder, vem som än samordnar. Skriv in vem det är om det hjälper er.",
  who: "{person}, {holder}",
  since: "inskriven {day}",
  nobody: "Ingen är inskriven. Efter barnets ålder är det {holder}.",
  nobodyByAge: "Ingen är inskriven. Efter 18 år har ingen rollen efter ålder.",
  passedOn: "Barnet har blivit äldre. Efter ålder är det nu {holder}.",
  add: "Skriv in vem det är",
  change: "Byt",
  submit: "Spara",
  fields: { phase: "Vilken roll?", personName: "Namn", workplace: "Arbetsplats", phone: "Telefon" },
  phases: {
    beforeSchool: "Till och med våren före förskoleklass.",
    inSchool: "Från förskoleklass till 18 år.",
    outsideSchool: "För en ungdom som inte går i gymnasiet.",
  },
  errors: { phase: "Välj vilken roll personen har.", personName: "Skriv personens namn." },
} as const;
