import { actorOf } from "../actors";
import { agencies } from "../register/agencies";
import { authorities } from "../register/authorities";
import { people } from "../register/people";
import { consentedStory, registeredStory, type ToldCase } from "../teller/case";
import { ago, at } from "../teller/clock";
import { agreedByAllStory } from "../teller/confirmation";
import { closedStory } from "../teller/closing";
import { activatedStory, askedStory, decidedStory } from "../teller/compound-need";
import { answeredOfferStory, offeredStory } from "../teller/coordination";
import { inTouchStory } from "../teller/family-contact";
import { followedUpStory, reportedStory } from "../teller/follow-up";
import { answeredStory, consideredStory, invitedStory, neededStory, plannedStory } from "../teller/meeting";
import { addedStory, fixedStory, heldStory, lawsStory, writtenStory } from "../teller/plan";
import { talkedStory } from "../teller/preparation";

const maja = actorOf(people.maja);
const henning = actorOf(people.henning);
const elin = actorOf(people.elin);
const { forsPupilHealth, forsSocialServices } = agencies;
const contacts = {
  maja: { contactName: people.maja.name, contactPhone: people.maja.phone },
  elin: { contactName: people.elin.name, contactPhone: people.elin.phone },
};

/** Inga-Maj Kenttä, 14, by the routine of östra Norrbotten: from the first observation to the closing. */
export async function tellWholeWaySip(): Promise<void> {
  const begun = await ingaMajIsNoticed();
  await theMeetingIsHeld(begun);
  const told = await theBatonIsPassed(begun);
  await thePlanIsFollowedUp(told);
  await itIsOver(told);
}

async function ingaMajIsNoticed(): Promise<ToldCase> {
  const on = ago(86);
  const assessmentId = await askedStory(
    {
      actor: maja,
      on,
      label: "Åk 8, våren",
      observations: [
        ["seen", "Har varit borta varje måndag sedan februari."],
        ["toldByChild", "Jag passar mina småsyskon när pappa inte orkar."],
      ],
      answers: [
        ["ownMeasures", "measures", "Samtal varje vecka och uppföljning av frånvaron.", [], ["support"]],
        ["collaboration", "yes", "Med Henning Kangas samma dag."],
        ["compoundNeed", "yes", "Behöver avlastning hemma, som skolan inte kan ge.", ["socialServices"]],
      ],
    },
    "Jag tror att familjen vill ha hjälp.",
  );
  await decidedStory(henning, on, "yes", "Behoven ligger både hemma och i skolan.");
  await activatedStory(maja, assessmentId, on);
  const told = await registeredStory(
    {
      actor: maja,
      openedOn: on,
      child: {
        givenName: "Inga-Maj",
        familyName: "Kenttä",
        birthDate: "2012-06-03",
        schooling: "Forsskolan, åk 8",
        language: "svenska och meänkieli",
        ownWishes: "Jag vill att ni pratar med pappa när jag är med.",
      },
      guardians: [{ name: "Rauno Kenttä", relation: "pappa", phone: "070-174 06 43", sharesViews: "true" }],
    },
    assessmentId,
  );
  await talkedStory(told, {
    on: ago(84),
    talkedBy: "Maja Niemi, skolkurator",
    childSays: "Jag vill kunna gå till skolan på måndagar.",
    guardiansSay: ["Jag blev sjuk i vintras och orkar inte morgnarna."],
  });
  await consentedStory(told, ago(84), [forsSocialServices.id], 9);
  await neededStory(told, ago(83), [
    { area: "nurtured", state: "collaboration", note: "Tar hand om syskonen.", saidBy: ["child"] },
    { area: "developing", state: "attention", note: "Borta på måndagar.", saidBy: ["staff"] },
  ]);
  await consideredStory(told, ago(83), [[forsSocialServices.id, "invite", "Avlastning hemma på morgnarna."]]);
  return told;
}

async function theMeetingIsHeld(told: ToldCase): Promise<void> {
  const on = ago(77);
  const meetingId = await plannedStory(told, ago(83), {
    plannedOn: on,
    place: "Forsskolan, grupprum 2",
    question: "Vad behövs hemma för att Inga-Maj ska kunna vara i skolan?",
    answerBy: ago(80),
  });
  await invitedStory(told, ago(83), [[forsSocialServices.id]]);
  const { name: personName, title: profession, phone } = people.elin;
  await answeredStory(elin, told.caseId, ago(81), { kind: "coming", personName, profession, phone });
  await heldStory(told, meetingId, {
    on,
    areas: ["nurtured", "developing"],
    childSays: "Det viktigaste är att någon är hemma hos de små på måndagar.",
    guardiansSay: ["Jag vill ha hjälp tills jag är frisk."],
    came: { [forsSocialServices.id]: { name: personName, profession, phone } },
    notes: [
      ["nurtured", { "text.works": "De äter middag ihop.", "text.difficult": "Morgnarna." }],
      ["developing", { "text.works": "Hinner ikapp själv.", "text.difficult": "Missar matten på måndagar." }],
    ],
  });
  await writtenStory(told, {
    on,
    goals: [
      {
        area: "nurtured",
        text: "Inga-Maj går till skolan på måndagar före sommaren.",
        interventions: [
          {
            what: "Hemtjänst för barnfamilj tre morgnar i veckan",
            responsible: `agency-${forsSocialServices.id}`,
            ...contacts.elin,
            startsOn: ago(75),
            dueOn: ago(40),
          },
          {
            what: "Egen tid i matte på tisdagar",
            responsible: `agency-${forsPupilHealth.id}`,
            ...contacts.maja,
            startsOn: ago(75),
            dueOn: ago(40),
          },
        ],
      },
    ],
    nextMeetingOn: ago(44),
  });
  await lawsStory(told, on, {
    longTermGoal: "Inga-Maj går ut nian tillsammans med sin klass.",
    leadAuthorityId: authorities.kvarnforsen.id,
    withoutRegion: "Pappans vårdcentral följer honom. Inga-Maj har ingen egen vårdkontakt.",
    withoutOthers: "Ingen annan gör något just nu.",
    crisisPlan: "no",
  });
  await agreedByAllStory(told, await fixedStory(told, on), [forsSocialServices.id], ago(76));
}

/** The social services want to know the family first, and say yes when they do. */
async function theBatonIsPassed(told: ToldCase): Promise<ToldCase> {
  const first = await offeredStory(told, forsSocialServices.id, at(ago(75), "09:20"));
  const reason = "Vi har inte träffat familjen än. Fråga igen när hjälpen hemma är i gång.";
  await answeredOfferStory(elin, told, { offerId: first, reason, now: at(ago(74), "10:15") });
  const second = await offeredStory(told, forsSocialServices.id, at(ago(66), "10:40"));
  await answeredOfferStory(elin, told, { offerId: second, now: at(ago(65), "14:05") });
  return { ...told, actor: elin };
}

async function thePlanIsFollowedUp(told: ToldCase): Promise<void> {
  const [rauno = ""] = told.guardianIds;
  await inTouchStory(told, ago(60), { how: "met", people: ["child", rauno], note: "”Måndag gick bra.”" });
  await followedUpStory(told, {
    on: ago(44),
    childSays: "Jag har varit i skolan alla måndagar utom en.",
    outcomes: [
      ["done", ""],
      ["notDone", "Läraren slutade i april och ingen tog över."],
    ],
    satisfied: [
      ["child", "yes"],
      [`guardian-${rauno}`, "yes"],
      [`agency-${forsPupilHealth.id}`, "partly", "En ny mattelärare."],
    ],
    next: { on: ago(16) },
  });
  await reportedStory(
    told,
    ago(44),
    {
      ...{ kind: "notDone", receiverAgencyId: forsPupilHealth.id, happenedOn: ago(44) },
      what: "Egen tid i matte på tisdagar har inte blivit av sedan april.",
      consequence: "Ungdomen saknar underlag för betyg.",
      cause: "En lärare slutade, och insatsen stod inte i överlämningen.",
      done: "Vi har frågat skolan vem som tar över.",
      proposal: "Låt planens insatser stå i överlämningen när någon slutar.",
    },
    {
      ...{ by: henning, on: ago(40), answer: "Det stämmer. Vi missade det i överlämningen." },
      measures: "En ny lärare har tiden från nästa vecka. Rutinen för överlämning är ändrad.",
    },
  );
  const on = ago(39);
  await addedStory(told, {
    on,
    goals: [
      {
        area: "developing",
        text: "Inga-Maj har betyg i matte till jul.",
        interventions: [
          {
            what: "Ny egen tid i matte, onsdagar efter lunch",
            responsible: `agency-${forsPupilHealth.id}`,
            ...contacts.maja,
            startsOn: ago(36),
            dueOn: ago(14),
          },
        ],
      },
    ],
    nextMeetingOn: ago(16),
  });
  await agreedByAllStory(told, await fixedStory(told, on), [forsPupilHealth.id], ago(38));
}

async function itIsOver(told: ToldCase): Promise<void> {
  const [rauno = ""] = told.guardianIds;
  await inTouchStory(told, ago(24), {
    how: "phone",
    people: [rauno],
    note: "Är tillbaka på jobbet halva dagar.",
  });
  await followedUpStory(told, {
    on: ago(16),
    childSays: "Det är som vanligt hemma nu.",
    outcomes: [
      ["done", ""],
      ["changed", "Tiden ligger på onsdagar."],
      ["done", ""],
    ],
    satisfied: [
      ["child", "yes"],
      [`guardian-${rauno}`, "yes"],
    ],
    next: { endReason: "Pappan är frisk och hjälpen hemma behövs inte längre." },
  });
  await closedStory(told, ago(13), {
    reason: "needsMet",
    summary: "Inga-Maj är i skolan alla dagar. Skolan följer matten själv.",
    familySaid: "Inga-Maj: ”Jag är bara storasyster nu.” Rauno vet vem han ringer om han blir sjuk igen.",
  });
}
