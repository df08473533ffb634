export default {
  notFound: "Sidan finns inte, eller så har du inte tillgång till den.",
  notAllowed: "Du saknar behörighet. Vänd dig till din närmaste chef.",
  conflict: "Någon annan sparade en ändring medan du skrev. Ingenting har skrivits över.",
  unexpected: "Något gick fel hos oss. Det du skrev finns kvar. Försök igen om en stund.",
  signedOut: "Du är utloggad. Logga in igen så kan du fortsätta.",
  notFoundPage: {
    title: "Sidan finns inte",
    body: "Sidan finns inte, eller så har du inte tillgång till den.",
    tips: "Kontrollera adressen, eller sök fram det du letar efter från startsidan.",
    start: "Gå till startsidan",
    help: "Läs i Hjälp",
  },
} as const;
