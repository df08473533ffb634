import "server-only";
import { z } from "zod";
import { tasks } from "@/lib/access/actor";
import { readWithoutCase } from "@/lib/access/without-case";
import { toDatabaseDay } from "@/lib/time/database-day";
import type { PlainDate } from "@/lib/time/plain-date";

const appointmentsSchema = z.array(
  z.object({
    id: z.string(),
    /** Null for an authority or the county. */
    agencyId: z.string().nullable(),
    agencyName: z.string(),
    deputyFor: z.string().nullable(),
    tasks: z.array(z.enum(tasks)),
  }),
);

type Row = {
  person_id: string;
  person_name: string;
  deactivated_at: Date | null;
  appointment_id: string | null;
  method: string;
  acr: string;
  authenticated_at: Date | null;
  created_at: Date;
  seen_at: Date;
  revoked_at: Date | null;
  appointments: unknown;
};

/** A session as it stands, alive or not, with its person's appointments of the day: one statement, because every request asks. */
export async function readSession(sessionId: string, today: PlainDate) {
  const day = toDatabaseDay(today);
  const [row] = await readWithoutCase(
    (database) => database.$queryRaw<Row[]>`
      SELECT s.person_id, p.name AS person_name, p.deactivated_at, s.appointment_id, s.method, s.acr, s.authenticated_at, s.created_at, s.seen_at, s.revoked_at,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'agencyId', a.agency_id, 'tasks', a.tasks,
            'agencyName', coalesce(g.name, h.name, ''), 'deputyFor', o.name) ORDER BY a.starts_on, a.id), '[]')
          FROM appointments a LEFT JOIN agencies g ON g.id = a.agency_id LEFT JOIN authorities h ON h.id = a.authority_id
            LEFT JOIN appointments d ON d.id = a.deputy_for_id LEFT JOIN people o ON o.id = d.person_id
          WHERE a.person_id = p.id AND a.starts_on <= ${day}::date AND (a.ends_on IS NULL OR a.ends_on >= ${day}::date)) AS appointments
      FROM login_sessions s JOIN people p ON p.id = s.person_id WHERE s.id = ${sessionId}`,
  );
  if (!row) return null;
  return {
    personId: row.person_id,
    personName: row.person_name,
    deactivatedAt: row.deactivated_at,
    appointmentId: row.appointment_id,
    method: row.method,
    acr: row.acr,
    authenticatedAt: row.authenticated_at,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    revokedAt: row.revoked_at,
    appointments: appointmentsSchema.parse(row.appointments),
  };
}
