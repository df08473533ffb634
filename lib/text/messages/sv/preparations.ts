export default {
  title: "Före mötet",
  lead: "Förbered mötet tillsammans med familjen. Stödet kommer ni överens om på mötet, inte här.",
  theChild: "barnet",
  childsWords: "Barnets egna ord",
  nothingSaid: "Barnet har inte sagt att det är något ni inte ska prata om.",
  writeWords: "Skriv ned vad barnet inte vill att ni pratar om",
  changeWords: "Ändra barnets ord",
  talks: "Förberedande samtal med familjen",
  contacts: "Kontakter med andra verksamheter",
  checklist: "Checklista före mötet",
  answered: "{answered, number} av {count, number} punkter är besvarade.",
  openChecklist: "Öppna checklistan",
} as const;
