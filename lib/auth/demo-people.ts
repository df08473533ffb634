import "server-only";
import { withoutCase } from "@/lib/access/without-case";
import type { DemoPerson } from "@/lib/auth/views";
import { env, isLoopback } from "@/lib/env";
import { toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";

/** Demo people sign in only where the whole of Kring is a try-out on this machine. */
export function isDemo(): boolean {
  return env().KRING_MODE === "demo" && isLoopback(env().NEXTAUTH_URL);
}

/** The invented people who can sign in today. None outside demo mode. */
export async function listDemoPeople(now = new Date()): Promise<DemoPerson[]> {
  if (!isDemo()) return [];
  const today = toDatabaseDay(todayInSweden(now));
  const current = { startsOn: { lte: today }, OR: [{ endsOn: null }, { endsOn: { gte: today } }] };
  const people = await withoutCase((tx) =>
    tx.person.findMany({
      where: { isDemo: true, deactivatedAt: null, appointments: { some: current } },
      include: {
        appointments: {
          where: current,
          select: { agency: { select: { name: true } }, authority: { select: { name: true } } },
          orderBy: { startsOn: "asc" },
        },
      },
      orderBy: { id: "asc" },
    }),
  );
  return people.map(({ id, name, title, demoStory, appointments }) => ({
    ...{ id, name, title, story: demoStory },
    agencyNames: appointments.flatMap(({ agency, authority }) => agency?.name ?? authority?.name ?? []),
  }));
}
