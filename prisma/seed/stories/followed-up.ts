import { actorOf } from "../actors";
import { agencies } from "../register/agencies";
import { people } from "../register/people";
import { consentedStory, openedStory, type ToldCase } from "../teller/case";
import { ago, ahead } from "../teller/clock";
import { followedUpStory, reportedStory } from "../teller/follow-up";
import { answeredStory, consideredStory, invitedStory, neededStory, plannedStory } from "../teller/meeting";
import { confirmedStory, notedStory } from "../teller/confirmation";
import { oneMoreStory, fixedStory, handedStory, heldStory, writtenStory } from "../teller/plan";
import { surveyStory } from "../teller/survey";
import { came, contacts } from "./met";

const ulrika = actorOf(people.ulrika);
const fadumo = actorOf(people.fadumo);
const birgitta = actorOf(people.birgitta);
const { socialServices, healthCentre, pupilHealth } = agencies;

/** A plan of the social services in two versions that has been followed up, with a deviation that was answered. */
export async function tellFollowedUp(): Promise<void> {
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
  await viktorsPlanIsConfirmed(told);
  await viktorsPlanIsFollowedUp(told);
}

/** Everybody was for the first version. The second is confirmed in Kring and on paper; one did not want to, and one has not answered. */
async function viktorsPlanIsConfirmed(told: ToldCase): Promise<void> {
  const mother = `guardian-${told.guardianIds[0]}`;
  const school = `agency-${pupilHealth.id}`;
  const everyone = ["child", mother, school, `agency-${healthCentre.id}`];
  const copies = everyone.map((receiver): [string, object] => [
    receiver,
    receiver === school ? { way: "kring" } : {},
  ]);
  const first = await fixedStory(told, ago(28));
  await handedStory(told, first, ago(27), copies);
  for (const receiver of ["child", mother, school])
    await notedStory(told, first, ago(27), receiver, { answer: "confirmed" });

  await oneMoreStory(told, ago(21), "responsible", {
    what: "Följer med till banken och ordnar ett eget konto",
    responsible: `agency-${socialServices.id}`,
    ...contacts.fadumo,
    startsOn: ago(20),
    dueOn: ago(10),
  });
  const second = await fixedStory(told, ago(20));
  await handedStory(told, second, ago(20), copies);
  await notedStory(told, second, ago(20), `agency-${socialServices.id}`, { answer: "confirmed" });
  await notedStory(told, second, ago(19), "child", { answer: "confirmed" });
  await notedStory(told, second, ago(19), mother, {
    ...{ answer: "didNotWant", reason: "Vill att det står att han ska bo hemma till jul." },
  });
  await confirmedStory(ulrika, told, ago(18));
}

/** One of three interventions was not done: the agency that answers for it has been told, and has answered. */
async function viktorsPlanIsFollowedUp(told: ToldCase): Promise<void> {
  await followedUpStory(told, {
    on: ago(9),
    childSays: "Räkningarna går bra nu. Måndagarna är precis som förut.",
    outcomes: [
      ["done", ""],
      ["notDone", "Schemat var redan lagt när planen kom."],
      ["done", ""],
    ],
    satisfied: [
      ["child", "partly", "Någon som pratar med läraren."],
      [`guardian-${told.guardianIds[0]}`, "yes"],
      [`agency-${socialServices.id}`, "partly"],
    ],
    marks: { safe: "works", developing: "collaboration", responsible: "attention" },
    next: { on: ahead(33) },
  });
  await surveyStory(told, ago(9), "child", {
    ...{ way: "screen", takesPart: "partly", isHeard: "yes", knowsPlan: "yes", isSatisfied: "partly" },
    ...{ worksTogether: "no", words: "Skolan frågade mig aldrig om schemat." },
  });
  await surveyStory(told, ago(9), `guardian-${told.guardianIds[0]}`, {
    ...{ way: "paper", takesPart: "yes", isHeard: "yes", knowsPlan: "unsure", isSatisfied: "yes" },
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
