import type { Translated } from "../../catalogue";
import type childsBest from "../sv/childs-best";

export default {
  title: "Responsible for the child's best",
  lead: "Whoever follows the child by age, whoever coordinates. Write down who it is if that helps you.",
  who: "{person}, {holder}",
  since: "written down {day}",
  nobody: "Nobody is written down. By the child's age it is: {holder}.",
  nobodyByAge: "Nobody is written down. After the age of 18 nobody has the role by age.",
  passedOn: "The child has grown older. By age it is now: {holder}.",
  add: "Write down who it is",
  change: "Change",
  submit: "Save",
  fields: { phase: "Which role?", personName: "Name", workplace: "Workplace", phone: "Telephone" },
  phases: {
    beforeSchool: "Until the spring before the preschool class.",
    inSchool: "From the preschool class to the age of 18.",
    outsideSchool: "For a youth who does not attend upper secondary school.",
  },
  errors: { phase: "Choose which role the person has.", personName: "Write the person's name." },
} satisfies Translated<typeof childsBest>;
