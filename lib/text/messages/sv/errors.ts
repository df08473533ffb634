export default {
  notFound: "Sidan finns inte, eller så har du inte tillgång till den.",
  notAllowed: "Du saknar behörighet. Vänd dig till din närmaste chef.",
  conflict: "Någon annan sparade en ändring medan du skrev. Ingenting har skrivits över.",
  unexpected: "Något gick fel hos oss. Det du skrev finns kvar. Försök igen om en stund. Kod: {code}",
  refused:
    "Det går inte att göra längre. Ladda om sidan och se vad som har ändrats. Det du skrev finns kvar här.",
  busy: "Just nu är det många som använder Kring. Vänta några sekunder och försök igen.",
  paperTooLong:
    "Pappret är för långt för att bli en PDF. Gå tillbaka och skriv ut sidan från webbläsaren: den säger detsamma.",
  notSaved: "Det gick inte att spara just nu. Det du skrev finns kvar. Försök igen.",
  foreignOrigin: "Formuläret skickades inte från Kring. Ladda om sidan och försök igen.",
  caseClosed: "Samverkan är avslutad. Ärendet går att läsa men inte att ändra.",
  emergencyReadOnly:
    "Du läser ärendet med en nödöppning och kan inte ändra något. De som arbetar med ärendet kan lägga till dig.",
  lookUps:
    "Du har sökt på så många nummer att vi väntar lite. Försök igen om {minutes, plural, =1 {en minut} other {# minuter}}. Behöver du fler: prata med din chef.",
  signedOut: "Du är utloggad. Logga in igen så kan du fortsätta.",
  unavailable: {
    title: "Vi kan inte visa sidan just nu",
    lead: "Kring kan inte skriva i loggen över vem som läser. Då visar vi inga uppgifter.",
    why: "Det du har sparat finns kvar. Vänta en minut och försök igen. Händer det flera gånger: berätta för den som sköter Kring hos er.",
    retry: "Försök igen",
    help: "Läs i Hjälp",
  },
  notFoundPage: {
    documentTitle: "Vi hittar inte sidan – Kring",
    title: "Vi hittar inte sidan",
    body: "Sidan finns inte, eller så har du inte tillgång till den.",
    tips: "Kontrollera adressen, eller sök fram det du letar efter från startsidan.",
    start: "Gå till startsidan",
    help: "Läs i Hjälp",
  },
} as const;
