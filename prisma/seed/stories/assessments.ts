import { actorOf } from "../actors";
import { people } from "../register/people";
import { assessed, endedWithoutCase } from "../teller/assessment";
import { ago } from "../teller/clock";

const anna = actorOf(people.anna);
const ulrika = actorOf(people.ulrika);

/** Assessments on the way, and two that ended without collaboration: they have no child and no case. */
export async function tellAssessments(): Promise<void> {
  await assessed({
    actor: anna,
    on: ago(1),
    label: "Åk 4, november",
    observations: [
      ["seen", "Har ont i magen före matten tre veckor i rad och går hem."],
      ["toldByRelative", "Morfar berättar att kvällarna är oroliga hemma."],
    ],
    answers: [
      ["ownSupport", "no", "Samtal hos skolsköterskan och anpassad start på dagen, utan förändring."],
    ],
  });
  await endedWithoutCase({
    actor: anna,
    on: ago(24),
    label: "Åk 2, läsning",
    observations: [["understood", "Läser långsamt och undviker högläsning."]],
    answers: [
      ["ownSupport", "yes", "Specialpedagogen arbetar med läsningen tre gånger i veckan och det går framåt."],
    ],
  });
  await endedWithoutCase({
    actor: ulrika,
    on: ago(31),
    label: "Åk 9, sömn",
    observations: [["toldByChild", "Somnar efter klockan tre och orkar inte upp."]],
    answers: [
      ["ownSupport", "no", "Vi kan inte behandla sömnsvårigheter i elevhälsan."],
      ["otherService", "yes", "Första linjen kan hjälpa på egen hand.", ["healthCare"]],
    ],
  });
}
