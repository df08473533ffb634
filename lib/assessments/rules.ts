import type { Actor } from "@/lib/access/actor";
import { granted, type Permission, refused } from "@/lib/access/permission";
import { type DecisionStanding, mayActivateDecided } from "@/lib/compound-needs/rules";
import type { MessageKey } from "@/lib/errors";
import type {
  Outcome,
  Question,
  QuestionField,
  QuestionOption,
  Tree,
} from "@/lib/practice-models/tree-schema";

/** Where an observation comes from. What was told is never shown as something we saw (S001-4). */
export const observationSources = ["seen", "heard", "understood", "toldByChild", "toldByRelative"] as const;
export type ObservationSource = (typeof observationSources)[number];

export function isOwnObservation(source: ObservationSource): boolean {
  return source !== "toldByChild" && source !== "toldByRelative";
}

/** One answer as it was given. `reconsideration` is the note with which somebody starts over at the question. */
export type Answer = {
  readonly questionKey: string;
  readonly optionKey: string;
  readonly reconsideration: string | null;
};

/** What is recorded beside an answer, by the key of the field. */
export type AnswerDetails = Readonly<Record<string, string | readonly string[]>>;

export type Step<A extends Answer = Answer> = {
  readonly question: Question;
  readonly option: QuestionOption;
  readonly answer: A;
};

/** Where the answers have led: to a question that waits, or to an outcome and the answer that decided it. */
export type Walk<A extends Answer = Answer> =
  | { readonly state: "asking"; readonly steps: readonly Step<A>[]; readonly question: Question }
  | {
      readonly state: "arrived";
      readonly steps: readonly Step<A>[];
      readonly outcome: Outcome;
      readonly decidedBy: Step<A>;
    };

export type AssessmentFacts = {
  readonly agencyId: string;
  readonly observationCount: number;
  /** In the order they were given; nothing is ever taken out. */
  readonly answers: readonly Answer[];
  /** When an outcome was recorded, with or without a case. */
  readonly endedAt: Date | null;
  /** What the manager has said, where the routine asks for it. */
  readonly decision: DecisionStanding;
};

export type OpeningFacts = {
  readonly agencyId: string;
  readonly isActivated: boolean;
  readonly hasCase: boolean;
};

export type DetailFault = { readonly fieldKey: string; readonly reason: MessageKey };

/**
 * Follows the answers through the tree. A question's latest answer counts, unless an earlier question was
 * changed after it; then it falls away and is asked again. Answers the tree does not know are passed over.
 */
export function walk<A extends Answer>(tree: Tree, answers: readonly A[]): Walk<A> {
  const steps: Step<A>[] = [];
  let question = questionOf(tree, tree.first);
  let inPlay = answers;

  for (;;) {
    const current = currentAnswer(question, inPlay);
    if (!current) return { state: "asking", steps, question };

    const decidedBy = { question, option: current.option, answer: current.answer };
    steps.push(decidedBy);

    const { leadsTo } = current.option;
    if (leadsTo.to === "outcome") {
      return { state: "arrived", steps, outcome: outcomeOf(tree, leadsTo.key), decidedBy };
    }
    question = questionOf(tree, leadsTo.key);
    inPlay = current.givenSince;
  }
}

/** What was answered last, also when it has fallen away: the form starts from it. */
export function latestAnswerTo<A extends Answer>(answers: readonly A[], questionKey: string): A | null {
  return answers.findLast((answer) => answer.questionKey === questionKey) ?? null;
}

export function findOutcome(tree: Tree, key: string): Outcome | null {
  return Object.hasOwn(tree.outcomes, key) ? (tree.outcomes[key] ?? null) : null;
}

export function findQuestion(tree: Tree, key: string): Question | null {
  return Object.hasOwn(tree.questions, key) ? (tree.questions[key] ?? null) : null;
}

/** The questions a form may show now: those on the path, and the one that waits. */
export function reachableQuestions(tree: Tree, answers: readonly Answer[]): Question[] {
  const walked = walk(tree, answers);
  const passed = walked.steps.map(({ question }) => question);
  return walked.state === "asking" ? [...passed, walked.question] : passed;
}

export function askedFields(question: Question, optionKey: string): QuestionField[] {
  return question.fields.filter(({ askedFor }) => askedFor.includes(optionKey));
}

/** Everything that is missing or unknown in what was recorded beside an answer. */
export function detailFaults(question: Question, optionKey: string, details: AnswerDetails): DetailFault[] {
  return askedFields(question, optionKey).flatMap((field) => {
    const reason = detailFault(field, valuesOf(details, field.key));
    return reason ? [{ fieldKey: field.key, reason }] : [];
  });
}

export function mayObserve(actor: Actor, assessment: AssessmentFacts): Permission {
  return mayChange(actor, assessment);
}

/** Later questions wait for the earlier ones; every answer on the path may be changed. */
export function mayAnswer(actor: Actor, tree: Tree, assessment: AssessmentFacts, answer: Answer): Permission {
  const change = mayChange(actor, assessment);
  if (!change.granted) return change;

  const question = findQuestion(tree, answer.questionKey);
  if (!question || !findOption(question, answer.optionKey)) {
    return refused("assessments.errors.answerUnknown");
  }
  if (!reachableQuestions(tree, assessment.answers).includes(question)) {
    return refused("assessments.errors.answerEarlierFirst");
  }
  if (question.kind === "observations" && assessment.observationCount === 0) {
    return refused("assessments.errors.observationRequired");
  }
  if (answer.reconsideration !== null && !isReconsidered(walk(tree, assessment.answers), question)) {
    return refused("assessments.errors.nothingToReconsider");
  }
  return granted;
}

/** Only the answers open a case, and where the routine asks for it the manager's decision; nobody else does. */
export function mayActivate(actor: Actor, tree: Tree, assessment: AssessmentFacts): Permission {
  const led = mayRecordOutcome(actor, tree, assessment, "activates");
  return led.granted ? mayActivateDecided(assessment.decision) : led;
}

export function mayEndWithoutCase(actor: Actor, tree: Tree, assessment: AssessmentFacts): Permission {
  return mayRecordOutcome(actor, tree, assessment, "ends");
}

/** One case per activated assessment; no other outcome opens one (S001-6, S001-11). */
export function mayOpenCase(actor: Actor, assessment: OpeningFacts): Permission {
  if (assessment.agencyId !== actor.agencyId) return refused("assessments.errors.otherAgency");
  if (!assessment.isActivated) return refused("assessments.errors.notActivated");
  if (assessment.hasCase) return refused("assessments.errors.caseIsOpen");
  return granted;
}

function mayRecordOutcome(
  actor: Actor,
  tree: Tree,
  assessment: AssessmentFacts,
  effect: "activates" | "ends",
): Permission {
  const change = mayChange(actor, assessment);
  if (!change.granted) return change;

  const walked = walk(tree, assessment.answers);
  if (walked.state === "asking") return refused("assessments.errors.questionsLeft");
  if (walked.outcome.effect !== effect) return refused("assessments.errors.otherOutcome");
  return granted;
}

/** An assessment belongs to the agency that writes it, and is closed once its outcome is recorded. */
function mayChange(actor: Actor, assessment: AssessmentFacts): Permission {
  if (assessment.agencyId !== actor.agencyId) return refused("assessments.errors.otherAgency");
  if (assessment.endedAt !== null) return refused("assessments.errors.ended");
  return granted;
}

function isReconsidered(walked: Walk, question: Question): boolean {
  return (
    walked.state === "arrived" &&
    walked.outcome.effect === "reconsiders" &&
    walked.outcome.returnsTo === question.key
  );
}

/** The latest answer to a question, and what was given since that option was chosen or started over from. */
function currentAnswer<A extends Answer>(question: Question, inPlay: readonly A[]) {
  const given = inPlay.flatMap((answer, place) => {
    const option = answer.questionKey === question.key ? findOption(question, answer.optionKey) : null;
    return option ? [{ answer, option, place }] : [];
  });
  const latest = given.at(-1);
  if (!latest) return null;

  const otherOption = given.findLastIndex(({ option }) => option.key !== latest.option.key);
  const startedOver = given.findLastIndex(({ answer }) => answer.reconsideration !== null);
  const { place: chosenAt } = given[Math.max(otherOption + 1, startedOver)] ?? latest;
  return { ...latest, givenSince: inPlay.slice(chosenAt + 1) };
}

function findOption(question: Question, key: string): QuestionOption | null {
  return question.options.find((option) => option.key === key) ?? null;
}

function questionOf(tree: Tree, key: string): Question {
  const question = findQuestion(tree, key);
  if (!question) throw new Error(`The tree has no question ${key}`);
  return question;
}

function outcomeOf(tree: Tree, key: string): Outcome {
  const outcome = findOutcome(tree, key);
  if (!outcome) throw new Error(`The tree has no outcome ${key}`);
  return outcome;
}

function detailFault(field: QuestionField, values: readonly string[]): MessageKey | null {
  if (values.length === 0) {
    return field.isRequired ? `assessments.errors.detailRequired.${field.kind}` : null;
  }
  if (field.kind === "text") return null;

  const known = field.kind === "choices" ? field.choices.map(({ key }) => key) : field.agencyKinds;
  const isSingle = field.kind === "agencyKinds" && !field.isMultiple;
  const isKnown = values.every((value) => known.includes(value)) && !(isSingle && values.length > 1);
  return isKnown ? null : "assessments.errors.answerUnknown";
}

function valuesOf(details: AnswerDetails, key: string): readonly string[] {
  const value = Object.hasOwn(details, key) ? details[key] : undefined;
  return [value ?? []].flat().filter((text) => text.trim() !== "");
}
