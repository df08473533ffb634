import { createHash } from "node:crypto";
import { type Actor, noAgencyId } from "@/lib/access/actor";
import type { SeedAppointment, SeedPerson } from "./register/people";

/** The person in one of the own appointments, as the register has them. */
export function actorOf(person: SeedPerson, appointment: SeedAppointment = person.appointments[0]): Actor {
  return {
    personId: person.id,
    personName: person.name,
    appointmentId: appointment.id,
    agencyId: appointment.agency?.id ?? noAgencyId,
    agencyName: appointment.agency?.name ?? appointment.authority?.name ?? "",
    tasks: appointment.tasks,
    sessionId: createHash("sha256").update(person.id).digest("hex"),
  };
}
