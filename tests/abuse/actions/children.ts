import { addGuardian, editChild, editGuardian, removeGuardian } from "@/lib/children/commands";
import { getChild } from "@/lib/children/queries";
import {
  addGuardianSchema,
  editChildSchema,
  editGuardianSchema,
  removeGuardianSchema,
} from "@/lib/children/schemas";
import { caseVersion, openedCase } from "@/tests/support/cases";
import { anna, fadumo } from "@/tests/support/people";
import { childFields } from "./assessments";
import { type ActionRow, type Form, form, mutating, type World } from "./row";

const guardianFields = {
  ...{ name: "Per-Anders Holmqvist", relation: "pappa", custodyFrom: "2017-01-01", custodyUntil: "" },
  ...{ protection: "none", phone: "070-174 06 31", email: "per-anders@example.com", language: "" },
  ...{ address: "Skogsvägen 2", receivesPlan: "true" },
};

export const childActions: Readonly<Record<string, ActionRow>> = {
  editChildAction: mutating(editChildSchema, editChild, "child.edited", async () => {
    const { caseId } = await openedCase(anna);
    const { child } = (await getChild(anna, caseId)).view;
    return world(child.version, { caseId, ...childFields });
  }),
  addGuardianAction: mutating(addGuardianSchema, addGuardian, "guardian.added", async () => {
    const { caseId } = await openedCase(anna);
    return world(await caseVersion(anna, caseId), { caseId, ...guardianFields });
  }),
  editGuardianAction: mutating(editGuardianSchema, editGuardian, "guardian.edited", async () =>
    onGuardian(guardianFields),
  ),
  removeGuardianAction: mutating(removeGuardianSchema, removeGuardian, "guardian.removed", async () =>
    onGuardian(),
  ),
};

function world(version: number, fields: Form): World {
  return { actor: anna, outsider: fadumo, form: form(version, fields) };
}

async function onGuardian(fields: Form = {}): Promise<World> {
  const { caseId } = await openedCase(anna);
  const [guardian] = (await getChild(anna, caseId)).view.guardians;
  return world(guardian?.version ?? 0, { caseId, guardianId: guardian?.guardianId ?? "", ...fields });
}
