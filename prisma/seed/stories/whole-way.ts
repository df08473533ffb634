import { actorOf } from "../actors";
import { agencies } from "../register/agencies";
import { people } from "../register/people";
import { openedStory, type ToldCase } from "../teller/case";
import { ago, at } from "../teller/clock";
import { agreedByAllStory } from "../teller/confirmation";
import { closedStory } from "../teller/closing";
import { answeredOfferStory, offeredStory } from "../teller/coordination";
import { inTouchStory } from "../teller/family-contact";
import { followedUpStory, reportedStory } from "../teller/follow-up";
import { addedStory, fixedStory, heldStory, writtenStory } from "../teller/plan";
import { came, contacts, met } from "./met";

const anna = actorOf(people.anna);
const ulrika = actorOf(people.ulrika);
const fadumo = actorOf(people.fadumo);
const birgitta = actorOf(people.birgitta);
const { socialServices, healthCentre, pupilHealth } = agencies;

/** Melker Sandhed, 11, by Kronobarnsmodellen: from the first observation to the closing, with everything between. */
export async function tellWholeWay(): Promise<void> {
  const begun = await melkerIsNoticedAndMet();
  const told = await theBatonIsPassed(begun);
  await thePlanIsFollowedUp(told);
  await thePlanIsRenewed(told);
  await itIsOver(told);
}

async function melkerIsNoticedAndMet(): Promise<ToldCase> {
  const told = await openedStory({
    actor: anna,
    openedOn: ago(112),
    label: "Åk 5, våren",
    seen: "Har slutat äta frukost och gråter på idrotten.",
    told: "Jag vill inte duscha med de andra.",
    kinds: ["healthCare", "socialServices"],
    child: {
      givenName: "Melker",
      familyName: "Sandhed",
      birthDate: "2015-01-12",
      schooling: "Björkskolan, åk 5",
      ownWishes: "Jag vill att min lillebror får vara med när ni kommer hem till oss.",
    },
    guardians: [
      { name: "Lovis Sandhed", relation: "mamma", phone: "070-174 06 41", sharesViews: "true" },
      { name: "Ture Sandhed", relation: "pappa", phone: "070-174 06 42", sharesViews: "true" },
    ],
  });
  const on = ago(96);
  const meetingId = await met(told, 96, "Hur får Melker tillbaka sin lust att äta och röra sig?");
  await heldStory(told, meetingId, {
    on,
    areas: ["healthy", "developing"],
    childSays: "Jag vill inte att alla tittar. Jag gillar att simma om det är tomt.",
    guardiansSay: ["Vi hinner inte med morgnarna.", "Jag vill lära mig laga något han tycker om."],
    came,
    notes: [
      ["healthy", { "text.works": "Simmar gärna.", "text.difficult": "Äter inte före lunch." }],
      ["developing", { "text.works": "Har två nära vänner.", "text.difficult": "Undviker idrotten." }],
    ],
  });
  await writtenStory(told, {
    on,
    goals: [
      {
        area: "healthy",
        text: "Melker äter frukost fyra dagar i veckan.",
        interventions: [
          {
            what: "Hembesök en morgon i veckan, med frukost",
            responsible: `agency-${socialServices.id}`,
            ...contacts.fadumo,
            startsOn: ago(92),
            dueOn: ago(60),
          },
          {
            what: "Följer vikt och sömn",
            responsible: `agency-${healthCentre.id}`,
            ...contacts.birgitta,
            startsOn: ago(90),
            dueOn: ago(60),
          },
        ],
      },
      {
        area: "developing",
        text: "Melker är med på idrotten på sitt sätt.",
        interventions: [
          {
            what: "Eget omklädningsrum på tisdagar",
            responsible: `agency-${pupilHealth.id}`,
            ...contacts.ulrika,
            startsOn: ago(94),
            dueOn: ago(60),
          },
        ],
      },
    ],
    nextMeetingOn: ago(58),
  });
  await agreedByAllStory(told, await fixedStory(told, on), [socialServices.id, healthCentre.id], ago(95));
  return told;
}

/** The health centre says no; the social services, who do most, say yes. */
async function theBatonIsPassed(told: ToldCase): Promise<ToldCase> {
  const first = await offeredStory(told, healthCentre.id, at(ago(94), "09:20"));
  const reason = "Vi träffar Melker en gång i månaden. Socialtjänsten är hemma hos familjen varje vecka.";
  await answeredOfferStory(birgitta, told, { offerId: first, reason, now: at(ago(93), "10:15") });
  const second = await offeredStory(told, socialServices.id, at(ago(93), "10:40"));
  await answeredOfferStory(fadumo, told, { offerId: second, now: at(ago(92), "14:05") });
  return { ...told, actor: fadumo };
}

async function thePlanIsFollowedUp(told: ToldCase): Promise<void> {
  const [lovis = "", ture = ""] = told.guardianIds;
  await inTouchStory(told, ago(82), {
    how: "met",
    people: ["child", lovis],
    note: "”Pannkakor går alltid.”",
  });
  await inTouchStory(told, ago(70), { how: "phone", people: [ture], note: "" });
  await inTouchStory(told, ago(69), { how: "phone", people: [ture], note: "Morgnarna är lugnare nu." });
  await followedUpStory(told, {
    on: ago(58),
    childSays: "Frukosten är bra. Idrotten är fortfarande jobbig, nyckeln till rummet är ofta borta.",
    outcomes: [
      ["done", ""],
      ["partly", "Två besök av fyra."],
      ["notDone", "Nyckeln till omklädningsrummet fanns inte på plats."],
    ],
    satisfied: [
      ["child", "partly", "En egen nyckel."],
      [`guardian-${lovis}`, "yes"],
      [`guardian-${ture}`, "yes"],
      [`agency-${healthCentre.id}`, "partly"],
    ],
    next: { on: ago(40) },
  });
  await reportedStory(
    told,
    ago(58),
    {
      ...{ kind: "notDone", receiverAgencyId: pupilHealth.id, happenedOn: ago(58) },
      what: "Ett eget omklädningsrum skulle finnas på tisdagar. Nyckeln har saknats de flesta gånger.",
      consequence: "Ungdomen har avstått från idrotten sex tisdagar.",
      cause: "Ingen har fått ansvar för nyckeln.",
      done: "Vi har talat med skolans kontaktperson.",
      proposal: "Bestäm vem som har nyckeln, och låt eleven ha en egen.",
    },
    {
      ...{ by: ulrika, on: ago(54), answer: "Det stämmer. Vi trodde att vaktmästaren hade den." },
      measures: "Eleven har en egen nyckel från i dag. Idrottsläraren har en reserv.",
    },
  );
}

/** What helped goes on, and one thing is new. */
async function thePlanIsRenewed(told: ToldCase): Promise<void> {
  const on = ago(50);
  await addedStory(told, {
    on,
    goals: [
      {
        area: "developing",
        text: "Melker simmar en gång i veckan med en kompis.",
        interventions: [
          {
            what: "Ledsagare till badhuset på torsdagar",
            responsible: `agency-${socialServices.id}`,
            ...contacts.fadumo,
            startsOn: ago(48),
            dueOn: ago(14),
          },
        ],
      },
    ],
    nextMeetingOn: ago(12),
  });
  await agreedByAllStory(told, await fixedStory(told, on), [pupilHealth.id, healthCentre.id], ago(49));
}

async function itIsOver(told: ToldCase): Promise<void> {
  const [lovis = "", ture = ""] = told.guardianIds;
  await inTouchStory(told, ago(30), { how: "met", people: ["child"], note: "”Jag har simmat tusen meter.”" });
  await followedUpStory(told, {
    on: ago(12),
    childSays: "Jag klarar det själv nu. Jag vill fortsätta simma.",
    outcomes: [
      ["done", ""],
      ["done", ""],
      ["done", ""],
      ["done", ""],
    ],
    satisfied: [
      ["child", "yes"],
      [`guardian-${lovis}`, "yes"],
      [`guardian-${ture}`, "yes"],
    ],
    next: { endReason: "Målen är nådda. Familjen vet vem de ringer." },
  });
  await closedStory(told, ago(9), {
    reason: "needsMet",
    summary: "Melker äter frukost, är med på idrotten och simmar varje vecka. Ingen behöver samordna längre.",
    familySaid: "Melker: ”Det bästa var nyckeln.” Föräldrarna är trygga med att höra av sig om det behövs.",
  });
}
