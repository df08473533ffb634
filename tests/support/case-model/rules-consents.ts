import {
  agenciesInForce,
  type ConsentFacts,
  type Giver,
  mayRecord,
  stanceOf,
  type Statement,
  statementsToWithdraw,
} from "@/lib/consents/rules";
import { addMonths, type PlainDate } from "@/lib/time/plain-date";
import type { GiverName, Party } from "./acts";

/** What has been said about consent in a case that is only facts. A child of ten and two who have custody. */
export class RulesConsents {
  #statements: Statement[] = [];

  constructor(readonly since: PlainDate) {}

  give(giver: Giver, to: readonly Party[], day: PlainDate, validUntil: PlainDate): boolean {
    const givesOwn = stanceOf(this.#facts(), giver, "own", day) === "gives";
    if (!to.includes("own") && !givesOwn) return false;
    const statedOn = validUntil < day ? validUntil : day;
    return this.#state({ giver, position: "given", agencyIds: to, statedOn, validUntil }, day);
  }

  refuse(giver: Giver, day: PlainDate): boolean {
    return this.#state({ giver, position: "refused", agencyIds: [], statedOn: day, validUntil: null }, day);
  }

  withdraw(from: readonly Giver[], party: Party | null): boolean {
    const ended = from.flatMap((giver) => statementsToWithdraw(this.#facts(), giver, party));
    this.#statements = this.#statements.map((statement) =>
      ended.includes(statement)
        ? { ...statement, withdrawnFor: [...statement.withdrawnFor, party ?? "all"] }
        : statement,
    );
    return ended.length > 0;
  }

  inForce(day: PlainDate): string[] {
    return agenciesInForce(this.#facts(), day);
  }

  #state(
    said: Pick<Statement, "giver" | "position" | "agencyIds" | "statedOn" | "validUntil">,
    day: PlainDate,
  ): boolean {
    if (!mayRecord(this.#facts(), said.giver, said.position, day).granted) return false;
    const place = this.#statements.length;
    const fresh = { withdrawnFor: [], isExceptionApproved: false };
    this.#statements.push({ ...said, ...fresh, id: String(place), recordedAt: new Date(place) });
    return true;
  }

  #facts(): ConsentFacts {
    return {
      childBornOn: addMonths(this.since, -10 * 12),
      custodies: ["mother", "father"].map((guardianId) => ({ guardianId, from: this.since, until: null })),
      statements: this.#statements,
    };
  }
}

export function toGiver(name: GiverName): Giver {
  return name === "child" ? { kind: "child" } : { kind: "guardian", guardianId: name };
}
