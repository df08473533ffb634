import { fault } from "./fault";

/** The words of the shared parts. The only namespace that is sent to the browser. */
export default {
  optional: "(frivilligt)",
  change: "Ändra",
  back: "Tillbaka",
  form: {
    errorTitle: "Fel: {title}",
    errorCount:
      "{count, plural, =1 {En uppgift behöver rättas} =2 {Två uppgifter behöver rättas} =3 {Tre uppgifter behöver rättas} other {# uppgifter behöver rättas}}",
    refusedTitle: "Det gick inte att spara",
    kept: "Det du skrev finns kvar i formuläret, men det är inte sparat.",
    copy: "Kopiera det du skrev",
    copied: "Kopierat.",
    notCopied: "Det gick inte att kopiera. Markera texten i formuläret och kopiera den därifrån.",
    newTab: "(öppnas i en ny flik)",
    doneTitle: "Klart",
    saving: "Sparar …",
    charactersLeft:
      "{count, plural, =1 {Du kan skriva ett tecken till.} other {Du kan skriva # tecken till.}}",
    charactersOver: "{count, plural, =1 {Ta bort ett tecken.} other {Ta bort # tecken.}}",
    dateHint: "Skriv som åååå-mm-dd, till exempel {example}.",
    timeHint: "Skriv som tt.mm, till exempel 09.00.",
    choose: "Välj i listan",
  },
  conflict: {
    title: "Någon annan har ändrat under tiden",
    theirs: "Det som är sparat nu",
    mine: "Det du skrev",
    empty: "Tomt",
    explanation:
      "Det du skrev finns kvar i formuläret. Välj vilken text som ska gälla, eller skriv ihop dem till en.",
    saveMine: "Spara min text ändå",
    keepTheirs: "Behåll det som är sparat",
  },
  connection: {
    offlineTitle: "Ingen anslutning",
    offline: "Det du skriver finns kvar på sidan. Spara när du är uppkopplad igen.",
    lostTitle: "Anslutningen bröts",
    lost: "Vi vet inte om det du skrev hann sparas. Det finns kvar här på sidan. Tryck på knappen igen när du är uppkopplad, så sparas det en gång.",
  },
  fault,
  notices: { name: "Nytt", forYou: "för dig", unread: "{count, plural, =1 {oläst} other {olästa}}" },
  session: {
    title: "Vill du fortsätta?",
    body: "Du har inte gjort något på en stund. Du loggas ut om {time}.",
    minutes: "{count, plural, =1 {en minut} other {# minuter}}",
    seconds: "{count, plural, =1 {en sekund} other {# sekunder}}",
    kept: "Spara det du håller på med först, om du tänker lämna datorn.",
    stay: "Fortsätt vara inloggad",
    signOut: "Logga ut nu",
    endedTitle: "Du är utloggad",
    ended:
      "Du har inte gjort något på en stund. Det du skrev finns kvar i det här fönstret, men det är inte sparat.",
    endedHow: "Logga in i ett nytt fönster. Kom sedan tillbaka hit och spara.",
    signInAgain: "Logga in i ett nytt fönster",
    leave: "Lämna sidan utan att spara",
  },
  print: {
    secrecy: "Kan innehålla uppgifter som omfattas av sekretess",
    printed: "Utskriven {day} kl. {time} av {name}",
  },
  notes: {
    saved: "Sparat {time}",
    notSaved: "Inget sparat än",
    unsaved: "Sparas strax",
    lost: "Ingen anslutning. Det du skriver finns kvar i det här fönstret och sparas när du är uppkopplad. Stäng inte fönstret.",
    conflict: "Inte sparat: någon annan skrev i samma ruta. Välj vilken text som ska stå kvar.",
    refused: "Inte sparat: {reason} Det du skrev finns kvar i det här fönstret.",
    theirs: "{name} skrev i samma ruta",
    theirsAlone: "Någon skrev i samma ruta",
    theirText: "Det som är sparat nu:",
    empty: "Tomt",
    keepMine: "Behåll min text",
    keepTheirs: "Behåll den sparade texten",
    keepBoth: "Behåll båda",
    silence: { said: "Har sagt något", didNotWant: "Ville inte", couldNot: "Kunde inte" },
  },
  wheel: {
    states: {
      notChosen: "Inte vald",
      works: "Fungerar",
      needsAttention: "Behöver uppmärksammas",
      needsCollaboration: "Samverkan behövs",
      unknown: "Vet inte",
    },
    chosen:
      "{count, plural, =0 {Inget område valt än.} =1 {Ett av {total} områden valt: {names}.} other {# av {total} områden valda: {names}.}}",
    ask: "Hur är det?",
    legend: "Så läser du hjulet",
  },
} as const;
