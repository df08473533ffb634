import type { Translated } from "../../catalogue";
import type cases from "../sv/cases";

export default {
  head: {
    back: "My cases",
    secrecy: "Confidential",
    protected: "Protected identity",
    protectedName: "Child with protected identity",
    age: "Age",
    years: "{age, number} years",
    yearsAndClass: "{age, number} years, {schooling}",
    code: "Case",
    model: "Way of working",
    coordinator: "Coordinator",
    you: "{name} (you)",
    noCoordinator: "No coordinator",
    closed: "Closed",
    closedOn: "Closed on",
    toCase: "To the case",
  },
} satisfies Translated<typeof cases>;
