export default {
  head: {
    back: "Mina ärenden",
    secrecy: "Sekretess",
    protected: "Skyddade personuppgifter",
    protectedName: "Barn med skyddade personuppgifter",
    age: "Ålder",
    years: "{age, number} år",
    yearsAndClass: "{age, number} år, {schooling}",
    code: "Ärende",
    model: "Arbetssätt",
    coordinator: "Samordnare",
    you: "{name} (du)",
    noCoordinator: "Ingen samordnare",
    closed: "Avslutat",
    closedOn: "Avslutades",
    toCase: "Till ärendet",
  },
} as const;
