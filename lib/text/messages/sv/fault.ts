/** When something is our fault. By itself, because the page around all pages carries no other words. */
export const fault = {
  title: "Något gick fel hos oss",
  kept: "Det du skrev finns kvar. Försök igen om en stund.",
  code: "Kod: {code}",
  report: "Händer det igen: berätta för den som sköter Kring hos er, och lämna koden.",
  retry: "Försök igen",
  start: "Gå till startsidan",
};
