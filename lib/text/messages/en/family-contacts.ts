import type { Translated } from "../../catalogue";
import type familyContacts from "../sv/family-contacts";

export default {
  title: "Contact with the family",
  link: "Contact with the family",
  lead: "Write down when you have talked with the child or a guardian. Only those who work with the case see it.",
  none: "No contact is written down.",
  add: "Write down a contact",
  addLead:
    "Write what you need to remember until next time. What belongs in a record of your own you write there.",
  submit: "Save the contact",
  cancel: "Cancel",
  relation: "{who}, {relation}",
  last: {
    soon: "You last talked with the family on {day}. Be in touch again by {due}.",
    silentTitle: "Nobody has talked with the family for {days, plural, one {# day} other {# days}}",
    silent: "The last time was {day}. Get in touch, ask how things are and write down what they say.",
  },
  fields: {
    contactedOn: "Which day?",
    how: "How?",
    people: "Whom did you talk with, or try to reach?",
    reached: "Did you reach them?",
    note: "What did they say?",
    strikeReason: "Why is the contact wrong?",
  },
  hints: { note: "The child's words first. If you did not reach them, you can leave it empty." },
  hows: {
    met: "Meeting",
    phone: "Telephone",
    video: "Video call",
    message: "Text message",
    letter: "Letter",
  },
  reached: { yes: "Yes", no: "No", noHint: "The try is written down, but does not count as a contact." },
  contactOn: "{day}: {how} with {people}",
  notReached: "Not reached",
  recorded: "Written down by {name} {moment}.",
  struck: "Struck",
  struckBy: "Struck by {name} {moment}: {reason}",
  strike: "Strike the contact",
  strikeWhich: "Strike the contact of {day}",
  strikeLead:
    "Is something wrong in what is written down? Strike the contact and write it down anew. What is struck can still be read.",
  strikeSubmit: "Strike the contact",
  isStruck: "The contact is struck",
  errors: {
    contactedOn: "Enter the day you talked, or tried.",
    how: "Choose how you talked, or tried.",
    people: "Choose at least one person.",
    reached: "Choose whether you reached them.",
    note: "Write briefly what they said.",
    strikeReason: "Write why the contact is wrong.",
  },
  refusals: {
    future: "That day has not been yet. Enter today or an earlier day.",
    alreadyStruck: "The contact is already struck.",
  },
} satisfies Translated<typeof familyContacts>;
