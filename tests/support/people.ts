import { createHash } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { startSession } from "@/lib/auth/sessions";
import { actorOf } from "@/prisma/seed/actors";
import { people } from "@/prisma/seed/register/people";

/** Elevhälsan Björkskolan: two who work in cases, and their manager. */
export const anna = actorOf(people.anna);
export const ulrika = actorOf(people.ulrika);
export const kerstin = actorOf(people.kerstin);

/** Socialtjänsten barn och unga: receives, works in cases, manages. */
export const fadumo = actorOf(people.fadumo);
export const johan = actorOf(people.johan);
export const gunilla = actorOf(people.gunilla);

/** Specialist care, and the primary care that stands in for it. */
export const mikael = actorOf(people.mikael);
export const leila = actorOf(people.leila);
export const birgitta = actorOf(people.birgitta);
export const olle = actorOf(people.olle);

export const emil = actorOf(people.emil);

/** One person, two appointments. */
export const samira = actorOf(people.samira);
export const samiraInNorras = actorOf(people.samira, people.samira.appointments[1]);

/** Reviews the trace of Lindhults kommun, from an office in its social services. */
export const ingrid = actorOf(people.ingrid);

/** Reads it, as the data protection officer. */
export const vendela = actorOf(people.vendela);

/** Her appointment has ended. */
export const pia = actorOf(people.pia);

/** They add and end people, for one authority and for the county. */
export const margareta = actorOf(people.margareta);
export const rutger = actorOf(people.rutger);

/** Elevhälsan Forsskolan in östra Norrbotten: who takes the initiative, their manager, and whom the manager appoints. */
export const maja = actorOf(people.maja);
export const henning = actorOf(people.henning);
export const siri = actorOf(people.siri);
export const elin = actorOf(people.elin);
export const tore = actorOf(people.tore);

/** A session that has just begun: its token, and the actor as the session knows them. */
export async function signedInSession(
  actor: Actor,
  now = new Date(),
): Promise<{ token: string; actor: Actor }> {
  const token = await startSession(actor.personId, "demo", now);
  return { token, actor: { ...actor, sessionId: createHash("sha256").update(token).digest("hex") } };
}
