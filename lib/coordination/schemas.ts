import { z } from "zod";
import { id, mutation, requiredText } from "@/lib/validation";

export const reasonLength = 500;

function reasonFor(missing: string) {
  return requiredText(reasonLength, missing).pipe(z.string().min(3, { error: missing }));
}

export const offerCoordinationSchema = z.strictObject({
  ...mutation,
  caseId: id,
  agencyId: z.uuid({ error: "coordination.errors.agency" }),
  /** "" when the agency itself says who. */
  personId: z.union([z.literal(""), z.uuid()], { error: "coordination.errors.person" }).default(""),
});

export const takeBackCoordinationSchema = z.strictObject({ ...mutation, caseId: id, offerId: id });

/** `version` is 0 until the offer has ended. */
const answered = { ...mutation, invitationId: id, offerId: id };

export const acceptCoordinationSchema = z.strictObject(answered);

export const declineCoordinationSchema = z.strictObject({
  ...answered,
  reason: reasonFor("coordination.errors.declineReason"),
});

export const passCoordinationSchema = z.strictObject({
  ...mutation,
  caseId: id,
  personId: z.uuid({ error: "coordination.errors.colleague" }),
  reason: reasonFor("coordination.errors.passReason"),
});

export const appointCoordinatorSchema = z.strictObject({
  ...mutation,
  caseId: id,
  personId: z.uuid({ error: "coordination.errors.colleague" }),
});

export const closeUncoordinatedSchema = z.strictObject({
  ...mutation,
  caseId: id,
  summary: requiredText(4000, "cases.errors.closureSummary"),
});

export type AppointCoordinator = z.output<typeof appointCoordinatorSchema>;
export type CloseUncoordinated = z.output<typeof closeUncoordinatedSchema>;
export type OfferCoordination = z.output<typeof offerCoordinationSchema>;
export type TakeBackCoordination = z.output<typeof takeBackCoordinationSchema>;
export type AcceptCoordination = z.output<typeof acceptCoordinationSchema>;
export type DeclineCoordination = z.output<typeof declineCoordinationSchema>;
export type PassCoordination = z.output<typeof passCoordinationSchema>;
