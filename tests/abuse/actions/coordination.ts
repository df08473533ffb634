import { nameChildsBest } from "@/lib/childs-best/commands";
import { nameChildsBestSchema } from "@/lib/childs-best/schemas";
import { offerCoordination, passCoordination, takeBackCoordination } from "@/lib/coordination/commands";
import { acceptCoordination, declineCoordination } from "@/lib/coordination/received-commands";
import {
  acceptCoordinationSchema,
  appointCoordinatorSchema,
  closeUncoordinatedSchema,
  declineCoordinationSchema,
  offerCoordinationSchema,
  passCoordinationSchema,
  takeBackCoordinationSchema,
} from "@/lib/coordination/schemas";
import { appointCoordinator, closeUncoordinated } from "@/lib/coordination/uncoordinated-commands";
import { childsBestFields } from "@/tests/support/childs-best-fields";
import { caseVersion } from "@/tests/support/cases";
import { offeredCase } from "@/tests/support/coordination";
import { invitedCase } from "@/tests/support/invitations";
import { anna, emil, fadumo, gunilla, johan, kerstin, mikael, ulrika } from "@/tests/support/people";
import { uncoordinatedCase } from "@/tests/support/uncoordinated";
import { type ActionRow, type Form, form, mutating, type World } from "./row";

const social = fadumo.agencyId;
const managed = { actor: kerstin, outsider: gunilla };

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
  nameChildsBestAction: mutating(nameChildsBestSchema, nameChildsBest, "childsBest.named", async () => {
    const { caseId } = await invitedCase(anna, [social]);
    return { actor: anna, outsider: emil, form: form(0, { caseId, ...childsBestFields }) };
  }),
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
  appointCoordinatorAction: mutating(
    appointCoordinatorSchema,
    appointCoordinator,
    "coordination.appointed",
    async () => {
      const { caseId, version } = await uncoordinatedCase(anna, fadumo, "theirs");
      return { ...managed, form: form(version, { caseId, personId: ulrika.personId }) };
    },
  ),
  closeUncoordinatedAction: mutating(
    closeUncoordinatedSchema,
    closeUncoordinated,
    "case.closed",
    async () => {
      const { caseId, version } = await uncoordinatedCase(anna, fadumo, "all");
      return { ...managed, form: form(version, { caseId, summary: "Familjen har sagt nej." }) };
    },
  ),
};

async function onCase(caseId: string, fields: Form): Promise<World> {
  return { actor: anna, outsider: emil, form: form(await caseVersion(anna, caseId), { caseId, ...fields }) };
}

async function received(fields: Form): Promise<World> {
  const { invitationId, offerId } = await offeredCase(anna, social);
  return { actor: fadumo, outsider: mikael, form: form(0, { invitationId, offerId, ...fields }) };
}
