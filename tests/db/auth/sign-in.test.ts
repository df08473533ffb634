import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hashPassword } from "@/lib/auth/passwords";
import { findHalfSession } from "@/lib/auth/half-sessions";
import { findSession } from "@/lib/auth/sessions";
import { takeTurn } from "@/lib/auth/sign-in-limits";
import { signInAsDemoPerson, signInWithPassword } from "@/lib/auth/sign-in";
import { listDemoPeople } from "@/lib/auth/demo-people";
import { DomainError } from "@/lib/errors";
import { people } from "@/prisma/seed/register/people";
import { connectAs } from "../../support/database";

const owner = await connectAs("owner");
const password = "tre gröna ekar i regn";
const right = { username: "anna.bergstrom", password };
const wrong = { username: "anna.bergstrom", password: "tre gröna ekar i sol" };
const office = "192.0.2";
const elsewhere = "203.0.113";

beforeAll(async () => {
  await owner.query("insert into local_accounts (person_id, username, password_hash) values ($1, $2, $3)", [
    people.anna.id,
    "anna.bergstrom",
    await hashPassword(password),
  ]);
});
beforeEach(() => owner.query("delete from rate_limits"));

describe("a local account", () => {
  it.each([
    ["as it is written", "anna.bergstrom"],
    ["in capitals with spaces around", "  ANNA.Bergstrom "],
  ])("lets its person halfway in with the name %s", async (_words, username) => {
    const token = await signInWithPassword({ username, password }, office);
    expect((await findHalfSession(token))?.person.name).toBe("Anna Bergström");
  });

  it("opens nothing with a password alone · T47", async () => {
    const token = await signInWithPassword(right, office);
    expect(await findSession(token)).toBeNull();
  });

  it("reads letters with marks the same however the keyboard makes them", async () => {
    const decomposed = password.normalize("NFD");
    await expect(signInWithPassword({ ...right, password: decomposed }, office)).resolves.toBeTruthy();
  });

  it("answers an unknown name and a wrong password with the same sentence · T51", async () => {
    await expect(signInWithPassword(wrong, office)).rejects.toThrow("auth.errors.wrong");
    await expect(signInWithPassword({ username: "nobody", password }, office)).rejects.toThrow(
      "auth.errors.wrong",
    );
  });

  it("keeps the password as argon2id", async () => {
    const { rows } = await owner.query("select password_hash from local_accounts");
    expect(rows[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe("many tries", () => {
  it("wait for each other after ten, even with the right password", async () => {
    await tryTimes(11, wrong.username, office);
    expect(await waitOf(signInWithPassword(right, office))).toBeGreaterThanOrEqual(1);
  });

  it("wait also when the name is written in another way", async () => {
    await tryTimes(11, wrong.username, office);
    expect(
      await waitOf(signInWithPassword({ ...wrong, username: "ＡＮＮＡ.bergstrom " }, elsewhere)),
    ).toBeGreaterThanOrEqual(1);
  });

  it("of many names from one network wait too", async () => {
    for (let n = 0; n < 11; n += 1) await tryTimes(1, `guess${n}`, office);
    expect(await waitOf(signInWithPassword(right, office))).toBeGreaterThanOrEqual(1);
    await expect(signInWithPassword(right, elsewhere)).resolves.toBeTruthy();
  });

  it("by strangers do not make somebody wait where they have signed in before", async () => {
    await signInWithPassword(right, office);
    await tryTimes(30, wrong.username, elsewhere);
    await expect(signInWithPassword(right, office)).resolves.toBeTruthy();
  });

  it("are counted once each when they come all at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 25 }, () => refuse(signInWithPassword(wrong, office))),
    );
    expect(answers.filter((key) => key === "auth.errors.wrong").length).toBeLessThanOrEqual(11);
  });

  it("are forgotten when the right password comes in time", async () => {
    await tryTimes(9, wrong.username, office);
    await signInWithPassword(right, office);
    await tryTimes(9, wrong.username, office);
    await expect(signInWithPassword(right, office)).resolves.toBeTruthy();
  });

  it("leave no name and no address behind", async () => {
    await refuse(signInWithPassword(wrong, office));
    const { rows } = await owner.query("select key from rate_limits");
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/anna|192\.0/);
  });
});

describe("demo people", () => {
  it("are those who have an appointment today, each with a story", async () => {
    const shown = await listDemoPeople(new Date("2026-11-23T08:00:00Z"));
    expect(shown[0]).toMatchObject({ name: "Anna Bergström", agencyNames: ["Elevhälsan Björkskolan"] });
    expect(shown.map(({ name }) => name)).not.toContain("Pia Holmgren");
    for (const { story } of shown) expect(story).toMatch(/\.$/);
  });

  it("sign in without a password", async () => {
    const token = await signInAsDemoPerson(people.fadumo.id);
    expect((await findSession(token))?.actor.tasks).toEqual(["receive", "caseWork"]);
  });

  it("are only those marked as demo", async () => {
    await owner.query("update people set is_demo = false where id = $1", [people.emil.id]);
    await expect(signInAsDemoPerson(people.emil.id)).rejects.toThrow("auth.errors.noDemoPerson");
  });
});

/** Tries whose password is never looked at: the counting comes first. */
async function tryTimes(count: number, username: string, network: string): Promise<void> {
  for (let n = 0; n < count; n += 1) await refuse(takeTurn("password", username, network));
}

/** The key of the sentence that refuses. */
async function refuse(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => "signed in",
    (error: unknown) => (error instanceof DomainError ? error.messageKey : Promise.reject(error)),
  );
}

async function waitOf(attempt: Promise<unknown>): Promise<number> {
  const error = await attempt.catch((refusal: unknown) => refusal);
  if (!(error instanceof DomainError)) throw error;
  expect(error.messageKey).toBe("auth.errors.wait");
  return Number(error.values.seconds);
}
