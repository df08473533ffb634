import { actorOf } from "../actors";
import { agencies } from "../register/agencies";
import { people } from "../register/people";
import { consentedStory, openedStory, type ToldCase } from "../teller/case";
import { ago, ahead } from "../teller/clock";
import {
  answeredStory,
  cancelledStory,
  consideredStory,
  invitedStory,
  knownTo,
  mailWayOf,
  neededStory,
  plannedStory,
  rolesStory,
} from "../teller/meeting";
import { checkedStory, contactedStory, talkedStory } from "../teller/preparation";

const anna = actorOf(people.anna);
const fadumo = actorOf(people.fadumo);
const birgitta = actorOf(people.birgitta);
const emil = actorOf(people.emil);
const ulrika = actorOf(people.ulrika);
const { socialServices, childPsychiatry, healthCentre, youthCentre, youthClinic, habilitation, firstLine } =
  agencies;

/** Cases on the way to their meeting: chosen, called, answered. */
export async function tellInvitations(): Promise<void> {
  await elleMaretWaitsForBup();
  await ayaansInvitationsAreNotSent();
  await everybodyComesToLeila();
  await hampusWaitsForHabilitation();
  await socialServicesCallTheSchool();
}

/** Elle-Máret Länta, 13: the story of the drawings. */
async function elleMaretWaitsForBup(): Promise<ToldCase> {
  const told = await openedStory({
    actor: anna,
    openedOn: ago(8),
    label: "Åk 7, hösten",
    seen: "Borta från skolan varje måndag sedan höstlovet. Sover på lektionerna.",
    told: "Rasterna är värst. Jag vet aldrig var jag ska vara.",
    kinds: ["healthCare", "socialServices", "voluntarySector"],
    child: {
      givenName: "Elle-Máret",
      familyName: "Länta",
      birthDate: "2013-05-20",
      schooling: "Björkskolan, åk 7",
      language: "nordsamiska",
      needsInterpreter: "true",
      otherNeeds: "Rast efter 30 minuter.",
      ownWishes: "Jag vill att mamma sitter bredvid mig. Jag vill börja senare på måndagar.",
      doNotDiscuss: "Det som hände på lägret i somras.",
      doNotDiscussHow: "talk",
    },
    guardians: [
      {
        name: "Risten Länta",
        relation: "mamma",
        phone: "070-174 06 30",
        language: "nordsamiska",
        sharesContact: "true",
        sharesViews: "true",
      },
      { name: "Per-Anders Holmqvist", relation: "pappa", phone: "070-174 06 31", sharesViews: "true" },
    ],
  });
  await consentedStory(told, ago(6), [
    childPsychiatry.id,
    socialServices.id,
    healthCentre.id,
    youthCentre.id,
  ]);
  await neededStory(told, ago(5), [
    { area: "safe", state: "collaboration", note: "Otrygg på rasterna.", saidBy: ["child", "staff"] },
    { area: "healthy", state: "attention", note: "Sover dåligt.", saidBy: ["guardian"] },
    { area: "developing", state: "collaboration", note: "Missar måndagarnas matematik.", saidBy: ["staff"] },
    { area: "nurtured", state: "works", note: "", saidBy: ["staff"] },
    { area: "active", state: "works", note: "Fotboll och Navet.", saidBy: ["child"] },
    {
      area: "respectedAndIncluded",
      state: "attention",
      note: "Få som kan samiska i skolan.",
      saidBy: ["child", "guardian"],
    },
    { area: "responsible", state: "unknown", note: "", saidBy: [] },
  ]);
  await consideredStory(told, ago(5), [
    [socialServices.id, "invite", "Familjen har bett om stöd hemma."],
    [childPsychiatry.id, "invite", "Utreder sömnen sedan i våras."],
    [healthCentre.id, "invite", "Distriktssköterskan känner familjen."],
    [youthCentre.id, "invite", "Elle-Máret är där två kvällar i veckan."],
    [youthClinic.id, "leaveOut", "Familjen vill inte."],
  ]);
  await plannedStory(told, ago(4), {
    plannedOn: ahead(9),
    question: "Vad behöver Elle-Máret för att orka med skolan, och vem gör vad?",
    answerBy: ahead(4),
    needs: "Tolk: nordsamiska. Rast efter 30 minuter.",
  });
  await invitedStory(told, ago(4), [
    [socialServices.id],
    [childPsychiatry.id, knownTo(ago(4), "Sömnen påverkar skoldagen.")],
    [healthCentre.id, { kind: "invitation" }],
    [youthCentre.id, { kind: "invitation" }],
  ]);
  await answeredStory(fadumo, told.caseId, ago(3), {
    kind: "coming",
    personName: "Fadumo Hassan Nuur",
    profession: "Socialsekreterare",
    phone: "070-174 06 08",
  });
  await answeredStory(emil, told.caseId, ago(2), {
    kind: "substitute",
    personName: "Lo Engdahl",
    profession: "Fritidsledare",
  });
  await answeredStory(birgitta, told.caseId, ago(1), {
    kind: "coming",
    personName: "Birgitta Sandelin",
    profession: "Distriktssköterska",
  });
  await elleMaretsMeetingIsPrepared(told);
  return told;
}

async function elleMaretsMeetingIsPrepared(told: ToldCase): Promise<void> {
  await contactedStory(told, ago(5), youthCentre.id, {
    personName: "Emil Rantala, fritidsledare",
    purpose: "relevance",
    reason: "Om Navet är något för mötet. Elle-Máret är där två kvällar i veckan.",
  });
  await contactedStory(told, ago(5), healthCentre.id, {
    personName: "Birgitta Sandelin, distriktssköterska",
    purpose: "exchange",
    reason: "Om sömnen ska tas upp med vårdcentralen eller med BUP.",
    gave: "yes",
    told: "Att Elle-Máret sover dåligt sedan höstlovet.",
    toldTo: "Birgitta Sandelin",
    ...{ isNecessary: "true", isRelevant: "true", isProportionate: "true" },
  });
  await talkedStory(told, {
    on: ago(3),
    talkedBy: "Anna Bergström, skolsköterska",
    childSays: "Jag vill inte sitta mitt emot alla. Jag kan visa mina teckningar.",
    guardiansSay: ["Jag blir nervös av stora möten. Börja med det som fungerar."],
    toBring: "Teckningarna från i höst.",
    toHaveWith: "Áhkko, mormor. Hon kan vänta utanför.",
  });
  await talkedStory(told, {
    on: ago(2),
    talkedBy: "Anna Bergström, skolsköterska",
    childSays: "",
    guardiansSay: ["", "Jag kommer om mötet är efter klockan tolv."],
  });
  await checkedStory(told, ago(2), {
    ...{ "yes.callForAction": "yes", "note.callForAction": "Frånvaron på måndagar ökar." },
    ...{
      "yes.moreCompetences": "yes",
      "note.managersWord": "Kalla alla fyra. Säg till om tiden inte räcker.",
    },
    ...{ "note.whoTalks": "Anna Bergström", "note.whoCalls": "Anna Bergström" },
  });
}

async function ayaansInvitationsAreNotSent(): Promise<void> {
  const told = await openedStory({
    actor: anna,
    openedOn: ago(10),
    label: "Åk 3, språk",
    seen: "Förstår inte instruktioner i grupp och blir arg när det går fort.",
    told: "Jag vill ha kompisar som bor nära.",
    kinds: ["healthCare", "socialServices"],
    child: {
      givenName: "Ayaan",
      familyName: "Mohamed Warsame",
      birthDate: "2017-03-09",
      missingReason: "newlyArrived",
      schooling: "Björkskolan, åk 3",
      language: "somaliska",
      needsInterpreter: "true",
    },
    guardians: [
      {
        name: "Hodan Warsame",
        relation: "mamma",
        phone: "070-174 06 45",
        language: "somaliska",
        needsInterpreter: "true",
      },
    ],
  });
  await consentedStory(told, ago(8), [healthCentre.id, socialServices.id]);
  await neededStory(told, ago(7), [
    { area: "developing", state: "collaboration", note: "Språket.", saidBy: ["staff"] },
    { area: "active", state: "attention", note: "Saknar kompisar på fritiden.", saidBy: ["child"] },
  ]);
  await consideredStory(told, ago(7), [
    [healthCentre.id, "invite", "Hörseln behöver kontrolleras."],
    [socialServices.id, "invite", "Kan ge en kontaktfamilj."],
  ]);
  await plannedStory(told, ago(2), {
    plannedOn: ahead(12),
    question: "Hur får Ayaan hjälp med språket i skolan och hemma?",
    answerBy: ahead(6),
    needs: "Tolk: somaliska.",
  });
}

async function everybodyComesToLeila(): Promise<void> {
  const told = await openedStory({
    actor: anna,
    openedOn: ago(20),
    label: "Åk 8, hälsa",
    seen: "Svimmade två gånger på idrotten.",
    told: "Jag vill inte oroa mamma.",
    kinds: ["healthCare"],
    child: {
      givenName: "Leila",
      familyName: "Haddad",
      birthDate: "2012-04-14",
      schooling: "Björkskolan, åk 8",
    },
    guardians: [{ name: "Nour Haddad", relation: "mamma", phone: "070-174 06 46" }],
  });
  await consentedStory(told, ago(17), [healthCentre.id, firstLine.id]);
  await neededStory(told, ago(16), [
    { area: "healthy", state: "collaboration", note: "Svimmar.", saidBy: ["child", "staff"] },
  ]);
  await consideredStory(told, ago(16), [[healthCentre.id, "invite", "Följer upp svimningarna."]]);
  await plannedStory(told, ago(15), {
    plannedOn: ahead(11),
    startsAt: "09.00",
    question: "Vad gör vi när Leila mår dåligt i skolan?",
    answerBy: ahead(3),
  });
  await invitedStory(told, ago(14), [[healthCentre.id]]);
  await answeredStory(birgitta, told.caseId, ago(12), {
    kind: "coming",
    personName: "Olle Nyström",
    profession: "Läkare",
  });
}

async function hampusWaitsForHabilitation(): Promise<void> {
  const told = await openedStory({
    actor: ulrika,
    openedOn: ago(16),
    label: "Åk 2, anpassningar",
    seen: "Blir trött av ljud och ljus och gömmer sig under bordet.",
    told: "Det är för mycket.",
    kinds: ["healthCare", "socialServices"],
    child: {
      givenName: "Hampus",
      familyName: "Wiklander",
      birthDate: "2018-08-08",
      schooling: "Björkskolan, åk 2",
    },
    guardians: [
      { name: "Karin Wiklander", relation: "mamma", phone: "070-174 06 47", sharesContact: "true" },
      { name: "Anders Wiklander", relation: "pappa", phone: "070-174 06 48", sharesContact: "true" },
    ],
  });
  await consentedStory(told, ago(13), [habilitation.id, socialServices.id]);
  await neededStory(told, ago(12), [
    { area: "developing", state: "collaboration", note: "Orkar halva dagar.", saidBy: ["staff", "guardian"] },
  ]);
  await consideredStory(told, ago(12), [
    [habilitation.id, "invite", "Har kontakt sedan våren."],
    [socialServices.id, "invite", "Avlastning enligt LSS."],
  ]);
  await plannedStory(told, ago(11), {
    plannedOn: ahead(8),
    question: "Hur får Hampus en skoldag som håller?",
    answerBy: ahead(2),
  });
  await invitedStory(told, ago(4), [
    [habilitation.id, knownTo(ago(5), "Anpassar miljön i skolan.")],
    [socialServices.id],
  ]);
  await answeredStory(fadumo, told.caseId, ago(2), {
    kind: "cannot",
    reason: "Ingen handläggare utsedd än. Vi hör av oss.",
  });
}

/** The other way round: the social services coordinate, and the school is called; to a meeting that is called off, and to the next. */
async function socialServicesCallTheSchool(): Promise<void> {
  const told = await openedStory({
    actor: fadumo,
    openedOn: ago(14),
    label: "Hemförhållanden, 9 år",
    seen: "Hembesök: föräldern orkar inte med morgnarna.",
    told: "Jag väcker mina syskon själv.",
    kinds: ["school", "healthCare"],
    child: {
      givenName: "Noel",
      familyName: "Hansson",
      birthDate: "2017-01-01",
      identityChoice: "national",
      nationalNumber: "20170101-2393",
      schooling: "Björkskolan, åk 4",
    },
    guardians: [{ name: "Camilla Hansson", relation: "mamma", phone: "070-174 06 49" }],
  });
  await consentedStory(told, ago(12), [agencies.pupilHealth.id, healthCentre.id, agencies.helpline.id]);
  await neededStory(told, ago(11), [
    { area: "nurtured", state: "collaboration", note: "Morgnarna.", saidBy: ["child", "staff"] },
  ]);
  await consideredStory(told, ago(11), [
    [agencies.pupilHealth.id, "invite", "Skolan ser morgnarna."],
    [agencies.helpline.id, "invite", "Noel går dit på torsdagar."],
  ]);
  const meeting = {
    place: "Socialkontoret, rum Björk",
    question: "Hur blir morgnarna lugnare för Noel?",
    answerBy: ahead(3),
  };
  const first = await plannedStory(told, ago(10), { plannedOn: ahead(4), ...meeting });
  await invitedStory(told, ago(10), [[agencies.pupilHealth.id]]);
  await cancelledStory(told, first, ago(9), "Familjen har fått förhinder den dagen.");
  const second = await plannedStory(told, ago(9), { plannedOn: ahead(10), ...meeting });
  await rolesStory(told, second, ago(9), {
    chairName: people.fadumo.name,
    noteTakerName: people.fadumo.name,
    setUp: "Noel är med den första halvtimmen.",
  });
  const way = await mailWayOf(fadumo, agencies.pupilHealth.id);
  const byLink = { kind: "invitation", way: await mailWayOf(fadumo, agencies.helpline.id) };
  await invitedStory(told, ago(8), [
    [agencies.pupilHealth.id, { way }],
    [agencies.helpline.id, byLink],
  ]);
  await talkedStory(told, {
    on: ago(6),
    talkedBy: "Fadumo Hassan Nuur, socialsekreterare",
    childSays: "Det är inte mammas fel. Jag vill bara hinna äta frukost.",
    guardiansSay: ["Jag skäms för morgnarna. Jag vill att ni frågar Noel först."],
    toHaveWith: "Noels moster.",
  });
  await checkedStory(told, ago(6), { "yes.callForAction": "yes", "note.whoTalks": "Fadumo Hassan Nuur" });
}
