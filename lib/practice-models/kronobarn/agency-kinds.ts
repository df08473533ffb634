import type { AgencyKind } from "@/lib/practice-models/schema";

const healthCentre = { kind: "healthCentre", belowAge: null };
const firstLine = { kind: "firstLine", belowAge: null };
const childHealthCareBeforeSchool = { kind: "childHealthCare", belowAge: 6 };

/** The agencies the routine names, those its specialists are replaced by, and "annan verksamhet" last. */
export const kronobarnAgencyKinds: AgencyKind[] = [
  {
    key: "childAndPupilHealth",
    label: { sv: "Barn- och elevhälsa", en: "Child and pupil health" },
    sector: "preschoolAndSchool",
    isSpecialist: false,
    primaryCareCounterparts: [],
  },
  {
    key: "childHealthCare",
    label: { sv: "Barnhälsovården", en: "Child health care" },
    sector: "healthCare",
    isSpecialist: false,
    primaryCareCounterparts: [],
  },
  {
    key: "familyCentre",
    label: { sv: "Familjecentralen", en: "Family centre" },
    sector: "other",
    isSpecialist: false,
    primaryCareCounterparts: [],
  },
  {
    key: "familyHealth",
    label: { sv: "Familjehälsan", en: "Family health" },
    sector: "healthCare",
    isSpecialist: false,
    primaryCareCounterparts: [],
  },
  {
    key: "preschool",
    label: { sv: "Förskola", en: "Preschool" },
    sector: "preschoolAndSchool",
    isSpecialist: false,
    primaryCareCounterparts: [],
  },
  {
    key: "school",
    label: { sv: "Skola", en: "School" },
    sector: "preschoolAndSchool",
    isSpecialist: false,
    primaryCareCounterparts: [],
  },
  {
    key: "habilitation",
    label: { sv: "Habiliteringen", en: "Habilitation" },
    sector: "healthCare",
    isSpecialist: true,
    primaryCareCounterparts: [childHealthCareBeforeSchool, healthCentre],
  },
  {
    key: "police",
    label: { sv: "Polis", en: "Police" },
    sector: "police",
    isSpecialist: false,
    primaryCareCounterparts: [],
  },
  {
    key: "socialServices",
    label: { sv: "Socialtjänst", en: "Social services" },
    sector: "socialServices",
    isSpecialist: false,
    primaryCareCounterparts: [],
  },
  {
    key: "childPsychiatry",
    label: { sv: "Barn- och ungdomspsykiatri (BUP)", en: "Child and adolescent psychiatry" },
    sector: "healthCare",
    isSpecialist: true,
    primaryCareCounterparts: [firstLine, healthCentre],
  },
  {
    key: "youthClinic",
    label: { sv: "Ungdomsmottagningen", en: "Youth clinic" },
    sector: "healthCare",
    isSpecialist: false,
    primaryCareCounterparts: [],
  },
  {
    key: "healthCentre",
    label: { sv: "Vårdcentral", en: "Health centre" },
    sector: "healthCare",
    isSpecialist: false,
    primaryCareCounterparts: [],
  },
  {
    key: "paediatricClinic",
    label: { sv: "Barn- och ungdomskliniken", en: "Child and adolescent clinic" },
    sector: "healthCare",
    isSpecialist: true,
    primaryCareCounterparts: [childHealthCareBeforeSchool, healthCentre],
  },
  {
    key: "adultPsychiatry",
    label: { sv: "Vuxenpsykiatri", en: "Adult psychiatry" },
    sector: "healthCare",
    isSpecialist: true,
    primaryCareCounterparts: [healthCentre],
  },
  {
    key: "firstLine",
    label: { sv: "Första linjen, psykisk hälsa", en: "First line, mental health" },
    sector: "healthCare",
    isSpecialist: false,
    primaryCareCounterparts: [],
  },
  {
    key: "healthCare",
    label: { sv: "Hälso- och sjukvård", en: "Health care" },
    sector: "healthCare",
    isSpecialist: false,
    primaryCareCounterparts: [],
  },
  {
    key: "voluntarySector",
    label: { sv: "Frivilligsektorn", en: "Voluntary sector" },
    sector: "voluntary",
    isSpecialist: false,
    primaryCareCounterparts: [],
  },
  {
    key: "other",
    label: { sv: "Annan verksamhet", en: "Another agency" },
    sector: "other",
    isSpecialist: false,
    primaryCareCounterparts: [],
  },
];
