import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import type { CaseHead } from "@/lib/cases/views";
import { listStatementRows, type StatementRow, toGiver, toStatement } from "@/lib/consents/facts";
import {
  type ConsentFacts,
  inForceUntil,
  isInForce,
  isOfAge,
  isSameGiver,
  mayApproveException,
  requiredGivers,
  stanceOf,
  statementsToWithdraw,
} from "@/lib/consents/rules";
import type {
  AgencyConsentView,
  ConsentsView,
  GiverView,
  StatementView,
  WithdrawalChoice,
} from "@/lib/consents/views";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { type PlainDate, todayInSweden } from "@/lib/time/plain-date";

/** Who has said what about which agency, and whether it is in force today. */
export function getConsents(actor: Actor, caseId: string, now = new Date()) {
  return readCase(actor, caseId, "consents", (tx, head) => readConsents(tx, actor, head, now));
}

/** As `getConsents`, with what each possible withdrawal would end. */
export function getWithdrawalChoices(actor: Actor, caseId: string, now = new Date()) {
  return readCase(actor, caseId, "consents.withdraw", async (tx, head) => {
    const source = await readSource(tx, head);
    const where = { id: caseId };
    const { initiatingAgencyId } = await tx.childCase.findUniqueOrThrow({ where });
    const invitations = await tx.invitation.findMany({
      where: { caseId, recall: null },
      select: { agencyId: true },
    });
    const copies = await tx.disclosure.findMany({
      where: { caseId, receiver: "agency" },
      select: { agencyId: true },
    });
    const invited = new Set(invitations.map(({ agencyId }) => agencyId));
    const givers = giverViews(source, todayInSweden(now));
    return givers.flatMap((giver): WithdrawalChoice[] => {
      const standing = statementsToWithdraw(source.facts, giver.giver, null);
      const agencyIds = [
        ...new Set(
          standing.flatMap((statement) =>
            statement.agencyIds.filter((id) => !statement.withdrawnFor.includes(id)),
          ),
        ),
      ];
      if (agencyIds.length === 0) return [];
      const agencies = agencyIds.map((id) => ({
        id,
        name: source.agencyName(id),
        losesCase: id === head.coordinator?.agencyId && id !== initiatingAgencyId,
        openInvitation: invited.has(id),
        copies: copies.filter(({ agencyId }) => agencyId === id).length,
      }));
      return [{ giverValue: giver.value, giverName: giver.name, agencies }];
    });
  });
}

type Source = {
  readonly facts: ConsentFacts;
  readonly rows: readonly StatementRow[];
  readonly child: { readonly name: string };
  readonly guardians: readonly { readonly id: string; readonly name: string; readonly relation: string }[];
  readonly agencyName: (id: string) => string;
  readonly personName: (id: string) => string;
};

async function readConsents(tx: Transaction, actor: Actor, head: CaseHead, now: Date): Promise<ConsentsView> {
  const source = await readSource(tx, head);
  const today = todayInSweden(now);
  const givers = giverViews(source, today);
  return {
    givers,
    agencies: agencyViews(source, actor, givers, today),
    statements: source.rows.map((row) => statementView(source, actor, givers, row)).toReversed(),
    isChildOfAge: isOfAge(source.facts, today),
  };
}

async function readSource(tx: Transaction, head: CaseHead): Promise<Source> {
  const guardians = await tx.guardian.findMany({
    where: { caseId: head.caseId, removedAt: null },
    select: { id: true, name: true, relation: true, custodyFrom: true, custodyUntil: true },
    orderBy: { recordedAt: "asc" },
  });
  const rows = await listStatementRows(tx, head.caseId);
  const agencies = await tx.agency.findMany({ select: { id: true, name: true } });
  const people = await tx.person.findMany({
    where: { id: { in: peopleIn(rows) } },
    select: { id: true, name: true },
  });
  const nameIn = (list: readonly { id: string; name: string }[]) => (id: string) =>
    list.find((item) => item.id === id)?.name ?? "";
  return {
    rows,
    guardians,
    child: { name: head.child.givenName },
    agencyName: nameIn(agencies),
    personName: nameIn(people),
    facts: {
      childBornOn: head.child.birthDate,
      statements: rows.map(toStatement),
      custodies: guardians.map((guardian) => ({
        guardianId: guardian.id,
        from: fromDatabaseDay(guardian.custodyFrom),
        until: guardian.custodyUntil && fromDatabaseDay(guardian.custodyUntil),
      })),
    },
  };
}

function peopleIn(rows: readonly StatementRow[]): string[] {
  return [...new Set(rows.flatMap((row) => [row.takenById, row.approval?.approvedById ?? row.takenById]))];
}

function giverViews(source: Source, today: PlainDate): GiverView[] {
  const required = requiredGivers(source.facts, today);
  const isRequired = (giver: GiverView["giver"]) => required.some((other) => isSameGiver(other, giver));
  const child: GiverView = {
    giver: toGiver(null),
    value: "child",
    name: source.child.name,
    relation: "",
    isRequired: true,
  };
  return [
    child,
    ...source.guardians.map(({ id, name, relation }): GiverView => {
      const giver = toGiver(id);
      return { giver, value: id, name, relation, isRequired: isRequired(giver) };
    }),
  ];
}

function agencyViews(
  source: Source,
  actor: Actor,
  givers: readonly GiverView[],
  today: PlainDate,
): AgencyConsentView[] {
  const named = new Set([actor.agencyId, ...source.facts.statements.flatMap(({ agencyIds }) => agencyIds)]);
  return [...named].map((agencyId) => ({
    agencyId,
    agencyName: source.agencyName(agencyId),
    isOwn: agencyId === actor.agencyId,
    isInForce: isInForce(source.facts, agencyId, today),
    inForceUntil: inForceUntil(source.facts, agencyId, today),
    stances: givers.map(({ giver }) => {
      const stance = stanceOf(source.facts, giver, agencyId, today);
      return { stance, until: stance === "gives" ? lastDay(source.facts, giver, agencyId) : null };
    }),
  }));
}

function lastDay(facts: ConsentFacts, giver: GiverView["giver"], agencyId: string): PlainDate | null {
  const own = facts.statements.filter(
    (statement) => isSameGiver(statement.giver, giver) && statement.agencyIds.includes(agencyId),
  );
  return (
    own
      .flatMap(({ validUntil }) => validUntil ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}

function statementView(
  source: Source,
  actor: Actor,
  givers: readonly GiverView[],
  row: StatementRow,
): StatementView {
  const statement = toStatement(row);
  return {
    id: row.id,
    position: row.position,
    form: row.form,
    verbalChannel: row.verbalChannel,
    scope: row.scope,
    reason: row.reason,
    sentence: row.sentence,
    paperPlace: row.paperPlace,
    statedOn: statement.statedOn,
    validUntil: statement.validUntil,
    giverName: givers.find(({ giver }) => isSameGiver(giver, statement.giver))?.name ?? "",
    agencyNames: statement.agencyIds.map(source.agencyName),
    takenBy: source.personName(row.takenById),
    withdrawals: row.withdrawals.map(({ recordedAt, agencyId }) => ({
      recordedAt,
      agencyName: agencyId === null ? null : source.agencyName(agencyId),
    })),
    approval: row.approval && {
      approvedAt: row.approval.approvedAt,
      approvedBy: source.personName(row.approval.approvedById),
      note: row.approval.note,
    },
    mayApprove: mayApproveException(actor, { ...row, isExceptionApproved: row.approval !== null }).granted,
  };
}
