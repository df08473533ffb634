import type { Translated } from "@/lib/text/catalogue";
import type sv from "../sv/surveys";

export default {
  title: "What does the family think?",
  lead: "Five short questions to the child and to each guardian, each on their own. Nobody has to answer.",
  none: "Nobody has answered yet.",
  table: { who: "Who", latest: "Latest answer", act: "What to do" },
  relation: "{name}, {relation}",
  notAnswered: "Has not answered",
  answeredOn: "Answered on {day}",
  onScreen: "Answer on the screen",
  fromPaper: "Enter from paper",
  print: "Print the survey",
  earlier: "The answers",
  by: {
    screen: "Answered on the screen on {day}, together with {name}. Version {number, number} of the plan.",
    paper: "Answered on paper on {day}. {name} entered the answers. Version {number, number} of the plan.",
  },
  replaced: "As it stood earlier ({who}, {day})",
  noAnswer: "No answer",
  form: {
    title: "What do you think, {who}?",
    screenLead: "You do not have to answer everything. No answer is wrong.",
    paperTitle: "The answers from {who}",
    paperLead: "Copy the paper just as it is. Leave empty what the person has not answered.",
    besideYou: "Stay beside. Other pages of the case can be reached from the screen.",
    submit: "Save the answers",
    back: "To the follow-up",
    cancel: "Cancel",
  },
  questions: {
    takesPart: "Do you get to take part in deciding?",
    isHeard: "Do we listen to you?",
    knowsPlan: "Do you know what will happen now?",
    isSatisfied: "Are you satisfied with what we do?",
    worksTogether: "Do you notice that we help each other?",
  },
  answers: { yes: "Yes", partly: "A little", no: "No", unsure: "Don't know" },
  fields: {
    words: "Do you want to say anything more?",
    answeredOn: "Which day did {who} answer?",
  },
  paper: {
    heading: "The survey on paper",
    about: "Give each person a paper of their own. Then enter the answers in Kring.",
    download: "Download as PDF",
    title: "What do you think?",
    lead: "You do not have to answer everything. No answer is wrong. Tick what fits best.",
    who: "Who answers?",
    own: "In your own words",
    note: "Is the line too short? Write on the back. Give the paper to whoever coordinates, who reads what you have written. Your answer stands on nobody else's paper.",
    footer: "Everyone answers on a paper of their own.",
  },
  errors: {
    answeredOn: "Give the day, as yyyy-mm-dd.",
    nothing: "Answer at least one question, or write something.",
  },
  refusals: {
    future: "The day has not come yet.",
    beforeMeeting: "The day is before the meeting that the plan rests on.",
    newVersion:
      "The plan has a new version since you opened the page. Open it again and save the answers there.",
  },
} satisfies Translated<typeof sv>;
