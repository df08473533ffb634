import type { Translated } from "../../catalogue";
import type sv from "../sv/liftings";

export default {
  title: "Lift the protection",
  lead: "It takes two people to lift a protection that has been recorded. One proposes and another confirms. Until then the data is protected.",
  whose: { child: "The child", guardian: "{name}" },
  now: "Protection today",
  propose: "Propose to lift the protection",
  fields: {
    reason: "Why is the protection no longer needed?",
    decision: "Is the protection to be lifted?",
    note: "Anything to add?",
  },
  hints: { reason: "For example: the mother showed the Tax Agency's decision on 3 November." },
  proposed: {
    title: "{person} proposes to lift the protection",
    body: "{moment}. Reason: {reason}",
    own: "You proposed it. A colleague who works with the case, or your manager, has to answer.",
  },
  decide: {
    confirm: "Yes, lift the protection. School, address and telephone are shown again.",
    decline: "No, the protection stays.",
    submit: "Save the answer",
  },
  unknown:
    "Nobody knows yet whether the person has protected personal data. Ask the family and write the answer among the data: one person does that alone.",
  none: "The person has no protected personal data. To add a protection, write it among the data; it holds at once.",
  earlier: "Earlier proposals",
  outcome: {
    confirmed: "{person} confirmed {moment}",
    declined: "{person} declined {moment}",
  },
  link: "Lift the protection",
  editHint: "The protection has been recorded. It takes two people to lift it.",
  waiting: "A proposal to lift the protection waits for an answer",
  errors: {
    reason: "Write why the protection is no longer needed.",
    decision: "Choose whether the protection is lifted or stays.",
  },
  refusals: {
    notInCase: "Only those who work with the case and the agency's manager can lift a protection.",
    notProtected: "The person has no recorded protection.",
    alreadyProposed: "There is already a proposal that waits for an answer.",
    notProposed: "There is no proposal to answer.",
    decided: "The proposal has been answered.",
    own: "You cannot confirm your own proposal. Ask a colleague who works with the case, or your manager.",
  },
} satisfies Translated<typeof sv>;
