import type { Translated } from "../../catalogue";
import type pages from "../sv/pages";

export default {
  accessibility: {
    title: "Accessibility",
    lead: "Everybody must be able to use Kring, with the aids they are used to.",
    statusTitle: "How far we have come",
    status:
      "Kring is built to follow the Swedish act on accessibility to digital public service, with WCAG 2.2 at level AA as its goal. The pages are tested automatically and by hand. No independent review has been made yet. The organisation that runs Kring adds its own statement here.",
    supportTitle: "What we support",
    support: {
      keyboard: "Everything can be done with a keyboard. It always shows where you are.",
      reader:
        "Headings, fields and error messages can be read with a screen reader. The wheel is a list as well.",
      zoom: "The text can be enlarged to 400 per cent, and the pages work on a phone.",
      contrast: "There is a light and a dark appearance, and the computer's own high contrast colours work.",
      motion: "Nothing blinks or moves.",
      scripts: "The forms work even where the browser runs no scripts.",
      print: "What you read can be printed and understood in black and white.",
    },
    reportTitle: "Tell us if something does not work",
    report:
      "Tell your manager or whoever looks after Kring where you work. If you need the content in another way, ask your contact for it.",
    supervisionTitle: "Supervision",
    supervision:
      "The Agency for Digital Government, Digg, checks that the act is followed. If you are not satisfied with the answer you get, you can <link>report the fault to Digg</link>.",
  },
  privacy: {
    title: "Personal data",
    lead: "What Kring keeps, who sees it and which rights you have.",
    whoTitle: "Who is responsible",
    who: "Each agency is responsible for what it writes. Kring is a tool that the agencies use together.",
    whatTitle: "What we keep",
    what: {
      child:
        "The child's name, personal identity number and what the agencies need to coordinate the support.",
      guardians: "The guardians' names and contact details. One does not see the other's.",
      consents: "Consents: who has given them, for which agencies and for how long.",
      plan: "What you agree on at the meeting, and Barnets plan, the child’s plan.",
      staff: "The name and workplace of those who work in Kring.",
    },
    seeTitle: "Who sees it",
    see: "An agency sees a case only if it is invited and has a consent in force. If the consent is withdrawn, the agency stops seeing the case at once. The consent breaks secrecy. It is not the legal ground for processing personal data.",
    logTitle: "Who has read it",
    log: "Each time somebody opens a case it is written down. The family has the right to know who has read it.",
    keepTitle: "For how long",
    keep: "The agency that coordinates decides how long the data is kept, by its rules for archive and disposal.",
    cookiesTitle: "Cookies",
    cookies:
      "Kring uses only the cookies it needs: one for signing in, one for the language and one for the appearance. Whoever answers by a link in an e-mail gets one for that, for as long as it takes. Nobody else follows what you do here.",
    rightsTitle: "Your rights",
    rights:
      "You have the right to know what is kept about you and to have faults corrected. Turn to the agency or to its data protection officer. You can also <link>complain to the Authority for Privacy Protection</link>.",
  },
  about: {
    title: "About Kring",
    lead: "Kring holds together what several agencies do for a child, and shows who does what.",
    what: "When a child needs support from several sides at once, those who help need to know of each other. Kring follows the way you already work: from somebody seeing a need, through consent, invitation and meeting, to a plan that everybody holds in their hand.",
    notTitle: "What Kring is not",
    not: "Kring does not replace patient records, pupil files or social files. Kring does not replace a report of concern. Kring makes no assessments: you decide.",
    openTitle: "Open source",
    open: "Kring is free software under EUPL 1.2. Every region and municipality may use, review and change it.",
    versionTitle: "Version",
    version: "You are using version {version}.",
  },
  help: {
    title: "Help",
    lead: "How you go from seeing a need to a plan that everybody holds in their hand.",
    concern:
      "Do you suspect that a child is being harmed? Report it to the social services now. Kring does not replace the report.",
    pathTitle: "The way through a case",
    steps: {
      assess: {
        title: "Is collaboration needed?",
        body: "Start an assessment from My cases. You get one question at a time. Write no names: the assessment is about the need, and only your own agency sees it. You can change every answer.",
      },
      child: {
        title: "Enter the child and the guardians",
        body: "When the answer is that collaboration is needed, you open a case. Answer whether the child has a protected identity. If you do not know, Kring protects the data until somebody has found out.",
      },
      consent: {
        title: "Ask for consent",
        body: "Each guardian answers for each agency, in writing or by word of mouth. A young person who is mature enough answers too. Consent can be withdrawn at any time and then ends at once.",
      },
      needs: {
        title: "Choose areas in the wheel",
        body: "Start from what the child says. Three or four areas are often enough.",
      },
      invite: {
        title: "Call and invite",
        body: "Choose agencies that have consent. A specialist can be called only if the child already has contact with it. Otherwise Kring suggests whom in primary care you can invite.",
      },
      meet: {
        title: "Hold the meeting",
        body: "The family introduces itself first. Write what is said area by area. The child's own words stand by themselves and are not changed.",
      },
      plan: {
        title: "Write and fix the plan",
        body: "Each intervention has an agency and a person who are responsible. Kring shows what is missing. When the plan is fixed it does not change: a change becomes a new version.",
      },
      hand: {
        title: "Hand out the plan",
        body: "Print the plan for the family and hand it to the agencies that have consent. Kring writes down who has received which version, and how.",
      },
    },
    invitedTitle: "When your agency is invited",
    invited:
      "The invitation waits in My cases with whoever receives in your agency. Take the case, answer the invitation and fetch the plan when it is ready. You see only what has been handed to you.",
    managerTitle: "When you are a manager",
    manager:
      "You see how many cases your agency has, how far they have come and what is missing, but not who the children are. If you need to open a case you write why. It is written down, and the family can read it.",
    stuckTitle: "Are you stuck?",
    stuck:
      "Ask whoever looks after Kring where you work. If the page shows a code, give it. Never write the child's name or personal identity number in an e-mail.",
    whenDown: {
      title: "If Kring is down",
      lead: "What you do by telephone and on paper, and three empty forms. Print it beforehand and put it where everybody finds it. It is in Swedish.",
      download: "Download as PDF",
      print: "Without signing in: print the page from the browser.",
      about: "Print the reserve routine now. When it is needed the page cannot be opened.",
      link: "Open the reserve routine",
    },
    rulesTitle: "Who may do what in a case?",
    rules: "The rules are the same for everybody. You see them when you have signed in.",
    rulesLink: "Who may do what?",
  },
} satisfies Translated<typeof pages>;
