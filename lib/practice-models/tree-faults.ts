type LeadsTo = { readonly to: "question" | "outcome"; readonly key: string };

/** What the shape of a tree is judged by. */
export type TreeShape = {
  readonly first: string;
  readonly questions: Readonly<Record<string, QuestionShape>>;
  readonly outcomes: Readonly<Record<string, OutcomeShape>>;
};

type QuestionShape = {
  readonly key: string;
  readonly options: readonly { readonly key: string; readonly leadsTo: LeadsTo }[];
  readonly fields: readonly { readonly key: string; readonly askedFor: readonly string[] }[];
};

type OutcomeShape = { readonly key: string; readonly returnsTo?: string };

/** Why the tree cannot be walked from its first question to an outcome, whatever is answered. Empty when it can. */
export function treeFaults(tree: TreeShape): string[] {
  return [...brokenLinks(tree), ...misnamed(tree), ...unreachable(tree), ...circles(tree)];
}

/** The most questions that one walk can ask. */
export function longestPath(tree: TreeShape, from = tree.first): number {
  const nexts = nextQuestions(tree, from);
  return 1 + Math.max(0, ...nexts.map((key) => longestPath(tree, key)));
}

function brokenLinks(tree: TreeShape): string[] {
  const links = Object.values(tree.questions).flatMap(({ key: from, options }) =>
    options.map(({ leadsTo }) => ({ from, ...leadsTo })),
  );
  const returns = Object.values(tree.outcomes).flatMap(({ key: from, returnsTo }) =>
    returnsTo === undefined ? [] : [{ from, to: "question" as const, key: returnsTo }],
  );
  return [{ from: "the tree", to: "question" as const, key: tree.first }, ...links, ...returns]
    .filter(({ to, key }) => !Object.hasOwn(to === "question" ? tree.questions : tree.outcomes, key))
    .map(({ from, to, key }) => `${from} leads to ${to} ${key}, which does not exist`);
}

function misnamed(tree: TreeShape): string[] {
  const named = [...Object.entries(tree.questions), ...Object.entries(tree.outcomes)];
  const strangers = named
    .filter(([name, { key }]) => name !== key)
    .map(([name, { key }]) => `${name} is called ${key}`);

  const questions = Object.values(tree.questions).flatMap(({ key, options, fields }) => {
    const optionKeys = options.map((option) => option.key);
    const twice = [...repeated(optionKeys), ...repeated(fields.map((field) => field.key))];
    const unasked = fields.flatMap(({ askedFor }) => askedFor).filter((asked) => !optionKeys.includes(asked));
    return [
      ...twice.map((name) => `${key} has ${name} twice`),
      ...unasked.map((name) => `${key} asks something for ${name}, which is no option`),
    ];
  });
  return [...strangers, ...questions];
}

function unreachable(tree: TreeShape): string[] {
  const reached = new Set([tree.first]);
  for (const key of reached) for (const next of nextQuestions(tree, key)) reached.add(next);

  const outcomes = new Set(
    [...reached]
      .flatMap((key) => linksOf(tree, key).filter(({ to }) => to === "outcome"))
      .map(({ key }) => key),
  );
  return [
    ...Object.keys(tree.questions).filter((key) => !reached.has(key)),
    ...Object.keys(tree.outcomes).filter((key) => !outcomes.has(key)),
  ].map((key) => `nothing leads to ${key}`);
}

function circles(tree: TreeShape): string[] {
  return Object.keys(tree.questions)
    .filter((key) => followsItself(tree, key))
    .map((key) => `${key} leads back to itself`);
}

function followsItself(tree: TreeShape, key: string): boolean {
  const after = new Set(nextQuestions(tree, key));
  for (const later of after) for (const next of nextQuestions(tree, later)) after.add(next);
  return after.has(key);
}

function nextQuestions(tree: TreeShape, key: string): string[] {
  return linksOf(tree, key)
    .filter(({ to }) => to === "question")
    .map((link) => link.key);
}

function linksOf(tree: TreeShape, key: string): LeadsTo[] {
  const question = Object.hasOwn(tree.questions, key) ? tree.questions[key] : undefined;
  return question?.options.map(({ leadsTo }) => leadsTo) ?? [];
}

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, place) => keys.indexOf(key) !== place);
}
