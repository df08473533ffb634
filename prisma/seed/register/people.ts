import type { AppointmentTask } from "@/prisma/generated/enums";
import { agencies } from "./agencies";
import { authorities } from "./authorities";

export type SeedAppointment = {
  readonly id: string;
  /** Where; with an authority instead, for all of it; with neither, for the county. */
  readonly agency?: { readonly id: string; readonly name: string };
  readonly authority?: { readonly id: string; readonly name: string };
  readonly tasks: readonly AppointmentTask[];
  readonly startsOn: string;
  readonly endsOn?: string;
};

export type SeedPerson = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  /** Shown on the sign-in page of the demo. */
  readonly story: string;
  readonly appointments: readonly [SeedAppointment, ...SeedAppointment[]];
};

/** Invented staff, in the order in which the demo presents them. */
export const people = {
  anna: {
    id: "b0000000-0000-4000-8000-000000000001",
    name: "Anna Bergström",
    title: "Skolsköterska",
    phone: "070-174 06 05",
    story: "Ser barn som behöver mer än skolan kan ge, och håller ihop flera ärenden.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000001",
        agency: agencies.pupilHealth,
        tasks: ["caseWork"],
        startsOn: "2021-08-16",
      },
    ],
  },
  ulrika: {
    id: "b0000000-0000-4000-8000-000000000002",
    name: "Ulrika Frisk",
    title: "Skolkurator",
    phone: "070-174 06 06",
    story: "Annas kollega. Har egna ärenden och ser inte Annas, om hon inte läggs till.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000002",
        agency: agencies.pupilHealth,
        tasks: ["caseWork", "receive"],
        startsOn: "2023-01-09",
      },
    ],
  },
  kerstin: {
    id: "b0000000-0000-4000-8000-000000000003",
    name: "Kerstin Wallin",
    title: "Rektor",
    phone: "070-174 06 07",
    story: "Chef. Ser hur samverkan går, men öppnar ett ärende bara när det finns ett skäl.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000003",
        agency: agencies.pupilHealth,
        tasks: ["manage"],
        startsOn: "2019-08-12",
      },
    ],
  },
  fadumo: {
    id: "b0000000-0000-4000-8000-000000000004",
    name: "Fadumo Hassan Nuur",
    title: "Socialsekreterare",
    phone: "070-174 06 08",
    story: "Tar emot kallelser till socialtjänsten och arbetar själv i några av ärendena.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000004",
        agency: agencies.socialServices,
        tasks: ["receive", "caseWork"],
        startsOn: "2020-03-02",
      },
    ],
  },
  johan: {
    id: "b0000000-0000-4000-8000-000000000005",
    name: "Johan Lindell",
    title: "Socialsekreterare",
    phone: "070-174 06 09",
    story: "Får ärenden när Fadumo har fördelat dem.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000005",
        agency: agencies.socialServices,
        tasks: ["caseWork"],
        startsOn: "2024-09-02",
      },
    ],
  },
  gunilla: {
    id: "b0000000-0000-4000-8000-000000000006",
    name: "Gunilla Ahlström",
    title: "Enhetschef",
    phone: "070-174 06 10",
    story: "Chef för barn och unga i socialtjänsten. Ser ärendenas läge, inte barnen.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000006",
        agency: agencies.socialServices,
        tasks: ["manage"],
        startsOn: "2018-02-01",
      },
    ],
  },
  mikael: {
    id: "b0000000-0000-4000-8000-000000000007",
    name: "Mikael Östling",
    title: "Psykolog",
    phone: "070-174 06 11",
    story: "Kallas till möten om barn som redan har kontakt med BUP.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000007",
        agency: agencies.childPsychiatry,
        tasks: ["receive", "caseWork"],
        startsOn: "2017-05-15",
      },
    ],
  },
  birgitta: {
    id: "b0000000-0000-4000-8000-000000000008",
    name: "Birgitta Sandelin",
    title: "Distriktssköterska",
    phone: "070-174 06 12",
    story: "Tar emot inbjudningar till vårdcentralen, ofta när specialistvården inte kan kallas.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000008",
        agency: agencies.healthCentre,
        tasks: ["receive", "caseWork"],
        startsOn: "2015-10-01",
      },
    ],
  },
  olle: {
    id: "b0000000-0000-4000-8000-000000000009",
    name: "Olle Nyström",
    title: "Läkare",
    phone: "070-174 06 13",
    story: "Läkare på vårdcentralen. Är med när Birgitta lägger till honom.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000009",
        agency: agencies.healthCentre,
        tasks: ["caseWork"],
        startsOn: "2022-04-19",
      },
    ],
  },
  emil: {
    id: "b0000000-0000-4000-8000-000000000010",
    name: "Emil Rantala",
    title: "Fritidsledare",
    phone: "070-174 06 15",
    story: "Träffar unga på kvällarna och blir ibland inbjuden till deras möten.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000010",
        agency: agencies.youthCentre,
        tasks: ["receive", "caseWork"],
        startsOn: "2022-08-22",
      },
    ],
  },
  leila: {
    id: "b0000000-0000-4000-8000-000000000011",
    name: "Leila Mansour",
    title: "Psykolog",
    phone: "070-174 06 16",
    story: "Arbetar i första linjen, BUP:s motsvarighet i primärvården.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000011",
        agency: agencies.firstLine,
        tasks: ["receive", "caseWork"],
        startsOn: "2023-11-06",
      },
    ],
  },
  samira: {
    id: "b0000000-0000-4000-8000-000000000012",
    name: "Samira Haddad",
    title: "Specialpedagog",
    phone: "070-174 06 17",
    story: "Arbetar på två skolor, och för en av dem i taget.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000012",
        agency: agencies.pupilHealth,
        tasks: ["caseWork"],
        startsOn: "2022-08-15",
      },
      {
        id: "c0000000-0000-4000-8000-000000000013",
        agency: agencies.norrasPupilHealth,
        tasks: ["caseWork", "receive"],
        startsOn: "2024-01-08",
      },
    ],
  },
  ingrid: {
    id: "b0000000-0000-4000-8000-000000000014",
    name: "Ingrid Solberg",
    title: "Utredare",
    phone: "070-174 06 19",
    story: "Granskar loggen för Lindhults kommun. Ser vem som har läst, inte vad det står om barnen.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000015",
        agency: agencies.socialServices,
        tasks: ["reviewLog"],
        startsOn: "2024-02-05",
      },
    ],
  },
  vendela: {
    id: "b0000000-0000-4000-8000-000000000025",
    name: "Vendela Kvist",
    title: "Dataskyddsombud",
    phone: "070-174 06 25",
    story: "Är dataskyddsombud i Lindhults kommun. Läser loggen och vad granskningen har kommit fram till.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000025",
        agency: agencies.socialServices,
        tasks: ["protectData"],
        startsOn: "2025-03-03",
      },
    ],
  },
  pia: {
    id: "b0000000-0000-4000-8000-000000000013",
    name: "Pia Holmgren",
    title: "Skolkurator",
    phone: "070-174 06 18",
    story: "Har slutat på Björkskolan och kommer inte längre in.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000014",
        agency: agencies.pupilHealth,
        tasks: ["caseWork"],
        startsOn: "2016-08-15",
        endsOn: "2026-06-30",
      },
    ],
  },
  margareta: {
    id: "b0000000-0000-4000-8000-000000000016",
    name: "Margareta Ekdahl",
    title: "Verksamhetsutvecklare",
    phone: "070-174 06 21",
    story: "Lägger till och avslutar medarbetare i Lindhults kommun. Ser inga ärenden.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000017",
        authority: authorities.lindhult,
        tasks: ["administer"],
        startsOn: "2020-01-07",
      },
    ],
  },
  rutger: {
    id: "b0000000-0000-4000-8000-000000000017",
    name: "Rutger Vallgren",
    title: "Systemförvaltare",
    phone: "070-174 06 22",
    story: "Förvaltar Kring för hela länet och utser dem som lägger till medarbetare. Ser inga ärenden.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000018",
        tasks: ["administer"],
        startsOn: "2019-09-02",
      },
    ],
  },
  maja: {
    id: "b0000000-0000-4000-8000-000000000018",
    name: "Maja Niemi",
    title: "Skolkurator",
    phone: "070-174 06 32",
    story: "Arbetar efter östra Norrbottens rutin: chefen bedömer, och mötet hålls inom tio arbetsdagar.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000019",
        agency: agencies.forsPupilHealth,
        tasks: ["caseWork", "receive"],
        startsOn: "2021-08-16",
      },
    ],
  },
  henning: {
    id: "b0000000-0000-4000-8000-000000000019",
    name: "Henning Kangas",
    title: "Rektor",
    phone: "070-174 06 33",
    story: "Chef på Forsskolan. Bedömer om ett barns behov är sammansatt, eller utser någon annan.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000020",
        agency: agencies.forsPupilHealth,
        tasks: ["manage"],
        startsOn: "2017-08-14",
      },
    ],
  },
  siri: {
    id: "b0000000-0000-4000-8000-000000000020",
    name: "Siri Alatalo",
    title: "Biträdande rektor",
    phone: "070-174 06 34",
    story: "Bedömer sammansatta behov när Henning har utsett henne.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000021",
        agency: agencies.forsPupilHealth,
        tasks: ["caseWork"],
        startsOn: "2022-01-10",
      },
    ],
  },
  elin: {
    id: "b0000000-0000-4000-8000-000000000021",
    name: "Elin Hietala",
    title: "Socialsekreterare",
    phone: "070-174 06 35",
    story: "Tar emot kallelser till socialtjänsten i Kvarnforsen. Där är det en plikt att komma.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000022",
        agency: agencies.forsSocialServices,
        tasks: ["receive", "caseWork"],
        startsOn: "2020-05-04",
      },
    ],
  },
  tore: {
    id: "b0000000-0000-4000-8000-000000000022",
    name: "Tore Aspmark",
    title: "Kanslichef",
    phone: "070-174 06 36",
    story: "Sköter medarbetare och stängda dagar i Kvarnforsens kommun. Ser inga ärenden.",
    appointments: [
      {
        id: "c0000000-0000-4000-8000-000000000023",
        authority: authorities.kvarnforsen,
        tasks: ["administer"],
        startsOn: "2018-03-05",
      },
    ],
  },
} as const satisfies Record<string, SeedPerson>;
