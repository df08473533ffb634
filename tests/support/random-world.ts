import { randomUUID } from "node:crypto";
import fc from "fast-check";
import type pg from "pg";
import type { Actor } from "@/lib/access/actor";
import type { CaseWorld, InvitationFact, OpeningFact } from "@/lib/access/visibility";
import { today } from "./cases";

type Person = Pick<Actor, "personId" | "agencyId">;

/** How a world's rows are chosen: each index points into the people or agencies that the test gives. */
export type WorldWish = {
  readonly initiating: number;
  readonly coordinating: number | null;
  readonly former: number | null;
  readonly isClosed: boolean;
  readonly author: number | null;
  readonly workers: readonly { readonly person: number; readonly hasEnded: boolean }[];
  readonly protection: "none" | "unknown" | "secrecyMark";
  readonly openings: readonly {
    readonly person: number;
    readonly minutes: number;
    readonly kind: OpeningFact["kind"];
    readonly isApproved: boolean;
  }[];
  readonly consents: readonly {
    readonly agency: number;
    readonly fault: "none" | "withdrawn" | "expired" | "refused";
  }[];
  readonly invitations: readonly {
    readonly agency: number;
    readonly isRecalled: boolean;
    readonly isSeen: boolean;
    readonly tookPart: boolean;
    readonly answers: readonly ("coming" | "cannot" | "substitute")[];
  }[];
  readonly disclosures: readonly number[];
};

export function worldWish(people: number, agencies: number): fc.Arbitrary<WorldWish> {
  const person = fc.nat(people - 1);
  const agency = fc.nat(agencies - 1);
  return fc.record({
    initiating: agency,
    coordinating: fc.option(agency, { nil: null, freq: 6 }),
    former: fc.option(agency, { nil: null }),
    isClosed: fc.boolean(),
    author: fc.option(person, { nil: null }),
    workers: fc.uniqueArray(fc.record({ person, hasEnded: fc.boolean() }), {
      selector: (one) => one.person,
      maxLength: 4,
    }),
    protection: fc.constantFrom("none" as const, "none" as const, "unknown" as const, "secrecyMark" as const),
    openings: fc.array(
      fc.record({
        person,
        minutes: fc.constantFrom(-60, -1, 30, 600),
        kind: fc.constantFrom("manager" as const, "emergency" as const),
        isApproved: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    consents: fc.uniqueArray(
      fc.record({
        agency,
        fault: fc.constantFrom(
          "none" as const,
          "none" as const,
          "withdrawn" as const,
          "expired" as const,
          "refused" as const,
        ),
      }),
      { selector: (one) => one.agency, maxLength: agencies },
    ),
    invitations: fc.array(
      fc.record({
        agency,
        isRecalled: fc.boolean(),
        isSeen: fc.boolean(),
        tookPart: fc.boolean(),
        answers: fc.array(fc.constantFrom("coming" as const, "cannot" as const, "substitute" as const), {
          maxLength: 2,
        }),
      }),
      { maxLength: 3 },
    ),
    disclosures: fc.array(agency, { maxLength: 2 }),
  });
}

type Row = Readonly<Record<string, unknown>>;
type Rows = Record<string, Row[]>;

export type BuiltWorld = {
  readonly caseId: string;
  readonly assessmentId: string | null;
  readonly world: CaseWorld;
};

/** The rows of many worlds, gathered so that each table is written once. Parents come first. */
export class WorldBuilder {
  readonly #rows: Rows = { assessments: [], child_cases: [] };
  readonly #built: BuiltWorld[] = [];

  constructor(
    private readonly people: readonly Person[],
    private readonly agencies: readonly string[],
    private readonly now: Date,
  ) {}

  get built(): readonly BuiltWorld[] {
    return this.#built;
  }

  add(wish: WorldWish): void {
    const caseId = randomUUID();
    const assessment = this.#assessment(wish);
    const initiatingAgencyId = this.#agency(wish.initiating);
    this.#put("child_cases", {
      ...{ id: caseId, code: `W-${caseId}`, practice_model: "kronobarn", model_version: 1, version: 1 },
      ...{ initiating_agency_id: initiatingAgencyId, assessment_id: assessment?.id ?? null },
      ...{ opened_at: this.now, opened_by_id: this.#person(0).personId },
    });
    const guardianId = this.#family(wish, caseId);
    const disclosures = this.#plan(wish, caseId);
    this.#built.push({
      caseId,
      assessmentId: assessment?.id ?? null,
      world: {
        initiatingAgencyId,
        coordinatingAgencyId: this.#coordination(wish, caseId),
        isClosed: this.#closure(wish, caseId),
        assessment: assessment && { agencyId: assessment.agencyId, authorId: assessment.authorId },
        workers: this.#workers(wish, caseId),
        openings: this.#openings(wish, caseId),
        ...this.#consents(wish, caseId, guardianId),
        holdsProtected: wish.protection !== "none",
        invitations: wish.invitations.map((invitation) => this.#invitation(invitation, caseId)),
        disclosures,
      },
    });
  }

  async save(owner: pg.Client): Promise<void> {
    await owner.query("begin");
    for (const [table, rows] of Object.entries(this.#rows)) {
      if (!rows[0]) continue;
      const names = Object.keys(rows[0]).join(", ");
      await owner.query(
        `insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1)`,
        [JSON.stringify(rows)],
      );
    }
    await owner.query("commit");
  }

  #put(table: string, row: Row): void {
    (this.#rows[table] ??= []).push(row);
  }

  #agency(index: number): string {
    return this.agencies[index] ?? "";
  }

  #person(index: number): Person {
    return this.people[index] ?? { personId: "", agencyId: "" };
  }

  #assessment({ author, initiating }: WorldWish) {
    const id = randomUUID();
    if (author === null) return null;
    const { personId } = this.#person(author);
    const agencyId = this.#agency(initiating);
    this.#put("assessments", {
      ...{ id, agency_id: agencyId, author_id: personId, label: "", version: 1 },
      ...{ practice_model: "kronobarn", model_version: 1, started_at: this.now, saved_at: this.now },
    });
    return { id, agencyId, authorId: personId };
  }

  #family({ protection }: WorldWish, caseId: string): string {
    const guardianId = randomUUID();
    this.#put("children", {
      ...{
        id: randomUUID(),
        case_id: caseId,
        given_name: "Ali",
        family_name: "Ek",
        birth_date: "2014-03-15",
      },
      ...{ identity_kind: "none", protection, version: 1 },
    });
    this.#put("guardians", {
      ...{ id: guardianId, case_id: caseId, name: "Bo Ek", relation: "pappa", custody_from: "2014-03-15" },
      ...{ protection: "none", recorded_at: this.now, version: 1 },
    });
    return guardianId;
  }

  #coordination({ coordinating, former }: WorldWish, caseId: string): string | null {
    const period = (agency: number, endedAt: Date | null) =>
      this.#put("coordinator_periods", {
        ...{ id: randomUUID(), case_id: caseId, agency_id: this.#agency(agency) },
        ...{ person_id: this.#person(0).personId, started_at: this.now, ended_at: endedAt },
      });
    if (former !== null) period(former, this.now);
    if (coordinating === null) return null;
    period(coordinating, null);
    return this.#agency(coordinating);
  }

  #closure({ isClosed }: WorldWish, caseId: string): boolean {
    if (isClosed)
      this.#put("closures", {
        ...{ case_id: caseId, reason: "goalsReached", summary: "" },
        ...{ closed_at: this.now, closed_by_id: this.#person(0).personId },
      });
    return isClosed;
  }

  #workers({ workers }: WorldWish, caseId: string) {
    return workers.flatMap(({ person, hasEnded }) => {
      const { personId, agencyId } = this.#person(person);
      this.#put("case_workers", {
        ...{ id: randomUUID(), case_id: caseId, person_id: personId, agency_id: agencyId },
        ...{ started_at: this.now, added_by_id: personId, ended_at: hasEnded ? this.now : null },
      });
      return hasEnded ? [] : [{ personId, agencyId, since: this.now }];
    });
  }

  #openings({ openings }: WorldWish, caseId: string) {
    return openings.map(({ person, minutes, kind, isApproved }): OpeningFact => {
      const id = randomUUID();
      const { personId, agencyId } = this.#person(person);
      const until = new Date(this.now.getTime() + minutes * 60_000);
      this.#put("openings", {
        ...{ id, case_id: caseId, person_id: personId, agency_id: agencyId, kind },
        ...{ reason: "Behöver läsa.", opened_at: this.now, until },
      });
      if (isApproved)
        this.#put("opening_decisions", {
          ...{ opening_id: id, case_id: caseId, is_approved: true },
          ...{ decided_by_id: personId, decided_at: this.now },
        });
      return { personId, agencyId, kind, until, isApproved };
    });
  }

  /** Both givers say the same in a statement for each agency; what is wrong with it is the guardian's. A no ends it for all. */
  #consents({ consents }: WorldWish, caseId: string, guardianId: string) {
    for (const { agency, fault } of consents) {
      if (fault === "refused") continue;
      this.#statement(caseId, null, agency, "none");
      this.#statement(caseId, guardianId, agency, fault);
    }
    const isRefused = consents.some(({ fault }) => fault === "refused");
    if (isRefused) this.#refusal(caseId, guardianId);
    const named = (wanted: (fault: string) => boolean) =>
      consents.filter(({ fault }) => wanted(fault)).map(({ agency }) => this.#agency(agency));
    return {
      agenciesInForce: isRefused ? [] : named((fault) => fault === "none"),
      agenciesEnded: isRefused ? this.agencies : named((fault) => fault !== "none"),
    };
  }

  #statement(caseId: string, guardianId: string | null, agency: number, fault: string): void {
    const id = randomUUID();
    const agencyId = this.#agency(agency);
    this.#put("consent_statements", {
      ...{ id, case_id: caseId, giver: guardianId ? "guardian" : "child", guardian_id: guardianId },
      ...{
        position: "given",
        stated_on: "2026-01-02",
        valid_until: fault === "expired" ? "2026-01-03" : "2099-01-01",
      },
      ...{ form: "written", taken_by_id: this.#person(0).personId, recorded_at: this.now },
    });
    this.#put("consent_agencies", { statement_id: id, agency_id: agencyId, case_id: caseId });
    if (fault === "withdrawn")
      this.#put("withdrawals", {
        ...{
          id: randomUUID(),
          case_id: caseId,
          statement_id: id,
          agency_id: agencyId,
          received_how: "telephone",
        },
        ...{ recorded_at: this.now, recorded_by_id: this.#person(0).personId },
      });
  }

  #refusal(caseId: string, guardianId: string): void {
    this.#put("consent_statements", {
      ...{ id: randomUUID(), case_id: caseId, giver: "guardian", guardian_id: guardianId },
      ...{ position: "refused", stated_on: today, valid_until: null, form: null },
      ...{ taken_by_id: this.#person(0).personId, recorded_at: new Date(this.now.getTime() + 1000) },
    });
  }

  #invitation(wish: WorldWish["invitations"][number], caseId: string): InvitationFact {
    const [invitationId, meetingId] = [randomUUID(), randomUUID()];
    const agencyId = this.#agency(wish.agency);
    const by = this.#person(0).personId;
    const ofInvitation = { invitation_id: invitationId, case_id: caseId };
    this.#meeting(caseId, meetingId, null);
    this.#put("invitations", {
      ...{ id: invitationId, case_id: caseId, meeting_id: meetingId, agency_id: agencyId, kind: "summons" },
      ...{
        channel: "kring",
        established_contact: "notNeeded",
        snapshot: {},
        sent_at: this.now,
        sent_by_id: by,
      },
    });
    if (wish.isRecalled)
      this.#put("invitation_recalls", {
        ...ofInvitation,
        reason: "Fel",
        recalled_at: this.now,
        recalled_by_id: by,
      });
    if (wish.isSeen)
      this.#put("invitation_seen", {
        ...ofInvitation,
        agency_id: agencyId,
        seen_at: this.now,
        seen_by_id: by,
      });
    for (const [index, kind] of wish.answers.entries())
      this.#put("invitation_answers", {
        ...{ ...ofInvitation, id: randomUUID(), agency_id: agencyId, kind, how: "kring" },
        ...{ answered_at: new Date(this.now.getTime() + index), recorded_by_id: by },
      });
    if (wish.tookPart)
      this.#put("attendances", {
        ...{ id: randomUUID(), case_id: caseId, meeting_id: meetingId, kind: "agency", agency_id: agencyId },
        ...{ state: "present", version: 1 },
      });
    const { isRecalled, isSeen, tookPart } = wish;
    return {
      invitationId,
      agencyId,
      isRecalled,
      isSeen,
      tookPart,
      latestAnswer: wish.answers.at(-1) ?? null,
    };
  }

  #meeting(caseId: string, meetingId: string, heldOn: string | null): void {
    this.#put("meetings", {
      ...{ id: meetingId, case_id: caseId, planned_on: today, starts_at: "13:00", length_minutes: 60 },
      ...{ form: "physical", planned_at: this.now, version: 1, held_on: heldOn },
    });
  }

  #plan({ disclosures }: WorldWish, caseId: string): CaseWorld["disclosures"] {
    if (disclosures.length === 0) return [];
    const [planId, meetingId, versionId] = [randomUUID(), randomUUID(), randomUUID()];
    const by = this.#person(0).personId;
    this.#meeting(caseId, meetingId, today);
    this.#put("plans", {
      ...{
        id: planId,
        case_id: caseId,
        kind: "barnetsPlan",
        meeting_id: meetingId,
        started_at: this.now,
        version: 1,
      },
    });
    this.#put("plan_versions", {
      ...{ id: versionId, case_id: caseId, plan_id: planId, meeting_id: meetingId, number: 1, content: {} },
      ...{ checksum: "", fixed_at: this.now, fixed_by_id: by, family_part: "attended" },
    });
    return [...new Set(disclosures)].map((agency) => {
      const disclosureId = randomUUID();
      this.#put("disclosures", {
        ...{ id: disclosureId, case_id: caseId, plan_version_id: versionId, receiver: "agency" },
        ...{ agency_id: this.#agency(agency), way: "kring", ground_ids: [], content: {} },
        ...{ disclosed_on: today, disclosed_at: this.now, disclosed_by_id: by },
      });
      return { disclosureId, agencyId: this.#agency(agency) };
    });
  }
}
