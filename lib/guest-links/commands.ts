import "server-only";
import { randomUUID } from "node:crypto";
import { nothingPersonal, recorded } from "@/lib/access/audit";
import { withJob } from "@/lib/access/with-job";
import { ConflictError, DomainError } from "@/lib/errors";
import {
  type Answered,
  answeredSchema,
  type Asked,
  askedSchema,
  type Opened,
  openedSchema,
} from "@/lib/guest-links/answers";
import { countGuest } from "@/lib/guest-links/limits";
import type { AnswerAsGuest, OpenMeeting } from "@/lib/guest-links/schemas";
import { codeHash, codeOf, passOf, secretHash } from "@/lib/guest-links/secrets";
import { answerOf } from "@/lib/invitations/schemas";
import { enqueue } from "@/lib/jobs/queue";

/** Mails a code to the address in the register that the link was sent to. Nobody is asked who they are: whoever reads that mail is meant. */
export async function askForCode(
  token: string,
  idempotencyKey: string,
  network: string,
  now = new Date(),
): Promise<void> {
  await countGuest(network);
  const mailId = randomUUID();
  const kept = codeHash(token, codeOf(mailId));
  const asked = await withJob<Asked>(async (tx) => {
    const [row] = await tx.$queryRaw<{ asked: unknown }[]>`
      SELECT app.ask_guest_code(${secretHash(token)}, ${mailId}::uuid, ${kept}, ${idempotencyKey}::uuid, ${now}) AS asked`;
    const answer = askedSchema.parse(row?.asked);
    if (answer.state !== "asked") return nothingPersonal(answer);
    await enqueue(tx, "mail", { mailId });
    const { caseId, invitationId } = answer;
    return recorded(answer, { act: "guestLink.codeAsked", caseId, subjectId: invitationId, at: now });
  });
  if (asked.state === "gone") throw new DomainError("guestLinks.errors.gone");
  if (asked.state === "tooMany") throw new DomainError("guestLinks.errors.tooManyCodes");
}

/** Returns the pass for the browser that typed the code. A wrong code is counted and traced, whatever is answered. */
export async function openMeeting(
  token: string,
  { code, idempotencyKey }: OpenMeeting,
  network: string,
  now = new Date(),
): Promise<string> {
  await countGuest(network);
  const pass = passOf(token, code, idempotencyKey);
  const opened = await withJob<Opened>(async (tx) => {
    const [row] = await tx.$queryRaw<{ opened: unknown }[]>`
      SELECT app.open_guest_link(${secretHash(token)}, ${codeHash(token, code)}, ${secretHash(pass)}, ${now}) AS opened`;
    const answer = openedSchema.parse(row?.opened);
    if (answer.state === "wrong") {
      const denied = { act: "guestLink.refused", outcome: "denied", subjectId: answer.invitationId } as const;
      return recorded(answer, { ...denied, at: now });
    }
    if (answer.state !== "open" || !answer.isFirst) return nothingPersonal(answer);
    const { caseId, invitationId } = answer;
    return recorded(answer, { act: "guestLink.opened", caseId, subjectId: invitationId, at: now });
  });
  switch (opened.state) {
    case "open":
      return pass;
    case "gone":
      throw new DomainError("guestLinks.errors.gone");
    case "spent":
      throw new DomainError("guestLinks.errors.codeSpent");
    case "wrong":
      throw opened.leftCount > 0
        ? new DomainError("guestLinks.errors.codeWrong", { count: opened.leftCount })
        : new DomainError("guestLinks.errors.codeSpent");
  }
}

/** The one answer of a pass, for the meeting that the page showed. A change needs a new code. */
export async function answerAsGuest(pass: string, input: AnswerAsGuest, now = new Date()): Promise<void> {
  const { codeId, version, idempotencyKey } = input;
  const said = answerOf(input);
  const answered = await withJob<Answered>(async (tx) => {
    const [row] = await tx.$queryRaw<{ answered: unknown }[]>`
      SELECT app.answer_as_guest(${secretHash(pass)}, ${codeId}::uuid, ${version}::int, ${idempotencyKey}::uuid,
        ${JSON.stringify(said)}::jsonb, ${now}) AS answered`;
    const answer = answeredSchema.parse(row?.answered);
    if (answer.state !== "answered") return nothingPersonal(answer);
    const { caseId, invitationId, answerId } = answer;
    const detail = { answerId, kind: said.kind, how: "guestLink" };
    return recorded(answer, {
      ...{ act: "invitation.guestAnswered", caseId, subjectId: invitationId, detail, at: now },
    });
  });
  switch (answered.state) {
    case "answered":
    case "again":
      return;
    case "gone":
      throw new DomainError("guestLinks.errors.gone");
    case "expired":
      throw new DomainError("guestLinks.errors.expired");
    case "spent":
      throw new DomainError("guestLinks.errors.answered");
    case "conflict":
      throw conflictOver(answered);
  }
}

function conflictOver({ version, answer }: Extract<Answered, { readonly state: "conflict" }>): ConflictError {
  const theirs = answer
    ? [{ label: "invitations.fields.answer", choice: `invitations.answers.${answer}` }]
    : [];
  return new ConflictError(version, theirs);
}
