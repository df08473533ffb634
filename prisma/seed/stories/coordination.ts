import { actorOf } from "../actors";
import { agencies } from "../register/agencies";
import { people } from "../register/people";
import { consentedStory, openedStory } from "../teller/case";
import { ago, ahead, at } from "../teller/clock";
import { answeredOfferStory, offeredStory } from "../teller/coordination";
import { answeredStory, consideredStory, invitedStory, neededStory, plannedStory } from "../teller/meeting";

const samira = actorOf(people.samira, people.samira.appointments[1]);
const leila = actorOf(people.leila);
const birgitta = actorOf(people.birgitta);
const { firstLine, healthCentre } = agencies;

/** A case that changes hands: one agency says no, another takes over. */
export async function tellCoordination(): Promise<void> {
  await tuvasCaseGoesToTheHealthCentre();
}

/** Tuva Sandell, 12: begun at her school in Norrås, coordinated from the health centre since yesterday. */
async function tuvasCaseGoesToTheHealthCentre(): Promise<void> {
  const told = await openedStory({
    actor: samira,
    openedOn: ago(12),
    label: "Åk 6, hösten",
    seen: "Har ont i magen varje morgon och går hem före lunch.",
    told: "Det gör mest ont på bussen.",
    kinds: ["healthCare"],
    child: {
      givenName: "Tuva",
      familyName: "Sandell",
      birthDate: "2014-02-11",
      schooling: "Norråsskolan, åk 6",
      ownWishes: "Jag vill veta vem jag ska ringa.",
    },
    guardians: [{ name: "Jonna Sandell", relation: "mamma", phone: "070-174 06 39", sharesViews: "true" }],
  });
  await consentedStory(told, ago(10), [firstLine.id, healthCentre.id]);
  await neededStory(told, ago(9), [
    { area: "healthy", state: "collaboration", note: "Ont i magen på morgnarna.", saidBy: ["child"] },
    { area: "developing", state: "attention", note: "Missar eftermiddagarna.", saidBy: ["staff"] },
  ]);
  await consideredStory(told, ago(9), [
    [firstLine.id, "invite", "Oro som behöver samtal."],
    [healthCentre.id, "invite", "Läkaren följer magen sedan i våras."],
  ]);
  await plannedStory(told, ago(8), {
    plannedOn: ahead(6),
    place: "Vårdcentralen, rum 3",
    question: "Hur får Tuva hela skoldagar igen?",
    answerBy: ahead(2),
  });
  await invitedStory(told, ago(8), [
    [firstLine.id, { kind: "invitation" }],
    [healthCentre.id, { kind: "invitation" }],
  ]);
  for (const [receiver, person] of [
    [leila, people.leila],
    [birgitta, people.birgitta],
  ] as const)
    await answeredStory(receiver, told.caseId, ago(6), {
      kind: "coming",
      personName: person.name,
      profession: person.title,
    });

  const first = await offeredStory(told, firstLine.id, at(ago(3), "09:20"));
  const reason = "Vi träffar Tuva först efter jul och kan inte hålla ihop det tills dess.";
  await answeredOfferStory(leila, told, { offerId: first, reason, now: at(ago(2), "10:15") });
  const second = await offeredStory(told, healthCentre.id, at(ago(2), "10:40"));
  await answeredOfferStory(birgitta, told, { offerId: second, now: at(ago(1), "14:05") });
}
