import type { Translated } from "../../catalogue";
import type preparations from "../sv/preparations";

export default {
  title: "Before the meeting",
  lead: "Prepare the meeting together with the family. The support is agreed at the meeting, not here.",
  theChild: "the child",
  childsWords: "The child’s own words",
  nothingSaid: "The child has not said that there is anything you are not to talk about.",
  writeWords: "Write down what the child does not want you to talk about",
  changeWords: "Change the child’s words",
  talks: "Preparatory talks with the family",
  contacts: "Contacts with other agencies",
  checklist: "Checklist before the meeting",
  answered: "{answered, number} of {count, number} items are answered.",
  openChecklist: "Open the checklist",
} satisfies Translated<typeof preparations>;
