import type { Translated } from "../../catalogue";
import type sv from "../sv/notices";

export default {
  title: "New for you",
  lead: "What has happened in cases and invitations that you can read. What you may no longer see disappears from here.",
  today: "Today",
  earlier: "Earlier",
  show: "Show",
  all: "All",
  unread: "Unread ({count})",
  unreadTag: "Unread",
  markAll: "Mark all as read",
  none: "Nothing new",
  noneBody: "When somebody answers, a meeting changes or something waits for you, it stands here.",
  noneUnread: "You have read everything",
  noneUnreadBody: "What you have read already is found under All.",
  cut: "These are the latest hundred.",
  mailLink: "Choose how Kring e-mails you",
  ofCase: "Case {code}",
  ofInvitation: "Invitation",
  kinds: {
    invitationReceived:
      "{invitation, select, summons {{agency} summons you to a meeting} other {{agency} invites you to a meeting}}",
    invitationAnswered:
      "{answer, select, coming {{agency} comes to the meeting} cannot {{agency} cannot come to the meeting} other {{agency} sends a substitute to the meeting}}",
    answerOverdue: "{agency} has not answered in time",
    mailFailed: "Telephone {agency}: the e-mail could not be sent",
    meetingMoved:
      "{place, select, invited {The time of the meeting with {agency} no longer holds} other {The meeting has been moved to {day}}}",
    meetingCancelled:
      "{place, select, invited {The meeting that {agency} called is called off} other {The meeting on {day} is called off}}",
    meetingNear: "The meeting is soon: {day}",
    nextMeetingUnplanned: "The next meeting is meant for {day} and has not been planned",
    caseHanded:
      "{place, select, invited {You now work with the invitation from {agency}} other {You now work with the case}}",
    planHanded: "You have been given a plan by {agency}",
    coordinationOffered: "{agency} asks whether you want to coordinate",
    coordinationAnswered:
      "{place, select, invited {{agency} now coordinates the case} other {{agency} cannot coordinate the case}}",
    consentWithdrawn: "A consent has been taken back",
    openingWaits: "A colleague asks to open the case in an emergency",
    emergencyOpened: "A colleague has opened the case in an emergency",
    openingDecided: "Your emergency opening has been answered",
    decisionWaits: "Somebody asks you to assess whether a need is compound",
    liftingWaits: "A proposal waits for a second person",
    deviationReceived: "A report of a deviation waits for an answer",
    deviationAnswered: "Your report of a deviation has been answered",
    unusualReading: "Unusual reading to review: {day}",
  },
  preferences: {
    title: "E-mail from Kring",
    lead: "What is new always stands under New for you. Kring can also e-mail you that there is something to read. The e-mail never says what or whom it is about.",
    noAddress: "Kring does not e-mail you",
    noAddressBody: "No address is given. Fill it in below if you want e-mail.",
    about: "What do you want e-mail about?",
    aboutHint: "What is not urgent is gathered in the day's e-mail.",
    when: "When may the e-mails come?",
    submit: "Save the choices",
    back: "Your account",
  },
  fields: {
    address: "E-mail at work",
    digestAt: "The day's e-mail is sent",
    quietFrom: "Quiet from",
    quietTo: "Quiet until",
  },
  hints: {
    address: "Only you see it. Leave it empty if you want no e-mail.",
    digestAt: "At most one a day, on working days. Write hh.mm, for example 07.30.",
    quietFrom: "Then Kring e-mails nothing. What is urgent waits until they end.",
    quietTo: "Leave both empty if no hours are quiet.",
  },
  groups: {
    invitations: "Invitations and answers",
    meetings: "Meetings",
    cases: "Cases, plans, consents and deviations",
    protection: "Emergency openings, unusual reading and proposals that take two",
  },
  groupHints: {
    invitations: "Urgent: an e-mail to an agency that could not be sent.",
    meetings: "Urgent: a meeting that is moved or called off.",
    cases: "Urgent: a consent that is taken back.",
    protection: "Urgent: an emergency opening and unusual reading.",
  },
  deliveries: {
    direct: "At once if it is urgent",
    digest: "Only in the day's e-mail",
    none: "No e-mail",
  },
  errors: {
    time: "Write a time as hh.mm, for example 07.30.",
    bothHours: "Give both from and until, or leave both empty.",
    digestInQuiet: "Choose a time outside the quiet hours.",
  },
  mail: {
    subjects: { digest: "Kring: new to read", urgent: "Kring: something waits for you" },
    digest: "You have {count, plural, =1 {one thing} other {# things}} to read in Kring.",
    urgent: "Something in Kring needs to be read today.",
    signIn: "Sign in to read: {address}",
    nothingElse: "What or whom it is about never stands in an e-mail.",
    choose: "Which e-mails you get you choose under Your account in Kring.",
  },
} satisfies Translated<typeof sv>;
