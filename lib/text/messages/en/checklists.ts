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
  paper: {
    title: "Print the checklist",
    lead: "What is answered stands there. The rest can be filled in by hand.",
    download: "Download as PDF",
  },
} satisfies Translated<typeof checklists>;
