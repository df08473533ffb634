import { todayInSweden } from "@/lib/time/plain-date";

/** What the page "Skriv ned en kontakt" sends besides its case: the child was talked with on the telephone today. */
export const familyContactFields = {
  ...{ contactedOn: todayInSweden(new Date()), how: "phone", people: ["child"], reached: "yes" },
  note: "Det går bättre på rasterna.",
};
