import type { Translated } from "../../catalogue";
import type compoundNeeds from "../sv/compound-needs";

export default {
  ask: {
    lead: "The manager, or whoever the manager has appointed, reads what you have written here and assesses whether the need is compound. The child’s name is not there.",
    note: "Do you want to say something to the manager?",
    noteHint: "Write no names and no identity numbers.",
    submit: "Ask the manager to assess",
    again: "Ask the manager again",
  },
  own: {
    asked: "You asked for an assessment {moment}.",
    askedTitle: "The manager has not answered yet",
    askedBody: "If you change something in the assessment you need to ask again.",
    lapsedTitle: "The assessment has changed since you asked",
    lapsedBody: "What the manager was shown no longer holds. Ask again when you are done.",
    compoundTitle: "The need is compound",
    notCompoundTitle: "The need is not compound",
    decidedBy: "{person} assessed it {moment}.",
    goOn: "Change your answer to no and end, or write more and ask again.",
  },
  list: {
    title: "To assess",
    lead: "Colleagues ask you to assess whether a child’s need is compound. You see what they have written, not who the child is.",
    none: "Nobody waits for your assessment",
    noneBody: "When somebody in the agency asks for an assessment it stands here and among your cases.",
    asked: "{person} asked {moment}",
    delegates: "Choose who may assess in your place",
    waiting: "{count, plural, =1 {An assessment waits for you} other {# assessments wait for you}}",
  },
  decide: {
    title: "Assess whether the need is compound",
    kicker: "Assessment: {label}",
    asked: "{person} asks for your assessment {moment}.",
    note: "{person} writes",
    observations: "This has been noticed",
    answers: "What {person} has answered",
    heading: "Your assessment",
    decision: "Is the need compound?",
    yes: "Yes, the need is compound",
    yesHint: "{theMeetingFirst} is to be held within {count} working days, by {day}.",
    yesHintNoDay: "The collaboration can be activated.",
    no: "No, the need is not compound",
    noHint: "The collaboration is not activated. Write why.",
    reason: "Why do you assess it so?",
    reasonHint: "Whoever asked reads it. Write no names.",
    submit: "Save the assessment",
    changedTitle: "The assessment has changed since you were asked",
    changedBody: "{person} needs to ask again when everything is done.",
  },
  errors: {
    decision: "Choose whether the need is compound.",
    reason: "Write why the need is not compound.",
  },
  refusals: {
    onlyManager:
      "Only the manager, or whoever the manager has appointed, may assess whether the need is compound.",
    notNeeded: "The routine does not ask the manager for an assessment.",
    asked: "The manager has already been asked.",
    decided: "The need is already assessed.",
    changed: "The assessment has changed, or is already made. Reload the page.",
    notDecided:
      "The manager needs to assess whether the need is compound before the collaboration is activated.",
    notCompound:
      "The manager has assessed that the need is not compound. The collaboration is not activated.",
  },
} satisfies Translated<typeof compoundNeeds>;
