import type { Translated } from "../../catalogue";
import type deadlines from "../sv/deadlines";

export default {
  title: "The last day for the meeting",
  pageHeading: "The last day for {theMeeting}",
  heading: "{meetingFirst} by {day}",
  states: {
    ahead:
      "{count, plural, =0 {Before the next working day} =1 {1 working day left} other {# working days left}}",
    today: "Today is the last day",
    overdue:
      "{count, plural, =0 {The last day has passed} =1 {Overdue by 1 working day} other {Overdue by # working days}}",
    plannedLate:
      "{count, plural, =0 {The meeting is booked after the last day} =1 {The meeting is booked 1 working day after the last day} other {The meeting is booked # working days after the last day}}",
    met: "The meeting was held in time, {day}",
    missed:
      "{count, plural, =0 {The meeting was held after the last day, {day}} =1 {The meeting was held 1 working day late, {day}} other {The meeting was held # working days late, {day}}}",
  },
  nearBody: "Little time left. Book the meeting now, or write why it is held later.",
  overdueBody: "The routine’s last day has passed. Book the meeting and write why it is held later.",
  reasonFor: "Reason: {reason}",
  how: "How we have counted",
  rule: "The routine says {count, plural, =1 {1 working day} other {# working days}} from the decision. The decision was made {day}. That day is not counted.",
  ruleDays:
    "The routine says {count} {unit, select, weeks {weeks} other {days}} from the decision. The decision was made {day}. That day is not counted.",
  days: "Day by day",
  columns: { day: "Day", counted: "Counted as" },
  number: "Working day {number}",
  weekend: "Not counted: weekend",
  skipped: "Not counted: {name}",
  holidays: {
    newYearsDay: "New Year’s Day",
    epiphany: "Epiphany",
    goodFriday: "Good Friday",
    easterSunday: "Easter Sunday",
    easterMonday: "Easter Monday",
    firstOfMay: "the first of May",
    ascensionDay: "Ascension Day",
    whitSunday: "Whit Sunday",
    nationalDay: "the National Day",
    midsummerDay: "Midsummer Day",
    allSaintsDay: "All Saints’ Day",
    christmasDay: "Christmas Day",
    boxingDay: "Boxing Day",
    midsummerEve: "Midsummer Eve",
    christmasEve: "Christmas Eve",
    newYearsEve: "New Year’s Eve",
  },
  more: "See how the day was set",
  times: "How the day was set",
  setFirst: "By {day}. Counted when {person} decided, {moment}.",
  setAgain: "By {day}. {person} counted anew {moment}: {reason}",
  recountTitle: "Count the last day anew",
  recountLead:
    "The municipality’s closed days have changed. If you count anew the last day is {day}. The day moves only if you count anew.",
  reason: "Why do you count anew?",
  submit: "Count anew",
  noneTitle: "No last day",
  noneBody: "The routine that the case follows gives no last day for the meeting.",
  errors: { reason: "Write why you count anew." },
  refusals: {
    none: "The routine of the case has no last day to count.",
    held: "The meeting has been held. The day is not counted anew.",
    sameDay: "The day would be the same. There is nothing to count anew.",
  },
} satisfies Translated<typeof deadlines>;
