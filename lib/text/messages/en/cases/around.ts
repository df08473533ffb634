import type { Translated } from "../../../catalogue";
import type around from "../../sv/cases/around";

export default {
  heading: "{name} and those taking part",
  headingProtected: "The child and those taking part",
  child: "The child",
  asList: "Show the map as a list",
  legend: {
    takesPart: "Takes part",
    waits: "Has not answered",
    notYet: "Not summoned yet",
    outside: "Cannot take part now",
  },
  states: {
    coordinates: "Coordinates",
    coming: "Is coming",
    substitute: "A substitute is coming",
    tookPart: "Took part in the meeting",
    waits: "No answer yet",
    seen: "Has read it, no answer yet",
    cannot: "Cannot come",
    notInvited: "Not summoned yet",
    noConsent: "No consent. Cannot be invited.",
  },
  guardian: {
    gives: "Has said yes",
    excepted: "Could not be reached. The manager has approved that.",
    refuses: "Has said no",
    withdrawn: "Has withdrawn the consent",
    expired: "The consent has run out",
    waitsForManager: "Could not be reached. Waiting for the manager.",
    asked: "Asked, no answer yet",
    notNamed: "Not asked about every agency",
    silent: "Not asked yet",
    notRequired: "Does not have to answer",
  },
  guardianName: "{name}, {relation}",
  alone: "No other agency has been chosen yet.",
} satisfies Translated<typeof around>;
