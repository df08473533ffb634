import type { Translated } from "../../catalogue";
import type closedDays from "../sv/closed-days";

export default {
  title: "Closed days",
  lead: "Days when the agencies are closed beyond weekends and holidays. They are not counted as working days when a new deadline begins. A deadline that is already set moves only if the case worker counts it anew.",
  back: "Staff",
  open: "Closed days",
  none: "No closed days beyond the calendar.",
  remove: "Remove",
  removeDay: "Remove {day}",
  closedOn: "Which day?",
  name: "What is the day called?",
  nameHint:
    "For example Bridge day or Training day. Whoever reads how the deadline was counted sees the name.",
  submit: "Add the day",
  errors: {
    closedOn: "Enter a day, for example 2026-12-23.",
    name: "Write what the day is called, for example Bridge day.",
  },
  refusals: {
    notWorkingDay: "The day is already off in the calendar. It does not have to be added.",
    already: "The day is already in the list.",
  },
} satisfies Translated<typeof closedDays>;
