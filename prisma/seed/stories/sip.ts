import { actorOf } from "../actors";
import { agencies } from "../register/agencies";
import { authorities } from "../register/authorities";
import { people } from "../register/people";
import { openedStory } from "../teller/case";
import { ago, ahead } from "../teller/clock";
import { fixedStory, handedStory, heldStory, sipStory, writtenStory } from "../teller/plan";
import { came, contacts, met } from "./met";

const ulrika = actorOf(people.ulrika);
const { socialServices, healthCentre, pupilHealth } = agencies;

/** Edith Sjölund, 15: health centre and social services both have a part, so her plan is a SIP with a crisis plan. */
export async function tellSip(): Promise<void> {
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
