import { todayInSweden } from "@/lib/time/plain-date";

const today = todayInSweden(new Date());

/** What the page "Skriv ned en kontakt" sends besides its case: a question of relevance, and nothing told. */
export const contactFields = {
  ...{ contactedOn: today, personName: "Fadumo Hassan Nuur, socialsekreterare", purpose: "relevance" },
  ...{ reason: "Om stöd hemma är något för mötet.", gave: "no", told: "", toldTo: "" },
};

/** As far as something about the child is told: what, to whom, and the three ticks. */
export const toldFields = {
  ...{ purpose: "exchange", gave: "yes", told: "Sover dåligt sedan i höstas.", toldTo: "Fadumo Hassan Nuur" },
  ...{ isNecessary: "true", isRelevant: "true", isProportionate: "true" },
};

/** What the page "Skriv ned ett samtal" sends besides its case: a talk with the child alone. */
export const talkFields = {
  ...{
    heldOn: today,
    talkedBy: "Anna Bergström, skolsköterska",
    toBring: "Min teckning.",
    toHaveWith: "Mormor.",
  },
  ...{ "part.child": "tookPart", "text.child": "Rasterna är värst." },
};
