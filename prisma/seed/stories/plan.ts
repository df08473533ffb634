import { actorOf } from "../actors";
import { agencies } from "../register/agencies";
import { people } from "../register/people";
import { openedStory, type ToldCase } from "../teller/case";
import { ago, ahead } from "../teller/clock";
import { fixedStory, handedStory, heldStory, writtenStory } from "../teller/plan";
import { tellFollowedUp } from "./followed-up";
import { came, contacts, met } from "./met";
import { tellSip } from "./sip";

const anna = actorOf(people.anna);
const ulrika = actorOf(people.ulrika);
const { socialServices, healthCentre, pupilHealth } = agencies;

/** Cases with a meeting behind them: a draft, copies to hand out, a plan to follow up, a SIP. */
export async function tellPlans(): Promise<void> {
  await milosPlanIsADraft();
  await nelliesCopiesWait();
  await theosFollowUpIsLate();
  await tellFollowedUp();
  await tellSip();
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
