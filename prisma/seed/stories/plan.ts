import { actorOf } from "../actors";
import { agencies } from "../register/agencies";
import { people } from "../register/people";
import { consentedStory, openedStory, type ToldCase } from "../teller/case";
import { ago, ahead } from "../teller/clock";
import { answeredStory, consideredStory, invitedStory, neededStory, plannedStory } from "../teller/meeting";
import { authorities } from "../register/authorities";
import { followedUpStory, reportedStory } from "../teller/follow-up";
import { fixedStory, handedStory, heldStory, sipStory, writtenStory } from "../teller/plan";

const anna = actorOf(people.anna);
const ulrika = actorOf(people.ulrika);
const fadumo = actorOf(people.fadumo);
const birgitta = actorOf(people.birgitta);
const { socialServices, healthCentre, pupilHealth } = agencies;

const contacts = {
  anna: { contactName: people.anna.name, contactPhone: people.anna.phone },
  ulrika: { contactName: people.ulrika.name, contactPhone: people.ulrika.phone },
  fadumo: { contactName: people.fadumo.name, contactPhone: people.fadumo.phone },
  birgitta: { contactName: people.birgitta.name, contactPhone: people.birgitta.phone },
};
const came = {
  [socialServices.id]: {
    name: people.fadumo.name,
    profession: people.fadumo.title,
    phone: people.fadumo.phone,
  },
  [healthCentre.id]: {
    name: people.birgitta.name,
    profession: people.birgitta.title,
    phone: people.birgitta.phone,
  },
  [pupilHealth.id]: { name: people.anna.name, profession: people.anna.title, phone: people.anna.phone },
};

/** Cases with a meeting behind them: a draft, copies to hand out, a plan to follow up. */
export async function tellPlans(): Promise<void> {
  await milosPlanIsADraft();
  await nelliesCopiesWait();
  await theosFollowUpIsLate();
  await viktorsPlanIsInForce();
  await edithsPlanIsASip();
}

/** From consent to a meeting with the social services and the health centre, so many working days ago. */
async function met(told: ToldCase, daysAgo: number, question: string): Promise<string> {
  await consentedStory(told, ago(daysAgo + 14), [socialServices.id, healthCentre.id], 10);
  await neededStory(told, ago(daysAgo + 13), [
    { area: "healthy", state: "collaboration", note: "", saidBy: ["staff"] },
    { area: "developing", state: "collaboration", note: "", saidBy: ["child", "staff"] },
  ]);
  await consideredStory(told, ago(daysAgo + 13), [
    [socialServices.id, "invite", "Stöd hemma."],
    [healthCentre.id, "invite", "Kroppen och sömnen."],
  ]);
  const meetingId = await plannedStory(told, ago(daysAgo + 12), {
    plannedOn: ago(daysAgo),
    question,
    answerBy: ago(daysAgo + 5),
  });
  await invitedStory(told, ago(daysAgo + 11), [[socialServices.id], [healthCentre.id]]);
  const named = (person: (typeof people)["fadumo"] | (typeof people)["birgitta"]) => ({
    kind: "coming",
    personName: person.name,
    profession: person.title,
    phone: person.phone,
  });
  await answeredStory(fadumo, told.caseId, ago(daysAgo + 9), named(people.fadumo));
  await answeredStory(birgitta, told.caseId, ago(daysAgo + 8), named(people.birgitta));
  return meetingId;
}

async function milosPlanIsADraft(): Promise<void> {
  const told = await openedStory({
    actor: ulrika,
    openedOn: ago(18),
    label: "Åk 5, skolgång",
    seen: "Har inte varit i klassrummet på tre veckor.",
    told: "Jag kan komma om jag slipper ljudet.",
    kinds: ["healthCare", "socialServices"],
    child: {
      givenName: "Milo",
      familyName: "Ström",
      birthDate: "2015-01-29",
      schooling: "Björkskolan, åk 5",
      ownWishes: "Jag vill börja i ett litet rum.",
    },
    guardians: [
      {
        name: "Elin Ström",
        relation: "mamma",
        phone: "070-174 06 50",
        sharesContact: "true",
        sharesViews: "true",
      },
    ],
  });
  const meetingId = await met(told, 2, "Hur kommer Milo tillbaka till skolan?");
  await heldStory(told, meetingId, {
    on: ago(2),
    areas: ["healthy", "developing"],
    childSays: "Jag kan komma om jag slipper ljudet. Jag vill ha Lasse med mig.",
    guardiansSay: ["Vi behöver veta vem vi ska ringa på morgonen."],
    came,
    notes: [
      [
        "developing",
        { "text.works": "Tycker om naturkunskap.", "text.difficult": "Klassrummet är för högljutt." },
      ],
    ],
  });
  await writtenStory(told, {
    on: ago(2),
    goals: [
      {
        area: "developing",
        text: "Milo är i skolan tre förmiddagar i veckan före jul.",
        interventions: [
          {
            what: "Ordnar ett litet rum och en vuxen som möter vid dörren",
            responsible: `agency-${pupilHealth.id}`,
            ...contacts.ulrika,
            startsOn: ahead(1),
            dueOn: ahead(15),
          },
        ],
      },
    ],
    nextMeetingOn: ahead(25),
    comeAgain: [socialServices.id],
  });
}

async function nelliesCopiesWait(): Promise<void> {
  const told = await openedStory({
    actor: anna,
    openedOn: ago(22),
    label: "Förskoleklass, språk",
    seen: "Pratar sällan och pekar i stället.",
    told: "Jag tycker om att rita.",
    kinds: ["healthCare", "socialServices"],
    child: {
      givenName: "Nellie",
      familyName: "Åkerblom",
      birthDate: "2020-07-07",
      schooling: "Björkskolan, förskoleklass",
    },
    guardians: [
      {
        name: "Frida Åkerblom",
        relation: "mamma",
        phone: "070-174 06 51",
        sharesContact: "true",
        sharesViews: "true",
      },
      { name: "Daniel Rosén", relation: "pappa", phone: "070-174 06 52" },
    ],
  });
  const meetingId = await met(told, 4, "Hur får Nellie hjälp att prata?");
  await heldStory(told, meetingId, {
    on: ago(4),
    areas: ["healthy", "developing"],
    childSays: "Jag vill rita när vi pratar.",
    guardiansSay: ["Hemma pratar hon mer.", "Jag vill att vi väntar med utredning."],
    came,
    notes: [
      ["healthy", { "text.works": "Sover och äter bra.", "text.difficult": "Hörseln är inte kontrollerad." }],
    ],
  });
  await writtenStory(told, {
    on: ago(4),
    goals: [
      {
        area: "healthy",
        text: "Vi vet om Nellie hör bra.",
        interventions: [
          {
            what: "Bokar tid för hörselprov",
            responsible: `agency-${healthCentre.id}`,
            ...contacts.birgitta,
            startsOn: ahead(1),
            dueOn: ahead(20),
          },
        ],
      },
      {
        area: "developing",
        text: "Nellie använder bilder för att berätta vad hon vill.",
        interventions: [
          {
            what: "Visar bilderna för familjen och fritids",
            responsible: `agency-${pupilHealth.id}`,
            ...contacts.anna,
            contributingIds: [socialServices.id],
            dueOn: ahead(10),
          },
        ],
      },
    ],
    nextMeetingOn: ahead(45),
  });
  const versionId = await fixedStory(told, ago(3));
  await handedStory(told, versionId, ago(3), [
    ["child"],
    [`guardian-${told.guardianIds[0]}`],
    [`agency-${socialServices.id}`, { way: "kring" }],
  ]);
}

async function theosFollowUpIsLate(): Promise<void> {
  const told = await openedStory({
    actor: anna,
    openedOn: ago(60),
    label: "Gymnasiet, våren",
    seen: "Har slutat gå till praktiken.",
    told: "Jag vet inte vad jag ska bli.",
    kinds: ["healthCare", "socialServices"],
    child: {
      givenName: "Theo",
      familyName: "Karlsson-Öhman",
      birthDate: "2010-05-16",
      schooling: "Gymnasiet, åk 1",
    },
    guardians: [
      {
        name: "Maria Karlsson",
        relation: "mamma",
        phone: "070-174 06 53",
        sharesContact: "true",
        sharesViews: "true",
      },
    ],
  });
  const versionId = await planned(told, 40, ago(1));
  const everyone = [
    "child",
    `guardian-${told.guardianIds[0]}`,
    `agency-${socialServices.id}`,
    `agency-${healthCentre.id}`,
  ];
  await handedStory(
    told,
    versionId,
    ago(40),
    everyone.map((receiver) => [receiver]),
  );
}

async function viktorsPlanIsInForce(): Promise<void> {
  const told = await openedStory({
    actor: fadumo,
    openedOn: ago(45),
    label: "Ungdom, 17 år",
    seen: "Bor växelvis hos kamrater.",
    told: "Jag vill klara mig själv men behöver hjälp med papper.",
    kinds: ["healthCare", "school"],
    child: {
      givenName: "Viktor",
      familyName: "Nieminen",
      birthDate: "2009-04-02",
      schooling: "Gymnasiet, åk 2",
    },
    guardians: [{ name: "Tuula Nieminen", relation: "mamma", phone: "070-174 06 54" }],
  });
  await consentedStory(told, ago(42), [pupilHealth.id, healthCentre.id], 9);
  await neededStory(told, ago(41), [
    { area: "responsible", state: "collaboration", note: "Papper, pengar, bostad.", saidBy: ["child"] },
  ]);
  await consideredStory(told, ago(41), [
    [pupilHealth.id, "invite", "Skolan behöver anpassa närvaron."],
    [healthCentre.id, "invite", "Husläkare."],
  ]);
  const meetingId = await plannedStory(told, ago(40), {
    plannedOn: ago(28),
    place: "Socialkontoret, rum Björk",
    question: "Hur klarar Viktor vardagen?",
    answerBy: ago(33),
  });
  await invitedStory(told, ago(39), [[pupilHealth.id], [healthCentre.id]]);
  await answeredStory(ulrika, told.caseId, ago(36), {
    kind: "coming",
    personName: people.ulrika.name,
    profession: people.ulrika.title,
  });
  await answeredStory(birgitta, told.caseId, ago(35), {
    kind: "coming",
    personName: people.birgitta.name,
    profession: people.birgitta.title,
  });
  await heldStory(told, meetingId, {
    on: ago(28),
    areas: ["responsible"],
    childSays: "Jag vill klara mig själv. Fråga mig först.",
    guardiansSay: ["Jag vill att han bor hemma till jul."],
    came: {
      ...came,
      [pupilHealth.id]: {
        name: people.ulrika.name,
        profession: people.ulrika.title,
        phone: people.ulrika.phone,
      },
    },
    notes: [
      ["responsible", { "text.works": "Har sommarjobb och sparar.", "text.difficult": "Öppnar inte brev." }],
    ],
  });
  await writtenStory(told, {
    on: ago(28),
    goals: [
      {
        area: "responsible",
        text: "Viktor öppnar sina brev och vet vem som hjälper.",
        interventions: [
          {
            what: "Går igenom breven varannan torsdag",
            responsible: `agency-${socialServices.id}`,
            ...contacts.fadumo,
            startsOn: ago(27),
            dueOn: ahead(30),
            sign: "Inga obetalda räkningar.",
          },
          {
            what: "Anpassar schemat på måndagar",
            responsible: `agency-${pupilHealth.id}`,
            ...contacts.ulrika,
            startsOn: ago(25),
            dueOn: ahead(30),
          },
        ],
      },
    ],
    nextMeetingOn: ahead(33),
  });
  const versionId = await fixedStory(told, ago(28));
  const everyone = [
    "child",
    `guardian-${told.guardianIds[0]}`,
    `agency-${pupilHealth.id}`,
    `agency-${healthCentre.id}`,
  ];
  await handedStory(
    told,
    versionId,
    ago(27),
    everyone.map((receiver) => [receiver]),
  );
  await viktorsPlanIsFollowedUp(told);
}

/** One of two interventions was not done: the agency that answers for it has been told, and has answered. */
async function viktorsPlanIsFollowedUp(told: ToldCase): Promise<void> {
  await followedUpStory(told, {
    on: ago(9),
    childSays: "Räkningarna går bra nu. Måndagarna är precis som förut.",
    outcomes: [
      ["done", ""],
      ["notDone", "Schemat var redan lagt när planen kom."],
    ],
    satisfied: [
      ["child", "partly", "Någon som pratar med läraren."],
      [`guardian-${told.guardianIds[0]}`, "yes"],
      [`agency-${socialServices.id}`, "partly"],
    ],
    nextOn: ahead(33),
  });
  await reportedStory(
    told,
    ago(9),
    {
      ...{ kind: "notDone", receiverAgencyId: pupilHealth.id, happenedOn: ago(9) },
      what: "Schemat på måndagar skulle anpassas från planens första vecka. Det har inte blivit gjort.",
      consequence: "Ungdomen har varit borta fyra måndagar.",
      cause: "Planen nådde inte den som lägger schemat.",
      done: "Vi har ringt skolans kontaktperson.",
      proposal: "Kom överens om vem på skolan som tar emot planen samma dag.",
    },
    {
      ...{ by: ulrika, on: ago(4), answer: "Det stämmer. Planen blev liggande över lovet." },
      measures: "Biträdande rektor får planen samma dag, och schemat är ändrat från nästa vecka.",
    },
  );
}

/** A meeting, a plan with one goal and a fixed version. Returns the version. */
async function planned(
  told: ToldCase,
  daysAgo: number,
  nextMeetingOn: ReturnType<typeof ago>,
): Promise<string> {
  const meetingId = await met(told, daysAgo, "Vad behövs för att Theo ska hitta tillbaka?");
  await heldStory(told, meetingId, {
    on: ago(daysAgo),
    areas: ["healthy", "developing"],
    childSays: "Jag vill ha en praktik där man får göra något på riktigt.",
    guardiansSay: ["Han behöver någon som ringer på morgonen."],
    came,
    notes: [
      ["developing", { "text.works": "Duktig med händerna.", "text.difficult": "Praktiken tog slut." }],
    ],
  });
  await writtenStory(told, {
    on: ago(daysAgo),
    goals: [
      {
        area: "developing",
        text: "Theo har en ny praktik.",
        interventions: [
          {
            what: "Söker praktik inom snickeri",
            responsible: `agency-${pupilHealth.id}`,
            ...contacts.anna,
            startsOn: ago(daysAgo - 1),
            dueOn: ago(5),
          },
        ],
      },
      {
        area: "healthy",
        text: "Theo sover sju timmar.",
        interventions: [
          {
            what: "Sömnskola, tre besök",
            responsible: `agency-${healthCentre.id}`,
            ...contacts.birgitta,
            startsOn: ago(daysAgo - 2),
            dueOn: ago(3),
          },
        ],
      },
    ],
    nextMeetingOn,
  });
  return fixedStory(told, ago(daysAgo));
}

/** Edith Sjölund, 15: health centre and social services both have a part, so her plan is a SIP with a crisis plan. */
async function edithsPlanIsASip(): Promise<void> {
  const told = await openedStory({
    actor: ulrika,
    openedOn: ago(26),
    label: "Åk 9, oro",
    seen: "Äter inte i matsalen och går hem efter lunch.",
    told: "Jag orkar inte med mat när andra ser på.",
    kinds: ["healthCare", "socialServices"],
    child: {
      givenName: "Edith",
      familyName: "Sjölund",
      birthDate: "2011-08-17",
      schooling: "Björkskolan, åk 9",
      ownWishes: "Jag vill bestämma vad som sägs till klassen.",
    },
    guardians: [
      { name: "Jonna Sjölund", relation: "mamma", phone: "070-174 06 51", sharesViews: "true" },
      { name: "Petter Sjölund", relation: "pappa", phone: "070-174 06 52", sharesViews: "true" },
    ],
  });
  const on = ago(5);
  const meetingId = await met(told, 5, "Hur blir det lättare för Edith att äta och vara kvar i skolan?");
  await heldStory(told, meetingId, {
    on,
    areas: ["healthy", "developing"],
    childSays: "Det viktigaste är att jag slipper äta ensam och att ingen frågar framför andra.",
    guardiansSay: [
      "Vi vill veta vem vi ringer när det blir svårt.",
      "Hon ska inte behöva förklara sig jämt.",
    ],
    came,
    notes: [
      ["healthy", { "text.works": "Sover bra.", "text.difficult": "Äter nästan ingenting på dagarna." }],
      ["developing", { "text.works": "Har lätt för språk.", "text.difficult": "Missar eftermiddagarna." }],
    ],
  });
  await writtenStory(told, {
    on,
    goals: [
      {
        area: "healthy",
        text: "Edith äter lunch på skolan tre dagar i veckan före jul.",
        interventions: [
          {
            what: "Träffar Edith varannan vecka och följer hur hon mår",
            responsible: `agency-${healthCentre.id}`,
            ...contacts.birgitta,
            startsOn: ahead(2),
            dueOn: ahead(40),
          },
          {
            what: "Äter lunch med Edith i det lilla rummet",
            responsible: `agency-${pupilHealth.id}`,
            ...contacts.ulrika,
            startsOn: ahead(1),
            dueOn: ahead(20),
            sign: "Edith säger själv att det går lättare.",
          },
        ],
      },
      {
        area: "developing",
        text: "Edith är kvar hela dagen två dagar i veckan.",
        interventions: [
          {
            what: "Stöd till föräldrarna hemma en kväll i veckan",
            responsible: `agency-${socialServices.id}`,
            ...contacts.fadumo,
            startsOn: ahead(5),
            dueOn: ahead(45),
          },
          {
            what: "Hämtar Edith de dagar hon är kvar till slutet",
            responsible: `guardian-${told.guardianIds[1] ?? ""}`,
            startsOn: ahead(1),
          },
        ],
      },
    ],
    nextMeetingOn: ahead(35),
  });
  await sipStory(told, on, {
    longTermGoal: "Edith mår bra i kroppen och går ut nian med betyg i alla ämnen.",
    leadAuthorityId: authorities.region.id,
    crisisPlan: "yes",
    crisisSigns: "Svarar inte på meddelanden. Vill inte åka till skolan två dagar i rad.",
    crisisHelp: "Att en vuxen ringer först och inte frågar om mat.",
    crisisDay: "Birgitta på vårdcentralen, 070-174 06 31",
    crisisEvening: "Mamma eller pappa",
    crisisNight: "1177, vid fara 112",
  });
  const versionId = await fixedStory(told, on);
  await handedStory(told, versionId, on, [
    [`agency-${healthCentre.id}`],
    [`agency-${socialServices.id}`],
    ["child"],
    ...told.guardianIds.map((id) => [`guardian-${id}`] as const),
  ]);
}
