export default {
  title: "Ta bort skyddet",
  lead: "Det krävs två personer för att ta bort ett skydd som är registrerat. En föreslår och en annan bekräftar. Till dess är uppgifterna skyddade.",
  whose: { child: "Barnet", guardian: "{name}" },
  now: "Skydd idag",
  propose: "Föreslå att skyddet tas bort",
  fields: {
    reason: "Varför behövs skyddet inte längre?",
    decision: "Ska skyddet tas bort?",
    note: "Något att tillägga?",
  },
  hints: { reason: "Till exempel: mamma visade Skatteverkets beslut den 3 november." },
  proposed: {
    title: "{person} föreslår att skyddet tas bort",
    body: "{moment}. Skäl: {reason}",
    own: "Du har föreslagit det. En kollega som arbetar med ärendet, eller er chef, behöver svara.",
  },
  decide: {
    confirm: "Ja, ta bort skyddet. Skola, adress och telefon visas igen.",
    decline: "Nej, skyddet ska vara kvar.",
    submit: "Spara svaret",
  },
  unknown:
    "Ingen vet än om personen har skyddade personuppgifter. Fråga familjen och skriv svaret bland uppgifterna: det gör en person ensam.",
  none: "Personen har inga skyddade personuppgifter. Ska ett skydd läggas till gör du det bland uppgifterna, och det gäller direkt.",
  earlier: "Tidigare förslag",
  outcome: {
    confirmed: "{person} bekräftade {moment}",
    declined: "{person} sa nej {moment}",
  },
  link: "Ta bort skyddet",
  editHint: "Skyddet är registrerat. Det krävs två personer för att ta bort det.",
  waiting: "Ett förslag om att ta bort skyddet väntar på svar",
  errors: {
    reason: "Skriv varför skyddet inte längre behövs.",
    decision: "Välj om skyddet ska tas bort eller vara kvar.",
  },
  refusals: {
    notInCase: "Bara den som arbetar med ärendet och verksamhetens chef kan ta bort ett skydd.",
    notProtected: "Personen har inget skydd som är registrerat.",
    alreadyProposed: "Det finns redan ett förslag som väntar på svar.",
    notProposed: "Det finns inget förslag att svara på.",
    decided: "Förslaget är redan besvarat.",
    own: "Du kan inte bekräfta ditt eget förslag. Be en kollega som arbetar med ärendet, eller er chef.",
  },
} as const;
