import { authorities } from "./authorities";

export type SeedAgency = {
  readonly id: string;
  readonly authorityId: string;
  readonly name: string;
  /** Key of an agency kind in the practice model. */
  readonly kind: string;
  readonly district: string;
  readonly mission: string;
  readonly isSpecialist?: true;
  readonly counterpartId?: string;
  readonly hasLink?: true;
  readonly hasSignIn?: false;
};

const firstLine = "a0000000-0000-4000-8000-000000000010";
const healthCentre = "a0000000-0000-4000-8000-000000000011";

/** Every kind of agency that the routine names (S001-26), with specialist care and its primary-care counterparts. */
export const agencies = {
  pupilHealth: {
    id: "a0000000-0000-4000-8000-000000000001",
    authorityId: authorities.lindhult.id,
    name: "Elevhälsan Björkskolan",
    kind: "childAndPupilHealth",
    district: "Lindhult",
    mission:
      "Medicinska, psykologiska, psykosociala och specialpedagogiska insatser för elever i Björkskolan.",
  },
  school: {
    id: "a0000000-0000-4000-8000-000000000002",
    authorityId: authorities.lindhult.id,
    name: "Björkskolan",
    kind: "school",
    district: "Lindhult",
    mission:
      "Grundskola från förskoleklass till årskurs 9. Undervisning, extra anpassningar och särskilt stöd.",
  },
  preschool: {
    id: "a0000000-0000-4000-8000-000000000003",
    authorityId: authorities.preschool.id,
    name: "Förskolan Lingonet",
    kind: "preschool",
    district: "Lindhult",
    mission: "Förskola för barn mellan ett och fem år.",
    hasSignIn: false,
  },
  socialServices: {
    id: "a0000000-0000-4000-8000-000000000004",
    authorityId: authorities.lindhult.id,
    name: "Socialtjänsten barn och unga",
    kind: "socialServices",
    district: "Lindhult",
    mission: "Stöd till barn, unga och familjer. Utreder och beslutar om insatser enligt socialtjänstlagen.",
  },
  familyCentre: {
    id: "a0000000-0000-4000-8000-000000000005",
    authorityId: authorities.familyCentre.id,
    name: "Familjecentralen Solrosen",
    kind: "familyCentre",
    district: "Lindhult",
    mission: "Öppen förskola, mödrahälsovård, barnhälsovård och rådgivning under samma tak.",
  },
  youthCentre: {
    id: "a0000000-0000-4000-8000-000000000006",
    authorityId: authorities.lindhult.id,
    name: "Fritidsgården Navet",
    kind: "other",
    district: "Lindhult",
    mission: "Öppen verksamhet för unga mellan 12 och 18 år, eftermiddagar och kvällar.",
  },
  childPsychiatry: {
    id: "a0000000-0000-4000-8000-000000000007",
    authorityId: authorities.region.id,
    name: "BUP Lövdalen",
    kind: "childPsychiatry",
    district: "Hela länet",
    mission: "Specialistvård för barn och unga med allvarlig eller långvarig psykisk ohälsa.",
    isSpecialist: true,
    counterpartId: firstLine,
  },
  habilitation: {
    id: "a0000000-0000-4000-8000-000000000008",
    authorityId: authorities.region.id,
    name: "Habiliteringen Lövdalen",
    kind: "habilitation",
    district: "Hela länet",
    mission:
      "Specialiserat stöd till barn och unga med varaktig funktionsnedsättning och till deras närstående.",
    isSpecialist: true,
    counterpartId: healthCentre,
  },
  paediatricClinic: {
    id: "a0000000-0000-4000-8000-000000000009",
    authorityId: authorities.region.id,
    name: "Barn- och ungdomskliniken Lövdalen",
    kind: "paediatricClinic",
    district: "Hela länet",
    mission: "Specialistvård för barn och unga med kroppslig sjukdom, på mottagning och avdelning.",
    isSpecialist: true,
    counterpartId: healthCentre,
  },
  firstLine: {
    id: firstLine,
    authorityId: authorities.region.id,
    name: "Första linjen Lövdalen",
    kind: "firstLine",
    district: "Hela länet",
    mission: "Råd och kort behandling för barn och unga med lätt till medelsvår psykisk ohälsa.",
  },
  healthCentre: {
    id: healthCentre,
    authorityId: authorities.region.id,
    name: "Vårdcentralen Ekliden",
    kind: "healthCentre",
    district: "Lindhult",
    mission: "Primärvård för alla åldrar. Första kontakten vid kroppsliga och psykiska besvär.",
    hasLink: true,
  },
  childHealthCare: {
    id: "a0000000-0000-4000-8000-000000000012",
    authorityId: authorities.region.id,
    name: "Barnhälsovården Ekliden",
    kind: "childHealthCare",
    district: "Lindhult",
    mission: "Hälsobesök, vaccinationer och föräldrastöd för barn under sex år.",
  },
  familyHealth: {
    id: "a0000000-0000-4000-8000-000000000013",
    authorityId: authorities.region.id,
    name: "Familjehälsan Lövdalen",
    kind: "familyHealth",
    district: "Hela länet",
    mission: "Psykologstöd under graviditet och till föräldrar med barn under sex år.",
  },
  youthClinic: {
    id: "a0000000-0000-4000-8000-000000000014",
    authorityId: authorities.region.id,
    name: "Ungdomsmottagningen Ån",
    kind: "youthClinic",
    district: "Lindhult",
    mission: "Barnmorska, kurator och läkare för unga mellan 13 och 24 år.",
  },
  police: {
    id: "a0000000-0000-4000-8000-000000000015",
    authorityId: authorities.police.id,
    name: "Polisen Lövdalen",
    kind: "police",
    district: "Hela länet",
    mission: "Brottsförebyggande arbete med unga och samarbete enligt SSPF.",
    hasSignIn: false,
  },
  helpline: {
    id: "a0000000-0000-4000-8000-000000000016",
    authorityId: authorities.helpline.id,
    name: "Ungdomsjouren Lyktan",
    kind: "voluntarySector",
    district: "Hela länet",
    mission: "Samtal och mötesplats för unga. Drivs av frivilliga.",
    hasSignIn: false,
  },
  norrasPupilHealth: {
    id: "a0000000-0000-4000-8000-000000000017",
    authorityId: authorities.norras.id,
    name: "Elevhälsan Norråsskolan",
    kind: "childAndPupilHealth",
    district: "Norrås",
    mission:
      "Medicinska, psykologiska, psykosociala och specialpedagogiska insatser för elever i Norråsskolan.",
  },
  norrasSocialServices: {
    id: "a0000000-0000-4000-8000-000000000018",
    authorityId: authorities.norras.id,
    name: "Individ- och familjeomsorgen Norrås",
    kind: "socialServices",
    district: "Norrås",
    mission: "Stöd till barn, unga och familjer i Norrås kommun.",
  },
  forsPupilHealth: {
    id: "a0000000-0000-4000-8000-000000000019",
    authorityId: authorities.kvarnforsen.id,
    name: "Elevhälsan Forsskolan",
    kind: "childAndPupilHealth",
    district: "Kvarnforsen",
    mission:
      "Medicinska, psykologiska, psykosociala och specialpedagogiska insatser för elever i Forsskolan.",
  },
  forsSocialServices: {
    id: "a0000000-0000-4000-8000-000000000020",
    authorityId: authorities.kvarnforsen.id,
    name: "Socialtjänsten Kvarnforsen",
    kind: "socialServices",
    district: "Kvarnforsen",
    mission: "Stöd till barn, unga och familjer i Kvarnforsens kommun.",
  },
} as const satisfies Record<string, SeedAgency>;
