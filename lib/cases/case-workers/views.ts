export type CaseWorkerView = {
  readonly personId: string;
  readonly name: string;
  readonly title: string;
  readonly startedAt: Date;
  readonly isCoordinator: boolean;
  readonly mayEnd: boolean;
};

export type CaseWorkersView = {
  readonly workers: readonly CaseWorkerView[];
  readonly addable: readonly { readonly personId: string; readonly name: string; readonly title: string }[];
};
