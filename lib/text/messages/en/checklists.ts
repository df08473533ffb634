import type { Translated } from "../../catalogue";
import type checklists from "../sv/checklists";

export default {
  title: "Checklist before the meeting",
  lead: "Answer what you know now and save. You can fill in the rest later.",
  back: "Before the meeting",
  answered: "{answered, number} of {count, number} items are answered",
  item: "{number}. {text}",
  yes: "Yes",
  no: "No",
  note: "Note to item {number}",
  personHint: "Name and role.",
  answeredBy: "Answered by {name} {moment}.",
  notAnswered: "Not answered",
  noTalk: "No talk with the family is written down yet.",
  writeTalk: "Write down a talk",
  submit: "Save the checklist",
  saved: "The checklist is saved.",
  printHint: "Print the page if you want the checklist on paper.",
} satisfies Translated<typeof checklists>;
