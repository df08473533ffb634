/** The pages that anybody may read. */
export default {
  accessibility: {
    title: "Tillgänglighet",
    lead: "Alla ska kunna använda Kring, med de hjälpmedel som de är vana vid.",
    statusTitle: "Så långt har vi kommit",
    status:
      "Kring är byggt för att följa lagen om tillgänglighet till digital offentlig service, med WCAG 2.2 på nivå AA som mål. Sidorna provas automatiskt och för hand. Ingen oberoende granskning är gjord än. Den verksamhet som driver Kring lägger till sin egen redogörelse här.",
    supportTitle: "Det här stödjer vi",
    support: {
      keyboard: "Allt går att göra med tangentbord. Det syns alltid var du är.",
      reader:
        "Rubriker, fält och felmeddelanden går att läsa med skärmläsare. Hjulet finns också som en lista.",
      zoom: "Texten går att förstora till 400 procent, och sidorna fungerar på en telefon.",
      contrast:
        "Det finns ett ljust och ett mörkt utseende, och datorns egna färger för hög kontrast fungerar.",
      motion: "Ingenting blinkar eller rör sig.",
      scripts: "Formulären fungerar även om webbläsaren inte kör skript.",
      print: "Det du läser går att skriva ut och förstå i svartvitt.",
    },
    reportTitle: "Säg till om något inte fungerar",
    report:
      "Berätta för din närmaste chef eller för den som sköter Kring hos er. Behöver du innehållet på ett annat sätt, be din kontaktperson om det.",
    supervisionTitle: "Tillsyn",
    supervision:
      "Myndigheten för digital förvaltning, Digg, kontrollerar att lagen följs. Är du inte nöjd med svaret du får kan du <link>anmäla bristen till Digg</link>.",
  },
  privacy: {
    title: "Personuppgifter",
    lead: "Här står vad Kring sparar, vem som ser det och vilka rättigheter du har.",
    whoTitle: "Vem som ansvarar",
    who: "Varje verksamhet ansvarar för de uppgifter som den själv skriver in. Kring är ett verktyg som verksamheterna använder tillsammans.",
    whatTitle: "Vad vi sparar",
    what: {
      child: "Barnets namn, personnummer och det som verksamheterna behöver för att samordna stödet.",
      guardians: "Vårdnadshavarnas namn och kontaktuppgifter. Den ena ser inte den andras.",
      consents: "Samtycken: vem som har lämnat dem, för vilka verksamheter och hur länge de gäller.",
      plan: "Det som ni kommer överens om på mötet, och Barnets plan.",
      staff: "Namn och arbetsplats för dig som arbetar i Kring.",
    },
    seeTitle: "Vem som ser",
    see: "En verksamhet ser ett ärende bara om den är inbjuden och har ett samtycke som gäller. Tas samtycket tillbaka slutar verksamheten att se ärendet direkt. Samtycket bryter sekretessen. Det är inte den rättsliga grunden för att behandla personuppgifter.",
    logTitle: "Vem som har läst",
    log: "Varje gång någon öppnar ett ärende skrivs det upp. Familjen har rätt att få veta vem som har läst.",
    keepTitle: "Hur länge",
    keep: "Verksamheten som samordnar bestämmer hur länge uppgifterna sparas, enligt sina regler för arkiv och gallring.",
    cookiesTitle: "Kakor",
    cookies:
      "Kring använder bara kakor som behövs: en för inloggningen, en för språket och en för utseendet. Den som svarar genom en länk i ett mejl får en för det, så länge det tar. Ingen annan följer vad du gör här.",
    rightsTitle: "Dina rättigheter",
    rights:
      "Du har rätt att få veta vilka uppgifter som finns om dig och att få fel rättade. Vänd dig till verksamheten eller till dess dataskyddsombud. Du kan också <link>klaga hos Integritetsskyddsmyndigheten</link>.",
  },
  about: {
    title: "Om Kring",
    lead: "Kring håller ihop det som flera verksamheter gör för ett barn, och visar vem som gör vad.",
    what: "När ett barn behöver stöd från flera håll samtidigt behöver de som hjälper veta av varandra. Kring följer det arbetssätt som ni redan har: från att någon ser ett behov, genom samtycke, kallelse och möte, till en plan som alla har i handen.",
    notTitle: "Det här är Kring inte",
    not: "Kring ersätter inte journal, elevakt eller social akt. Kring ersätter inte en orosanmälan. Kring gör inga bedömningar: det är ni som bestämmer.",
    openTitle: "Öppen källkod",
    open: "Kring är fri programvara under EUPL 1.2. Alla regioner och kommuner får använda, granska och ändra det.",
    versionTitle: "Version",
    version: "Du använder version {version}.",
  },
  help: {
    title: "Hjälp",
    lead: "Så går du från att du ser ett behov till en plan som alla har i handen.",
    concern:
      "Misstänker du att ett barn far illa? Gör en orosanmälan till socialtjänsten nu. Kring ersätter den inte.",
    pathTitle: "Vägen genom ett ärende",
    steps: {
      assess: {
        title: "Behövs samverkan?",
        body: "Starta en bedömning från Mina ärenden. Du får en fråga i taget. Skriv inga namn: bedömningen handlar om behovet, och bara din egen verksamhet ser den. Du kan ändra varje svar.",
      },
      child: {
        title: "Lägg in barnet och vårdnadshavarna",
        body: "När svaret blir att samverkan behövs öppnar du ett ärende. Svara på om barnet har skyddade personuppgifter. Vet du inte, skyddar Kring uppgifterna tills någon har tagit reda på det.",
      },
      consent: {
        title: "Be om samtycke",
        body: "Varje vårdnadshavare svarar för varje verksamhet, skriftligt eller muntligt. En ungdom som är mogen för det svarar själv. Samtycket går att ta tillbaka när som helst och slutar då gälla direkt.",
      },
      needs: {
        title: "Välj områden i hjulet",
        body: "Utgå från det barnet själv säger. Tre eller fyra områden räcker ofta.",
      },
      invite: {
        title: "Kalla och bjud in",
        body: "Välj verksamheter som har samtycke. En specialistverksamhet kan du kalla bara om barnet redan har kontakt med den. Annars föreslår Kring vem i primärvården du kan bjuda in.",
      },
      meet: {
        title: "Håll mötet",
        body: "Familjen presenterar sig först. Skriv det som sägs område för område. Barnets egna ord står för sig och ändras inte.",
      },
      plan: {
        title: "Skriv och fastställ planen",
        body: "Varje insats har en verksamhet och en person som ansvarar. Kring visar vad som fattas. När planen är fastställd ändras den inte: en ändring blir en ny version.",
      },
      hand: {
        title: "Lämna ut planen",
        body: "Skriv ut planen till familjen och lämna den till de verksamheter som har samtycke. Kring skriver upp vem som har fått vilken version, och hur.",
      },
    },
    invitedTitle: "När din verksamhet är inbjuden",
    invited:
      "Inbjudan ligger i Mina ärenden hos den som tar emot i er verksamhet. Ta ärendet, svara på inbjudan och hämta planen när den är klar. Du ser bara det som är utlämnat till er.",
    managerTitle: "När du är chef",
    manager:
      "Du ser hur många ärenden din verksamhet har, hur långt de har kommit och vad som fattas, men inte vilka barnen är. Behöver du öppna ett ärende skriver du varför. Det skrivs upp, och familjen kan läsa det.",
    stuckTitle: "Kommer du inte vidare?",
    stuck:
      "Fråga den som sköter Kring hos er. Om sidan visar en kod, lämna den. Skriv aldrig barnets namn eller personnummer i ett mejl.",
    whenDown: {
      title: "Om Kring ligger nere",
      lead: "Vad ni gör med telefon och papper, och tre tomma blanketter. Skriv ut det i förväg och lägg det där alla hittar det.",
      download: "Ladda ner som PDF",
      print: "Utan inloggning: skriv ut sidan från webbläsaren.",
      about: "Skriv ut reservrutinen nu. När den behövs går sidan inte att öppna.",
      link: "Öppna reservrutinen",
    },
    rulesTitle: "Vem får vad i ett ärende?",
    rules: "Reglerna är desamma för alla. Du ser dem när du har loggat in.",
    rulesLink: "Vem får vad?",
  },
} as const;
