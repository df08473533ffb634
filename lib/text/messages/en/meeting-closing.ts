import type { Translated } from "@/lib/text/catalogue";
import type sv from "../sv/meeting-closing";

export default {
  title: "Checklist during and after the meeting",
  lead: "Answer what you know now and save. You can fill in the rest later.",
  back: "To the meeting",
  settled: "{done, number} of {count, number} items are settled",
  during: "During the meeting",
  after: "After the meeting",
  item: "{number}. {text}",
  answer: "{question}",
  answerOf: "{question} {part}",
  yes: "Yes",
  no: "No",
  tick: "Yes, it is settled",
  answeredBy: "Answered by {name} {moment}.",
  notAnswered: "Not answered",
  facts: {
    noCoordinator: "No coordinator is appointed.",
    coordinator: "Coordinator: {name}.",
    interventions:
      "{count, plural, =0 {No interventions are noted} =1 {One intervention is noted} other {# interventions are noted}}.",
    unassigned: "Nobody is responsible for {what}.",
    changeWho: "Change who does what",
    nextOn: "The next meeting is on {day}.",
    noNext: "The next meeting is not decided. It is needed before the plan can be fixed.",
    noMore: "There will be no more meetings: {why}",
    changeNext: "Decide on the next meeting",
  },
  submit: "Save the checklist",
  saved: "The checklist is saved.",
  printHint: "Print the page if you want the checklist on paper.",
} satisfies Translated<typeof sv>;
