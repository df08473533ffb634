import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { type LogFilter } from "@/lib/audit/review/filter";
import {
  type EventRow,
  readSample,
  requireReviewedAuthority,
  toLogEvent,
} from "@/lib/audit/review/read-sample";
import { actsOf, latestWeekOver, mayJudge, mayReview, maySignOff } from "@/lib/audit/review/rules";
import type { LogReviewView, SampleLine, SampleView, UnusualView } from "@/lib/audit/review/views";
import { readActs } from "@/lib/audit/rules";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { addDays, type PlainDate, todayInSweden } from "@/lib/time/plain-date";

const pageSize = 50;

/** The trace of the reviewer's authority: what is unusual first, the weekly samples, and what the filter asks for. */
export function getLogReview(actor: Actor, filter: LogFilter, now = new Date()): Promise<LogReviewView> {
  return withActor(actor, async (tx) => {
    const authorityId = await requireReviewedAuthority(tx);
    const rows = await listEvents(tx, filter);
    const samples = await listSamples(tx);
    const week = latestWeekOver(todayInSweden(now));
    const total = Number(rows[0]?.total ?? 0);
    const view: LogReviewView = {
      filter,
      people: await listPeople(tx, authorityId),
      unusual: await listUnusual(tx, filter),
      events: rows.map(toLogEvent),
      total,
      pageCount: Math.max(1, Math.ceil(total / pageSize)),
      samples,
      weekToDraw: samples.some(({ weekOf }) => weekOf === week) ? null : week,
      mayReview: mayReview(actor).granted,
    };
    const { from, to, personId, code, kind } = filter;
    return recorded(view, { act: "log.read", detail: { from, to, personId, code, kind }, at: now });
  });
}

/** One week's sample with what has been found so far. */
export function getLogSample(actor: Actor, sampleId: string): Promise<SampleView> {
  return withActor(actor, async (tx) => {
    const { sample, events, judgements, signOff } = await readSample(tx, sampleId);
    const people = await tx.person.findMany({
      where: {
        id: {
          in: [
            sample.drawnById,
            ...judgements.map((one) => one.judgedById),
            signOff?.signedById ?? "",
          ].filter(Boolean),
        },
      },
      select: { id: true, name: true },
    });
    const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? "";
    const view: SampleView = {
      sampleId,
      weekOf: fromDatabaseDay(sample.weekOf),
      seed: sample.seed,
      drawnAt: sample.drawnAt,
      drawnBy: nameOf(sample.drawnById),
      events: events.map((row) => {
        const found = judgements.find(({ seq }) => seq === BigInt(row.seq));
        const facts = { personId: row.person_id, isJudged: found !== undefined };
        return {
          ...toLogEvent(row),
          mayJudge: mayJudge(actor, facts, signOff !== null).granted,
          judgement: found ? { ...found, judgedBy: nameOf(found.judgedById) } : null,
        };
      }),
      judgedCount: judgements.length,
      mayReview: mayReview(actor).granted,
      maySignOff: maySignOff(actor, judgements.length, events.length, signOff !== null).granted,
      signOff: signOff && { signedAt: signOff.signedAt, signedBy: nameOf(signOff.signedById) },
    };
    return recorded(view, { act: "log.sampleRead", subjectId: sampleId });
  });
}

function listEvents(tx: Transaction, filter: LogFilter): Promise<(EventRow & { total: bigint })[]> {
  const acts = actsOf(filter.kind);
  return tx.$queryRaw`SELECT * FROM app.review_log(${startOf(filter.from)}, ${startOf(addDays(filter.to, 1))},
    ${filter.personId}::uuid, ${filter.code}::text, ${acts && [...acts]}::text[], ${pageSize}::int, ${(filter.page - 1) * pageSize}::int)`;
}

async function listUnusual(tx: Transaction, { from, to }: LogFilter): Promise<UnusualView[]> {
  const rows = await tx.$queryRaw<
    {
      kind: "many" | "night";
      person_name: string | null;
      person_title: string | null;
      agency_name: string | null;
      starts_at: Date;
      ends_at: Date;
      case_count: number;
      event_count: number;
    }[]
  >`SELECT * FROM app.unusual_readings(${startOf(from)}, ${startOf(addDays(to, 1))}, ${[...readActs]})`;
  return rows.map((row, index) => ({
    key: String(index),
    kind: row.kind,
    personName: row.person_name ?? "",
    title: row.person_title ?? "",
    agencyName: row.agency_name ?? "",
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    caseCount: row.case_count,
    eventCount: row.event_count,
  }));
}

async function listSamples(tx: Transaction): Promise<SampleLine[]> {
  const rows = await tx.$queryRaw<
    {
      id: string;
      week_of: Date;
      events: number;
      judged: number;
      to_investigate: number;
      signed_at: Date | null;
    }[]
  >`
    SELECT s.id, s.week_of, o.signed_at,
      (SELECT count(*)::int FROM log_sample_events e WHERE e.sample_id = s.id) AS events,
      (SELECT count(*)::int FROM log_judgements j WHERE j.sample_id = s.id) AS judged,
      (SELECT count(*)::int FROM log_judgements j WHERE j.sample_id = s.id AND j.verdict = 'investigate') AS to_investigate
    FROM log_samples s LEFT JOIN log_sample_sign_offs o ON o.sample_id = s.id ORDER BY s.week_of DESC LIMIT 52`;
  return rows.map((row) => ({
    sampleId: row.id,
    weekOf: fromDatabaseDay(row.week_of),
    eventCount: row.events,
    judgedCount: row.judged,
    toInvestigateCount: row.to_investigate,
    signedAt: row.signed_at,
  }));
}

/** Everybody who has, or has had, an appointment in the authority. */
async function listPeople(tx: Transaction, authorityId: string): Promise<LogReviewView["people"]> {
  const rows = await tx.person.findMany({
    where: { appointments: { some: { agency: { authorityId } } } },
    select: { id: true, name: true, title: true },
    orderBy: { name: "asc" },
  });
  return rows.map(({ id, name, title }) => ({
    value: id,
    label: title ? `${name}, ${title.toLocaleLowerCase("sv")}` : name,
  }));
}

/** The moment a Swedish day begins: counted from the noon before, since clocks are changed at night and after midnight. */
function startOf(day: PlainDate): Date {
  const noon = new Date(`${addDays(day, -1)}T12:00:00Z`);
  const hourInSweden = Number(
    new Intl.DateTimeFormat("sv-SE", { hour: "2-digit", hour12: false, timeZone: "Europe/Stockholm" }).format(
      noon,
    ),
  );
  return new Date(noon.getTime() + (24 - hourInSweden) * 3_600_000);
}
