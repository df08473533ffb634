import type { Translated } from "../../../catalogue";
import type overview from "../../sv/cases/overview";

export default {
  title: "Collaboration at {agency}",
  lead: "You see how the cases stand, not the children. Cases that your agency has started or coordinates.",
  needsYou: "Needs you now",
  needs: {
    approval:
      "{count, plural, =1 {An exception from consent is waiting for your answer} other {# exceptions from consent are waiting for your answer}}",
    approvalBody: "{code}. A guardian could not be reached. Open the case to read why and to answer.",
    coordinator: "{count, plural, =1 {One case has no coordinator} other {# cases have no coordinator}}",
    coordinatorBody: "{code}. Nobody holds the case together just now.",
  },
  openCase: "Open the case",
  openCaseCode: "Open the case {code}",
  readCase: "Read the case {code}",
  isOpen: "Open to you",
  numbers: {
    open: "{count, plural, =1 {case is open} other {cases are open}}",
    openAbout: "The oldest has been open for {days, plural, =1 {one day} other {# days}}",
    stalled: "{count, plural, =1 {case has stalled} other {cases have stalled}}",
    stalledAbout: "No coordinator, consent, meeting, plan or next date",
    overdue: "{count, plural, =1 {next step is overdue} other {next steps are overdue}}",
    overdueAbout: "Longest: {days, plural, =0 {no working day} =1 {1 working day} other {# working days}}",
    overdueNone: "No step has passed its day",
    withoutFamily:
      "{count, plural, =1 {time the family was not there} other {times the family was not there}}",
    withoutFamilyAbout: "At meetings, or when the plan was fixed",
  },
  cases: "Cases",
  casesLead: "{shown, number} of {total, number} cases. Choose a code to open the case.",
  columns: {
    code: "Case",
    stage: "Stage",
    next: "Next step",
    open: "Days",
    coordinator: "Coordinator",
    gaps: "Gaps",
  },
  familyAbsent: "The family was not at the meeting",
  otherAgency: "Coordinated by another agency",
  none: "No cases are open",
  noneBody: "When your agency activates collaboration, the case is shown here, without a name.",
  noHits: "No case fits the selection",
  filter: {
    heading: "Selection",
    gap: "Gaps",
    stage: "Stage",
    sort: "Order by",
    sorts: {
      gaps: "Gaps first",
      oldest: "Oldest first",
      newest: "Newest first",
      next: "Next day first",
    },
    submit: "Show the selection",
  },
  absences: {
    heading: "The family was not there",
    meeting: "{code}, the meeting on {day}",
    plan: "{code}, the plan of {day}",
  },
  openings: {
    heading: "Cases you have opened",
    until: "{code}, until {moment}",
    ended: "{code}, {day}",
    reason: "Reason: {reason}",
    note: "When you open a case you write why. It is recorded, and the family can read it.",
  },
  open: {
    title: "Open the case {code}",
    lead: "You will see the child’s name and all that is written. Open a case only when you need to.",
    logged:
      "It is recorded that you opened the case, when and why. Those who work with the case see it, and the family can read it.",
    reason: "Why do you need to see the case?",
    reasonHint: "For example: to approve an exception from consent. Write no names.",
    length: "For how long?",
    lengths: { m60: "One hour", m240: "Four hours", m1440: "A day and a night" },
    submit: "Open the case",
    back: "Overview",
    notOurs: "The case is coordinated by another agency. You cannot open it.",
  },
} satisfies Translated<typeof overview>;
