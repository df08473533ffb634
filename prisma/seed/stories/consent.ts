import { withdrawConsent } from "@/lib/consents/commands";
import { withdrawConsentSchema } from "@/lib/consents/schemas";
import { addMonths } from "@/lib/time/plain-date";
import { actorOf } from "../actors";
import { agencies } from "../register/agencies";
import { people } from "../register/people";
import { answeredConsent, consentedStory, openedStory } from "../teller/case";
import { ago, ahead, at } from "../teller/clock";
import { caseVersionOf, filled } from "../teller/form";
import { consideredStory, invitedStory, neededStory, plannedStory } from "../teller/meeting";

const anna = actorOf(people.anna);
const ulrika = actorOf(people.ulrika);
const social = agencies.socialServices.id;

/** Cases that wait for a yes, have got a no, or have lost the yes they had. */
export async function tellConsents(): Promise<void> {
  await almaIsNew();
  await oneGuardianIsLeft();
  await nobodyReachesZahrasFather();
  await edvinsMotherSaysNo();
  await sannasConsentWasWithdrawn();
}

async function almaIsNew(): Promise<void> {
  await openedStory({
    actor: anna,
    openedOn: ago(1),
    label: "Åk 6, frånvaro",
    seen: "Borta elva dagar i oktober. Kommer ofta till skolsköterskan utan ärende.",
    told: "Det är så högt i korridoren att huvudet värker.",
    kinds: ["healthCare", "socialServices"],
    child: {
      givenName: "Alma",
      familyName: "Sjögren",
      birthDate: "2014-03-02",
      schooling: "Björkskolan, åk 6",
    },
    guardians: [{ name: "Petra Sjögren", relation: "mamma", phone: "070-174 06 40" }],
  });
}

async function oneGuardianIsLeft(): Promise<void> {
  const told = await openedStory({
    actor: ulrika,
    openedOn: ago(6),
    label: "Mellanstadiet, oktober",
    seen: "Vågar inte gå till idrotten och stannar kvar när skolan stänger.",
    told: "Jag vill inte att någon vet var jag bor.",
    kinds: ["socialServices"],
    child: {
      givenName: "Mira",
      familyName: "Falk",
      birthDate: "2015-06-18",
      missingReason: "protected",
      protection: "secrecyMark",
      otherNeeds: "Byt inte lokal utan att säga till i förväg.",
    },
    guardians: [
      { name: "Sofia Falk", relation: "mamma", protection: "secrecyMark" },
      { name: "Ingrid Falk", relation: "mormor, särskilt förordnad vårdnadshavare", protection: "unknown" },
    ],
  });
  const yes = {
    position: "given",
    agencyIds: [ulrika.agencyId, social],
    validUntil: addMonths(ago(5), 6),
    form: "written",
  };
  await answeredConsent(told, "child", ago(5), yes);
  await answeredConsent(told, told.guardianIds[0] ?? "", ago(5), yes);
  await answeredConsent(told, told.guardianIds[1] ?? "", ago(4), { position: "asked" });
}

async function nobodyReachesZahrasFather(): Promise<void> {
  const told = await openedStory({
    actor: anna,
    openedOn: ago(12),
    label: "Åk 6, vänner",
    seen: "Sitter ensam på alla raster sedan i september.",
    told: "Jag har ingen att prata med på mitt språk.",
    kinds: ["healthCare", "voluntarySector"],
    child: {
      givenName: "Zahra",
      familyName: "Mohammadi",
      birthDate: "2014-02-11",
      schooling: "Björkskolan, åk 6",
      language: "dari",
      needsInterpreter: "true",
    },
    guardians: [
      {
        name: "Maryam Mohammadi",
        relation: "mamma",
        phone: "070-174 06 41",
        language: "dari",
        needsInterpreter: "true",
      },
      { name: "Reza Mohammadi", relation: "pappa", language: "dari" },
    ],
  });
  const yes = {
    position: "given",
    agencyIds: [anna.agencyId, agencies.firstLine.id],
    validUntil: addMonths(ago(10), 6),
    form: "written",
  };
  await answeredConsent(told, "child", ago(10), yes);
  await answeredConsent(told, told.guardianIds[0] ?? "", ago(10), yes);
  const whyNotReachable = "Brev, telefon och besked via mamma under två veckor. Han är på resa utan telefon.";
  await answeredConsent(told, told.guardianIds[1] ?? "", ago(3), {
    position: "notReachable",
    whyNotReachable,
  });
}

async function edvinsMotherSaysNo(): Promise<void> {
  const told = await openedStory({
    actor: ulrika,
    openedOn: ago(15),
    label: "Åk 8, konflikter",
    seen: "Hamnar i bråk varje vecka och lämnar skolan mitt på dagen.",
    told: "Ni gör bara en massa möten.",
    kinds: ["socialServices", "police"],
    child: {
      givenName: "Edvin",
      familyName: "Brattberg",
      birthDate: "2012-09-30",
      schooling: "Björkskolan, åk 8",
    },
    guardians: [
      { name: "Lena Brattberg", relation: "mamma", phone: "070-174 06 42" },
      { name: "Jonas Ekvall", relation: "pappa", phone: "070-174 06 43" },
    ],
  });
  const yes = {
    position: "given",
    agencyIds: [ulrika.agencyId, social],
    validUntil: addMonths(ago(13), 6),
    form: "verbal",
    verbalChannel: "telephone",
    whyNotWritten: "Bor i en annan kommun.",
  };
  await answeredConsent(told, told.guardianIds[1] ?? "", ago(13), yes);
  await answeredConsent(told, told.guardianIds[0] ?? "", ago(11), { position: "refused" });
}

async function sannasConsentWasWithdrawn(): Promise<void> {
  const told = await openedStory({
    actor: anna,
    openedOn: ago(21),
    label: "Åk 7, mående",
    seen: "Har gått ner i vikt och äter inte lunch.",
    told: "Jag orkar inte vara med folk.",
    kinds: ["healthCare"],
    child: {
      givenName: "Sanna",
      familyName: "Lundqvist",
      birthDate: "2013-12-05",
      schooling: "Björkskolan, åk 7",
    },
    guardians: [{ name: "Mats Lundqvist", relation: "pappa", phone: "070-174 06 44" }],
  });
  await consentedStory(told, ago(18), [agencies.healthCentre.id, agencies.firstLine.id]);
  await neededStory(told, ago(17), [
    { area: "healthy", state: "collaboration", note: "Äter inte lunch.", saidBy: ["staff"] },
  ]);
  await consideredStory(told, ago(17), [[agencies.healthCentre.id, "invite", "Följer vikten."]]);
  await plannedStory(told, ago(16), {
    plannedOn: ahead(6),
    question: "Vad behövs för att Sanna ska orka?",
    answerBy: ahead(2),
  });
  await invitedStory(told, ago(15), [[agencies.healthCentre.id]]);
  const form = {
    version: await caseVersionOf(anna, told.caseId),
    caseId: told.caseId,
    giver: "child",
    agency: "all",
    receivedHow: "meeting",
  };
  await withdrawConsent(anna, filled(withdrawConsentSchema, form), at(ago(2), "10:30"));
}
