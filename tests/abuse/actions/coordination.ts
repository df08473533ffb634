import { offerCoordination, passCoordination, takeBackCoordination } from "@/lib/coordination/commands";
import { acceptCoordination, declineCoordination } from "@/lib/coordination/received-commands";
import {
  acceptCoordinationSchema,
  declineCoordinationSchema,
  offerCoordinationSchema,
  passCoordinationSchema,
  takeBackCoordinationSchema,
} from "@/lib/coordination/schemas";
import { caseVersion } from "@/tests/support/cases";
import { offeredCase } from "@/tests/support/coordination";
import { invitedCase } from "@/tests/support/invitations";
import { anna, emil, fadumo, johan, mikael, ulrika } from "@/tests/support/people";
import { type ActionRow, type Form, form, mutating, type World } from "./row";

const social = fadumo.agencyId;

export const coordinationActions: Readonly<Record<string, ActionRow>> = {
  offerCoordinationAction: mutating(
    offerCoordinationSchema,
    offerCoordination,
    "coordination.offered",
    async () => {
      const { caseId } = await invitedCase(anna, [social]);
      return onCase(caseId, { agencyId: social, personId: johan.personId });
    },
  ),
  takeBackCoordinationAction: mutating(
    takeBackCoordinationSchema,
    takeBackCoordination,
    "coordination.takenBack",
    async () => {
      const { caseId, offerId } = await offeredCase(anna, social);
      return onCase(caseId, { offerId });
    },
  ),
  passCoordinationAction: mutating(
    passCoordinationSchema,
    passCoordination,
    "coordination.passed",
    async () => {
      const { caseId } = await invitedCase(anna, [social]);
      return onCase(caseId, { personId: ulrika.personId, reason: "Föräldraledig." });
    },
  ),
  acceptCoordinationAction: mutating(
    acceptCoordinationSchema,
    acceptCoordination,
    "coordination.accepted",
    async () => received({}),
  ),
  declineCoordinationAction: mutating(
    declineCoordinationSchema,
    declineCoordination,
    "coordination.declined",
    async () => received({ reason: "Vi har fullt." }),
  ),
};

async function onCase(caseId: string, fields: Form): Promise<World> {
  return { actor: anna, outsider: emil, form: form(await caseVersion(anna, caseId), { caseId, ...fields }) };
}

async function received(fields: Form): Promise<World> {
  const { invitationId, offerId } = await offeredCase(anna, social);
  return { actor: fadumo, outsider: mikael, form: form(0, { invitationId, offerId, ...fields }) };
}
