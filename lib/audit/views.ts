import type { Ground, Reading } from "@/lib/audit/rules";

/** One reading as those who coordinate the case see it. */
export type ReadingView = Reading & {
  readonly key: string;
  readonly at: Date;
  readonly isReader: boolean;
  readonly personName: string | null;
  readonly title: string;
  readonly agencyName: string;
  readonly ground: Ground;
};

export type AccessLogView = {
  /** Latest first. */
  readonly readings: readonly ReadingView[];
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
  /** Who may have an extract: the child, and each guardian who is shown what belongs to the case. */
  readonly receivers: readonly { readonly value: string; readonly name: string }[];
};
