import type { Translated } from "../../catalogue";
import type preparatoryTalks from "../sv/preparatory-talks";

export default {
  title: "Preparatory talk with the family",
  lead: "Write down what each of them says before the meeting, in their own words.",
  none: "No talk is written down.",
  add: "Write down a talk",
  change: "Change the talk",
  changeOn: "Change the talk of {day}",
  submit: "Save the talk",
  cancel: "Cancel",
  back: "Before the meeting",
  on: "{day}. {name} talked with the family.",
  relation: "{who}, {relation}",
  fields: {
    heldOn: "Which day?",
    talkedBy: "Who talked with the family?",
    text: "What does {who} say?",
    toBring: "What does the family want to bring up or bring along?",
    toHaveWith: "Whom does the family want to have with them?",
  },
  hints: {
    talkedBy: "Name and role.",
    text: "Write in the person’s own words. What each of them says is kept apart.",
    toHaveWith: "For example a grandmother, a friend or a teacher.",
  },
  family: "Who took part?",
  parts: {
    tookPart: "Took part",
    didNotWant: "Did not want to",
    couldNot: "Could not",
    notAsked: "Not asked",
  },
  shown: {
    toBring: "Wants to bring up or bring along",
    toHaveWith: "Wants to have with them",
    didNotWant: "Did not want to say anything.",
    couldNot: "Could not say anything.",
  },
  errors: {
    heldOn: "Enter the day you talked.",
    talkedBy: "Enter who talked with the family.",
    part: "Choose who took part, or that somebody did not want to or could not.",
    text: "Write what the person said, or choose that the person did not want to or could not.",
  },
  refusals: { future: "The day has not come yet. Enter today or an earlier day." },
} satisfies Translated<typeof preparatoryTalks>;
