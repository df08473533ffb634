export default {
  title: "Logga in",
  intro: "Kring håller ihop det som flera verksamheter gör för ett barn, och visar vem som gör vad.",
  demo: {
    title: "Välj vem du vill vara",
    intro: "Det här är en provmiljö. Alla barn, familjer och verksamheter är påhittade.",
    people: "Påhittade personer",
    submit: "Logga in som vald person",
    noPassword: "I provmiljön behövs inget lösenord.",
  },
  local: {
    username: "Användarnamn",
    password: "Lösenord",
    submit: "Logga in",
  },
  signedOut: {
    title: "Du är utloggad",
    body: "Du har loggat ut från Kring. Stäng webbläsaren om fler använder datorn.",
    idle: "Du har inte gjort något på en stund, och därför har vi loggat ut dig. Det du har sparat finns kvar.",
    again: "Logga in igen",
  },
} as const;
