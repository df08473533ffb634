import { actorOf } from "../actors";
import { agencies } from "../register/agencies";
import { people } from "../register/people";
import { consentedStory, type ToldCase } from "../teller/case";
import { ago } from "../teller/clock";
import { answeredStory, consideredStory, invitedStory, neededStory, plannedStory } from "../teller/meeting";

const fadumo = actorOf(people.fadumo);
const birgitta = actorOf(people.birgitta);
const { socialServices, healthCentre, pupilHealth } = agencies;

/** Who is named for an intervention. */
export const contacts = {
  anna: { contactName: people.anna.name, contactPhone: people.anna.phone },
  ulrika: { contactName: people.ulrika.name, contactPhone: people.ulrika.phone },
  fadumo: { contactName: people.fadumo.name, contactPhone: people.fadumo.phone },
  birgitta: { contactName: people.birgitta.name, contactPhone: people.birgitta.phone },
};
/** Who came to a meeting from each agency. */
export const came = {
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

/** From consent to a meeting with the social services and the health centre, so many working days ago. */
export async function met(told: ToldCase, daysAgo: number, question: string): Promise<string> {
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
