import { createHash } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { endSession, findSession, startSession, switchAppointment } from "@/lib/auth/sessions";
import { people } from "@/prisma/seed/register/people";
import { connectAs } from "../../support/database";
import { anna, pia, samira, samiraInNorras, signedInSession } from "../../support/people";
import { statementsOf } from "../../support/statements";

const owner = await connectAs("owner");
const morning = new Date("2026-11-23T08:00:00Z");
const after = (minutes: number) => new Date(morning.getTime() + minutes * 60_000);

afterEach(() => owner.query("update people set deactivated_at = null"));

describe("a session", () => {
  it("is stored as the hash of its token, never the token · T45", async () => {
    const { token } = await signedInSession(anna, morning);
    const { rows } = await owner.query("select * from login_sessions");
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows.map(({ id }) => id)).toContain(createHash("sha256").update(token).digest("hex"));
  });

  it("knows who works, where and as what", async () => {
    const { token, actor } = await signedInSession(anna, morning);
    const session = await findSession(token, morning);
    expect(session?.actor).toEqual(actor);
    expect(session?.expiresAt).toEqual(after(30));
  });

  it("is read in one statement, because every request asks", async () => {
    const { token } = await signedInSession(anna, morning);
    expect(await statementsOf(() => findSession(token, morning))).toHaveLength(1);
  });

  it("is new at each sign-in: no token from before it is taken over · T45", async () => {
    const first = await signedInSession(anna, morning);
    const second = await signedInSession(anna, morning);
    expect(second.token).not.toBe(first.token);
    expect(await findSession("a".repeat(43), morning)).toBeNull();
  });

  // Red once with isAlive not asking for revokedAt: it lived on, also when what its person may do was changed.
  it("ends at once when its person signs out · T45", async () => {
    const { token } = await signedInSession(anna, morning);
    const other = await signedInSession(anna, morning);
    await endSession(token, after(1));
    expect(await findSession(token, after(1))).toBeNull();
    expect(await findSession(other.token, after(1))).not.toBeNull();
  });

  it("ends at once when its person is deactivated", async () => {
    const { token } = await signedInSession(anna, morning);
    await owner.query("update people set deactivated_at = now() where id = $1", [anna.personId]);
    expect(await findSession(token, after(1))).toBeNull();
  });

  it("ends at once when what its person may do is changed, by whatever way · T45", async () => {
    const { token } = await signedInSession(anna, morning);
    const change = "update appointments set tasks = $2::appointment_task[] where id = $1";
    await owner.query(change, [anna.appointmentId, ["caseWork", "receive"]]);
    expect(await findSession(token, after(1))).toBeNull();
    await owner.query(change, [anna.appointmentId, anna.tasks]);
  });

  it("ends with the day on which the appointment ends", async () => {
    const lateEvening = new Date("2026-06-30T23:50:00+02:00");
    const token = await startSession(pia.personId, "demo", lateEvening);
    expect(await findSession(token, new Date("2026-06-30T23:59:00+02:00"))).not.toBeNull();
    expect(await findSession(token, new Date("2026-07-01T00:01:00+02:00"))).toBeNull();
  });

  it("ends after thirty minutes without a request, and lives on with one · T46", async () => {
    const idle = await signedInSession(anna, morning);
    expect(await findSession(idle.token, after(30))).toBeNull();
    const used = await signedInSession(anna, morning);
    expect(await findSession(used.token, after(29))).not.toBeNull();
    expect((await findSession(used.token, after(58)))?.expiresAt).toEqual(after(88));
  });

  it("ends after twelve hours however busy it is · T46", async () => {
    const { token } = await signedInSession(anna, morning);
    for (let minutes = 25; minutes < 720; minutes += 25) {
      expect(await findSession(token, after(minutes))).not.toBeNull();
    }
    expect((await findSession(token, after(719)))?.expiresAt).toEqual(after(720));
    expect(await findSession(token, after(720))).toBeNull();
  });

  it("is not started for somebody whose appointment has ended", async () => {
    await expect(startSession(pia.personId, "demo", morning)).rejects.toThrow("auth.errors.noAppointment");
  });

  it("leaves a trace of its start and its end", async () => {
    const { token } = await signedInSession(samira, morning);
    await endSession(token, after(1));
    const { rows } = await owner.query("select act from audit_events where person_id = $1 order by seq", [
      samira.personId,
    ]);
    expect(rows.map(({ act }) => act)).toEqual(["session.started", "session.ended"]);
  });
});

describe("working in another appointment", () => {
  it("is possible in one's own, and holds from the next request", async () => {
    const { token, actor } = await signedInSession(samira, morning);
    await switchAppointment(actor, samiraInNorras.appointmentId, after(1));
    const session = await findSession(token, after(2));
    expect(session?.actor.agencyId).toBe(samiraInNorras.agencyId);
    expect(session?.actor.tasks).toEqual(["caseWork", "receive"]);
    expect(session?.appointments.map(({ agencyName }) => agencyName)).toEqual([
      samira.agencyName,
      samiraInNorras.agencyName,
    ]);
  });

  it.each([
    ["another person's", people.kerstin.appointments[0].id],
    ["an unknown", "c0000000-0000-4000-8000-000000000999"],
  ])("changes nothing with %s appointment", async (_words, appointmentId) => {
    const { token, actor } = await signedInSession(anna, morning);
    await switchAppointment(actor, appointmentId, after(1));
    expect((await findSession(token, after(2)))?.actor.appointmentId).toBe(anna.appointmentId);
  });
});
