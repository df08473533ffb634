import {
  addAppointment,
  addPerson,
  deactivatePerson,
  deputise,
  endAppointment,
  makeConnectCode,
} from "@/lib/people/commands";
import { getPerson, listPeople } from "@/lib/people/queries";
import {
  addAppointmentSchema,
  addPersonSchema,
  deactivatePersonSchema,
  deputiseSchema,
  endAppointmentSchema,
  makeConnectCodeSchema,
} from "@/lib/people/schemas";
import { appointed, inAgency } from "@/tests/support/administered";
import { inSixMonths, today } from "@/tests/support/cases";
import { anna, fadumo, johan, kerstin, margareta } from "@/tests/support/people";
import { type ActionRow, type Form, form, mutating, type World } from "./row";

const wanted = { place: `agency:${fadumo.agencyId}`, tasks: ["caseWork"], startsOn: today, endsOn: "" };

export const peopleActions: Readonly<Record<string, ActionRow>> = {
  addPersonAction: mutating(addPersonSchema, addPerson, "person.added", async () => {
    const { count } = await listPeople(margareta);
    const person = { name: "Nils Åberg", title: "Kurator", phone: "070-174 06 31" };
    return { actor: margareta, outsider: kerstin, form: form(count, { ...person, ...wanted }) };
  }),
  addAppointmentAction: mutating(addAppointmentSchema, addAppointment, "person.appointed", () =>
    onPerson(() => wanted),
  ),
  endAppointmentAction: mutating(endAppointmentSchema, endAppointment, "person.appointmentEnded", () =>
    onPerson((appointmentId) => ({ appointmentId, when: "onDay", lastOn: today })),
  ),
  deputiseAction: mutating(deputiseSchema, deputise, "person.deputised", () =>
    onPerson((appointmentId) => ({
      ...{ appointmentId, deputyId: johan.personId, startsOn: today, endsOn: inSixMonths },
    })),
  ),
  deactivatePersonAction: mutating(deactivatePersonSchema, deactivatePerson, "person.deactivated", () =>
    onPerson(() => ({})),
  ),
  makeConnectCodeAction: mutating(makeConnectCodeSchema, makeConnectCode, "person.connectCodeMade", () =>
    onPerson(() => ({})),
  ),
};

/** Somebody new at A; for B's administrator they do not exist. */
async function onPerson(fields: (appointmentId: string) => Form): Promise<World> {
  const { personId, appointmentId } = await appointed(margareta, inAgency(anna), ["caseWork"]);
  const outsider = await appointed(margareta, inAgency(fadumo), ["administer"]);
  const { version } = await getPerson(margareta, personId);
  return { actor: margareta, outsider, form: form(version, { personId, ...fields(appointmentId) }) };
}
