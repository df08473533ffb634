import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { answerInvitation, assignCaseWorker, passOnWithdrawal } from "@/lib/invitations/received/commands";
import {
  answerInvitationSchema,
  assignCaseWorkerSchema,
  passOnWithdrawalSchema,
} from "@/lib/invitations/schemas";
import { cancelMeeting, changeMeeting } from "@/lib/meetings/planning/commands";
import { cancelMeetingSchema, changeMeetingSchema } from "@/lib/meetings/planning/schemas";
import { decideOpening } from "@/lib/openings/commands";
import { decideOpeningSchema } from "@/lib/openings/schemas";
import { addDays, type PlainDate } from "@/lib/time/plain-date";
import { today } from "@/tests/support/cases";
import { meetingForm } from "@/tests/support/invitations";

const key = () => ({ idempotencyKey: randomUUID(), version: "0" });

export function answered(actor: Actor, invitationId: string, changes: object = {}) {
  const form = { ...key(), invitationId, kind: "coming", ...changes };
  return answerInvitation(actor, answerInvitationSchema.parse(form));
}

/** A colleague at the invited agency works with it from now on. */
export function assigned(actor: Actor, invitationId: string, { personId }: Actor) {
  return assignCaseWorker(actor, assignCaseWorkerSchema.parse({ ...key(), invitationId, personId }));
}

export function tookBack(actor: Actor, invitationId: string, reach: "own" | "whole" = "own") {
  const form = { ...key(), invitationId, reach, saidBy: "child", receivedHow: "telephone" };
  return passOnWithdrawal(actor, passOnWithdrawalSchema.parse(form));
}

export async function moved(
  actor: Actor,
  { caseId, meetingId }: { readonly caseId: string; readonly meetingId: string },
  plannedOn: PlainDate = addDays(today, 28),
  version = 1,
) {
  const { caseId: _caseId, roomBooked, lengthMinutes, ...plan } = await meetingForm(actor, caseId);
  const form = { ...plan, lengthMinutes: String(lengthMinutes), ...(roomBooked && { roomBooked: "true" }) };
  const change = { ...form, ...key(), version: String(version), meetingId, plannedOn };
  return changeMeeting(actor, changeMeetingSchema.parse(change));
}

export function calledOff(actor: Actor, { meetingId }: { readonly meetingId: string }) {
  const form = { ...key(), version: "1", meetingId, reason: "Sjukdom." };
  return cancelMeeting(actor, cancelMeetingSchema.parse(form));
}

export function decided(actor: Actor, openingId: string, decision: "approve" | "decline") {
  return decideOpening(actor, decideOpeningSchema.parse({ ...key(), openingId, decision }));
}
