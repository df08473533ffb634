import { z } from "zod";
import { choice, id, mutation, optionalText, requiredText } from "@/lib/validation";

export const considerAgencySchema = z
  .strictObject({
    ...mutation,
    caseId: id,
    agencyId: z.union([id, z.literal("")]).default(""),
    /** "Annan verksamhet": the name of one that the register does not hold. */
    otherName: optionalText(120),
    decision: choice(["invite", "leaveOut"], "invitations.validation.decision"),
    reason: requiredText(500, "invitations.validation.reason"),
  })
  .refine(({ agencyId, otherName }) => (agencyId === "") !== (otherName === ""), {
    path: ["otherName"],
    error: "invitations.validation.otherName",
    when: () => true,
  });
export type ConsiderAgency = z.output<typeof considerAgencySchema>;
