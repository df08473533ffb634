import type { Translated } from "../../catalogue";
import type sv from "../sv/needs";

export default {
  title: "Which areas do you need to collaborate on?",
  lead: "Start from what {name} says. Three or four areas are often enough.",
  leadUnnamed: "Start from what the child says. Three or four areas are often enough.",
  legend: "Areas of the wheel",
  hub: "The child",
  initiatorsView: "This is how you see it",
  initiatorsViewBody:
    "What you choose is the view of you who take the initiative. At the meeting you can change it together. Both views are kept.",
  saidBy: "Who says so?",
  voices: { child: "The child", guardian: "Guardian", staff: "Staff" },
  accordingTo: "according to {names}",
  note: "Note",
  states: {
    collaboration: "Collaboration needed",
    attention: "Needs attention",
    works: "Works",
    unknown: "Not known",
  },
  childsWords: "What {name} has said",
  childsWordsUnnamed: "What the child has said",
  submit: "Save the areas and continue",
  saved: "You saved the areas on {day}.",
  compare: {
    heading: "Before the meeting and at the meeting",
    area: "Area",
    initiation: "As the initiator saw it",
    meeting: "As you saw it together",
    notChosen: "Not chosen",
  },
  validation: { areas: "Choose at least one area." },
  refusals: {
    noArea: "Choose at least one area to collaborate on.",
    unknownArea: "The areas have changed. Reload the page and choose again.",
  },
} satisfies Translated<typeof sv>;
