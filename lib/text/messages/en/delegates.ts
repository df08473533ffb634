import type { Translated } from "../../catalogue";
import type delegates from "../sv/delegates";

export default {
  title: "Who may assess in your place?",
  lead: "The routine says that the manager, or whoever the manager has appointed, assesses whether a need is compound. Here you appoint somebody, from a day to a day.",
  back: "To assess",
  listTitle: "Appointed",
  none: "You have appointed nobody. Only you assess.",
  period: "{from} to {until}",
  states: { coming: "Begins later", current: "May assess now", over: "Is over" },
  end: "End",
  endName: "End for {name}",
  addTitle: "Appoint somebody",
  addNone: "There is nobody else in the agency to appoint.",
  personId: "Whom do you appoint?",
  fromOn: "From",
  untilOn: "Until",
  submit: "Appoint",
  errors: {
    personId: "Choose whom you appoint.",
    fromOn: "Enter from which day, for example 2026-12-01.",
    untilOn: "Enter until which day, for example 2026-12-31.",
  },
  refusals: {
    past: "The first day has passed. Choose today or a later day.",
    order: "The last day is before the first. Change one of them.",
    already: "The person is already appointed on one of those days. End that first, or choose other days.",
  },
} satisfies Translated<typeof delegates>;
