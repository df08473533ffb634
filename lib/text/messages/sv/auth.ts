export default {
  title: "Logga in",
  intro: "Kring håller ihop det som flera verksamheter gör för ett barn, och visar vem som gör vad.",
  demo: {
    title: "Välj vem du vill vara",
    intro: "Det här är en provmiljö. Alla barn, familjer och verksamheter är påhittade.",
    people: "Påhittade personer",
    signInAs: "Logga in<hidden> som {name}</hidden>",
    noPassword: "I provmiljön behövs inget lösenord.",
    work: "{title}. {agencies}",
    orWithAccount: "Logga in med ett eget konto",
  },
  local: {
    username: "Användarnamn",
    password: "Lösenord",
    submit: "Logga in",
    help: "Har du glömt lösenordet? Vänd dig till den som sköter Kring hos er.",
  },
  signedOut: {
    title: "Du är utloggad",
    body: "Du har loggat ut från Kring. Stäng webbläsaren om fler använder datorn.",
    idle: "Du har inte gjort något på en stund, och därför har vi loggat ut dig.",
    saved:
      "Det du har sparat finns kvar. Det du hade skrivit men inte sparat är borta, så att ingen annan kan läsa det.",
    again: "Logga in igen",
  },
  needed: "Logga in för att läsa sidan. Sedan kommer du tillbaka till den.",
  appointments: {
    title: "Byt verksamhet",
    intro: "Du arbetar för en verksamhet i taget. Det du ser och gör hör till den.",
    legend: "Vilken verksamhet arbetar du för nu?",
    submit: "Byt verksamhet",
    only: "Du är anställd i en verksamhet, så det finns inget att byta till.",
  },
  errors: {
    usernameRequired: "Ange ditt användarnamn.",
    passwordRequired: "Ange ditt lösenord.",
    personRequired: "Välj en person.",
    wrong: "Användarnamnet eller lösenordet stämmer inte. Kontrollera båda och försök igen.",
    wait: "{seconds, plural, =1 {Det har varit många försök. Vänta en sekund och försök igen.} other {Det har varit många försök. Vänta # sekunder och försök igen.}}",
    noAppointment: "Du har ingen pågående anställning i Kring. Vänd dig till din närmaste chef.",
    noDemoPerson: "Personen finns inte längre. Ladda om sidan och välj en annan.",
  },
} as const;
