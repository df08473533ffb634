import type { MeetingNotesView } from "@/lib/meetings/notes/views";

/** One page of the meeting's notes. An area that the meeting goes through has a page of its own. */
export type Step =
  | "participants"
  | "groundRules"
  | "situation"
  | "areas"
  | `area-${string}`
  | "whoDoesWhat"
  | "nextMeeting"
  | "held"
  | "experience";

export type StepStatus = "todo" | "started" | "done";

type Noted = Pick<MeetingNotesView, "areas" | "participants" | "groundRules" | "notes" | "heldOn">;

/** How far the parts of the agenda have come that are written in the plan. */
export type PlanSteps = { readonly whoDoesWhat: StepStatus; readonly nextMeeting: StepStatus };

/** The agenda, in the order of the meeting. What it was like is asked when the meeting has been held. */
export function stepsOf({ areas, heldOn }: Pick<Noted, "areas" | "heldOn">): Step[] {
  const afterwards: Step[] = heldOn === null ? [] : ["experience"];
  const before: Step[] = ["participants", "groundRules", "situation", "areas", ...areas.map(areaStep)];
  return [...before, "whoDoesWhat", "nextMeeting", "held", ...afterwards];
}

/** The step that an address asks for; anything else is the beginning. */
export function readStep(text: string | string[] | undefined, view: Pick<Noted, "areas" | "heldOn">): Step {
  return stepsOf(view).find((step) => step === text) ?? "participants";
}

export function stepAfter(step: Step, view: Pick<Noted, "areas" | "heldOn">): Step | null {
  const steps = stepsOf(view);
  return steps[steps.indexOf(step) + 1] ?? null;
}

/** The area that a step is about, or null. */
export function areaOf(step: Step): string | null {
  return step.startsWith("area-") ? step.slice("area-".length) : null;
}

export function areaStep(area: string): Step {
  return `area-${area}`;
}

export function statusOf(step: Step, view: Noted, plan: PlanSteps): StepStatus {
  const area = areaOf(step);
  if (area !== null) return noted(view.notes.filter((note) => note.area === area).length, 1);
  const family = view.participants.filter(
    ({ participant, state }) => participant.kind !== "agency" && state !== null,
  );
  switch (step) {
    case "participants":
      return noted(view.participants.filter(({ state }) => state !== null).length, view.participants.length);
    case "groundRules":
      return view.groundRules ? "done" : "todo";
    case "situation":
      return noted(view.notes.filter((note) => note.area === "").length, 1);
    case "areas":
      return view.areas.length === 0 ? "todo" : areasStatus(view);
    case "whoDoesWhat":
    case "nextMeeting":
      return plan[step];
    case "held":
      return view.heldOn === null ? "todo" : "done";
    default:
      return noted(family.filter(({ felt }) => felt !== null).length, family.length);
  }
}

function areasStatus(view: Noted): StepStatus {
  const isNoted = (area: string) => view.notes.some((note) => note.area === area);
  return view.areas.every(isNoted) ? "done" : "started";
}

function noted(count: number, wanted: number): StepStatus {
  if (count === 0) return "todo";
  return count >= wanted ? "done" : "started";
}
