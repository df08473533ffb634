import type { Translated } from "@/lib/text/catalogue";
import type sv from "../sv/sight";

export default {
  link: "Why do I see this?",
  title: "Why do I see this?",
  lead: "Nobody sees a case for their role alone. Kring works it out on every page, from case workers, consents and invitations.",
  you: "You see the case because",
  caseWorker: "{agency} coordinates the case, and you have worked with it since {day}.",
  caseWorkerAddedBy:
    "{agency} coordinates the case, and you have worked with it since {day}. {name} added you.",
  openings: {
    manager: "You are the manager and have opened it until {moment}. You wrote: “{reason}”",
    emergency: "You have opened it in an emergency, until {moment}. You wrote: “{reason}”",
  },
  others: "Who else sees what?",
  colleagues: "Sees the whole case",
  colleague: "{name}, {title}",
  openedBy: "{name} has opened it until {moment}.",
  agencies: "Other agencies",
  agenciesNone: "No other agency is invited. Nobody else sees anything.",
  agencyColumns: { agency: "Agency", sees: "Sees" },
  sees: {
    sent: "The summons or invitation. Has not opened it.",
    seen: "The summons or invitation. Has not answered.",
    accepted:
      "{plans, plural, =0 {The summons or invitation.} other {The summons or invitation, and the plan, version {numbers}.}}",
    declined: "Only that it once was invited. It has declined.",
    recalled: "Only that it once was invited. The invitation is recalled.",
    ended: "Only that it once was invited. The collaboration has ended.",
    consentEnded: "Only that it once was invited. The consent is not in force.",
  },
  managers:
    "Your manager sees the code, the stage and the next step of the case, but not who the child is. To read it the manager must open the case and write why. It is noted.",
  rules: "Who may do what in a case?",
  received: {
    summary: "Why do we see this?",
    invited: "{agency} invited you on {day}, and the family’s consent names you.",
    receiver: "You receive summonses and invitations for {agency}.",
    caseWorker: "You work with the case at {agency}.",
    only: "You see the invitation and the versions of the plan that have been handed to you. Nothing else of the case.",
    ends: "If the consent is taken back you see only that you once were invited.",
  },
} satisfies Translated<typeof sv>;
