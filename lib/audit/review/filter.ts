import { z } from "zod";
import { type LogKind, logKinds } from "@/lib/audit/review/rules";
import { pageNumberOf } from "@/lib/audit/rules";
import { addDays, parsePlainDate, type PlainDate } from "@/lib/time/plain-date";

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

export type LogFilter = {
  /** Both days are within the period. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly personId: string | null;
  readonly code: string | null;
  readonly kind: LogKind;
  readonly page: number;
};

const daysAtFirst = 7;

/** Whatever stands in the address becomes a filter; what it does not know is passed over. */
export function parseLogFilter(parameters: Parameters, today: PlainDate): LogFilter {
  const valueOf = (name: string) => [parameters[name] ?? ""].flat()[0]?.trim() ?? "";
  const to = parsePlainDate(valueOf("to")) ?? today;
  const from = parsePlainDate(valueOf("from")) ?? addDays(to, 1 - daysAtFirst);
  const code = valueOf("code").toUpperCase();
  return {
    ...(from <= to ? { from, to } : { from: to, to: from }),
    personId: z.uuid().safeParse(valueOf("person")).data ?? null,
    code: /^[A-ZÅÄÖ0-9-]{3,40}$/.test(code) ? code : null,
    kind: logKinds.find((kind) => kind === valueOf("kind")) ?? "all",
    page: pageNumberOf(parameters["page"]),
  };
}

/** The address of another page of what the filter shows. */
export function logAddress({ from, to, personId, code, kind }: LogFilter, page: number): string {
  const query = new URLSearchParams({
    ...{ from, to, kind },
    ...(personId && { person: personId }),
    ...(code && { code }),
    page: String(page),
  });
  return `/log-review?${query}`;
}
