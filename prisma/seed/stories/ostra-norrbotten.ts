import { actorOf } from "../actors";
import { agencies } from "../register/agencies";
import { people } from "../register/people";
import { consentedStory, joinedStory, registeredStory } from "../teller/case";
import { ago, ahead, today } from "../teller/clock";
import { activatedStory, askedStory, decidedStory, delegatedStory } from "../teller/compound-need";
import { adaptedStory } from "../teller/local-routine";
import { consideredStory, neededStory } from "../teller/meeting";
import { talkedStory } from "../teller/preparation";

const maja = actorOf(people.maja);
const henning = actorOf(people.henning);
const tore = actorOf(people.tore);

/** By the routine of östra Norrbotten: one case whose meeting is soon due, and one that waits for the manager. */
export async function tellOstraNorrbotten(): Promise<void> {
  await delegatedStory(henning, people.siri.id, today, ahead(10));
  // Noah's case keeps the words that it was begun by; the next assessment has those of the second version.
  await adaptedStory(tore, ago(40), {
    labels: { "sv.label.active": "Fritid och vänner", "en.label.active": "" },
  });
  await noahsMeetingIsSoonDue();
  await adaptedStory(tore, ago(2), {
    labels: { "sv.label.nurtured": "Omsorg hemma", "en.label.nurtured": "Care at home" },
    "area-active": { "sv.prompt.active.1": "Vad gör du helst när du är ledig?" },
  });
  await henningIsAsked();
}

/** Noah Rova, 11: decided seven working days ago, the family asked, no meeting booked yet. */
async function noahsMeetingIsSoonDue(): Promise<void> {
  const on = ago(7);
  const assessmentId = await askedStory(
    {
      actor: maja,
      on,
      label: "Åk 5, hösten",
      observations: [
        ["seen", "Somnar på lektionerna och är ofta utan frukost."],
        ["toldByChild", "Jag vet inte vem som är hemma när jag kommer."],
      ],
      answers: [
        ["ownMeasures", "measures", "Samtal varje vecka och vila efter lunch.", [], ["support"]],
        ["collaboration", "yes", "Med Henning Kangas i går."],
        ["compoundNeed", "yes", "Behöver stöd hemma, som skolan inte kan ge.", ["socialServices"]],
      ],
    },
    "Jag tror att socialtjänsten behöver vara med.",
  );
  await decidedStory(henning, on, "yes", "Behoven ligger både i skolan och hemma.");
  await activatedStory(maja, assessmentId, on);
  const told = await registeredStory(
    {
      actor: maja,
      openedOn: on,
      child: {
        givenName: "Noah",
        familyName: "Rova",
        birthDate: "2015-03-09",
        schooling: "Forsskolan, åk 5",
        language: "svenska",
      },
      guardians: [{ name: "Saara Rova", relation: "mamma", phone: "070-174 06 37", sharesViews: "true" }],
    },
    assessmentId,
  );
  await talkedStory(told, {
    on: ago(5),
    talkedBy: "Maja Niemi, skolkurator",
    childSays: "Jag vill att någon är hemma på kvällarna.",
    guardiansSay: ["Jag arbetar natt och behöver hjälp de veckorna."],
    toBring: "Vad som händer de veckor då Saara arbetar natt.",
  });
  await consentedStory(told, ago(5), [agencies.forsSocialServices.id]);
  await neededStory(told, ago(4), [
    { area: "nurtured", state: "collaboration", note: "Ensam hemma vissa nätter.", saidBy: ["child"] },
    { area: "healthy", state: "attention", note: "Sover för lite.", saidBy: ["staff"] },
  ]);
  await consideredStory(told, ago(4), [
    [agencies.forsSocialServices.id, "invite", "Stöd hemma de veckor då mamma arbetar natt."],
  ]);
  // Siri can prepare the summons; Maja, who took the initiative, makes it.
  await joinedStory(told, ago(4), people.siri.id);
}

/** Another of Maja's, on Henning's table this morning. */
async function henningIsAsked(): Promise<void> {
  await askedStory(
    {
      actor: maja,
      on: ago(1),
      label: "Åk 8, vintern",
      observations: [["heard", "Har slutat gå på träningen och kommer sent till första lektionen."]],
      answers: [
        [
          "ownMeasures",
          "none",
          "Vi har inte kommit längre än till ett första samtal.",
          [],
          ["investigation"],
        ],
        ["collaboration", "yes", "Med arbetslaget i måndags."],
        ["compoundNeed", "yes", "Vi vet inte vad som ligger bakom.", ["healthCare", "socialServices"]],
      ],
    },
    "",
  );
}
