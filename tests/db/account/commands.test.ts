import { describe, expect, it } from "vitest";
import { withoutCase } from "@/lib/access/without-case";
import {
  changePassword,
  endOtherSessions,
  endOwnSession,
  prepareTotp,
  removeOwnPasskey,
  removeOwnTotp,
  renewOwnRecoveryCodes,
  replaceTotp,
} from "@/lib/account/commands";
import { getAccount, getLocalAccount } from "@/lib/account/queries";
import { findTotpToConfirm } from "@/lib/auth/second-factors";
import { findSession, startSession } from "@/lib/auth/sessions";
import { signInWithCode, signInWithPassword } from "@/lib/auth/sign-in";
import { codeAt, enrolledSession, someAccount } from "@/tests/support/accounts";
import { connectAs } from "@/tests/support/database";
import { anna, signedInSession } from "@/tests/support/people";
import { actsBy } from "@/tests/support/trace";

const owner = await connectAs("owner");
const now = new Date();
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const elsewhere = { network: "203.0.113", userAgent: "" };
const newPassword = "kopparslagare vid ån";

describe("changePassword", () => {
  it("lets in with the new one and not with the old, and leaves a trace", async () => {
    const { account, actor } = await somebody();
    await changePassword(actor, { newPassword }, now);
    await expect(signInWithPassword(account, elsewhere.network)).rejects.toThrow("auth.errors.wrong");
    await expect(
      signInWithPassword({ ...account, password: newPassword }, elsewhere.network),
    ).resolves.toBeTruthy();
    expect(await actsBy(actor.personId)).toContain("account.passwordChanged");
  });

  it.each([
    ["short", "elva tecken", "account.errors.shortPassword"],
    ["easy to guess", "Sommaren2026!", "account.errors.commonPassword"],
    ["the own name", "Nils Åberg 1984", "account.errors.commonPassword"],
  ])("refuses one that is %s", async (_words, password, sentence) => {
    const { actor } = await somebody();
    await expect(changePassword(actor, { newPassword: password }, now)).rejects.toThrow(sentence);
  });

  it("takes sixty-four characters and more, with any letters", async () => {
    const { actor } = await somebody();
    await expect(
      changePassword(actor, { newPassword: "ödla på Ångermanlands kust 🦎 ".repeat(4) }, now),
    ).resolves.toBeUndefined();
  });

  it("does not exist for somebody without an account here", async () => {
    const { actor } = await signedInSession(anna, now);
    await expect(changePassword(actor, { newPassword }, now)).rejects.toThrow("errors.notFound");
  });
});

describe("a change of what lets somebody in", () => {
  type Somebody = Awaited<ReturnType<typeof somebody>>;
  // Red once with isAlive not asking for revokedAt: all three left the others alive.
  it.each<[string, (who: Somebody) => Promise<unknown>]>([
    ["another password", ({ actor }) => changePassword(actor, { newPassword }, now)],
    ["another code app", ({ actor }) => withNewApp(actor)],
    ["new recovery codes", ({ actor }) => renewOwnRecoveryCodes(actor, now)],
  ])("ends every other session and every half one: %s · T45", async (_words, change) => {
    const who = await somebody();
    const other = await startSession(who.actor.personId, "local", now);
    const half = await signInWithPassword(who.account, elsewhere.network, now);
    await change(who);
    expect(await findSession(other, now)).toBeNull();
    expect(await findSession(who.token, now)).not.toBeNull();
    await expect(signInWithCode(half, codeAt(who.secret, later(2)), elsewhere, later(2))).rejects.toThrow(
      "auth.errors.startAgain",
    );
  });
});

describe("another code app", () => {
  it("counts once its first code has been typed; until then the old one does", async () => {
    const { account, actor, secret } = await somebody();
    await prepareTotp(actor, now);
    const half = await signInWithPassword(account, elsewhere.network, later(1));
    await expect(signInWithCode(half, codeAt(secret, later(1)), elsewhere, later(1))).resolves.toBeTruthy();
    const newSecret = await secretToConfirm(actor.personId);
    await expect(replaceTotp(actor, { code: codeAt(secret, later(2)) }, later(2))).rejects.toThrow(
      "auth.errors.wrongFirstCode",
    );
    await replaceTotp(actor, { code: codeAt(newSecret, later(2)) }, later(2));
    const again = await signInWithPassword(account, elsewhere.network, later(3));
    await expect(signInWithCode(again, codeAt(secret, later(3)), elsewhere, later(3))).rejects.toThrow(
      "auth.errors.wrongCode",
    );
    await expect(
      signInWithCode(again, codeAt(newSecret, later(3)), elsewhere, later(3)),
    ).resolves.toBeTruthy();
  });

  it("keeps the secret encrypted", async () => {
    const { actor, secret } = await somebody();
    const { rows } = await owner.query("select * from totp_factors where person_id = $1", [actor.personId]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(Buffer.from(rows[0].secret).toString("latin1")).not.toContain(secret);
  });
});

describe("the last second factor", () => {
  it("stays · T47", async () => {
    const { actor } = await somebody();
    await expect(removeOwnTotp(actor, now)).rejects.toThrow("account.refusals.lastFactor");
    const passkeyId = await keepPasskey(actor.personId);
    await removeOwnTotp(actor, now);
    await expect(removeOwnPasskey(actor, { passkeyId }, now)).rejects.toThrow("account.refusals.lastFactor");
  });

  it("stays when both of the last two are removed at once · T47", async () => {
    const { actor } = await somebody();
    const passkeyId = await keepPasskey(actor.personId);
    const answers = await Promise.allSettled([
      removeOwnTotp(actor, now),
      removeOwnPasskey(actor, { passkeyId }, now),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const { totp, passkeys } = await getLocalAccount(actor);
    expect(Number(totp !== null) + passkeys.length).toBe(1);
  });
});

describe("a passkey", () => {
  it("of somebody else does not exist", async () => {
    const [{ actor }, other] = [await somebody(), await somebody()];
    const passkeyId = await keepPasskey(other.actor.personId);
    await expect(removeOwnPasskey(actor, { passkeyId }, now)).rejects.toThrow("errors.notFound");
  });
});

describe("recovery codes", () => {
  it("are ten, are kept as hashes, and let in once each, however they are written · T47", async () => {
    const { account, actor } = await somebody();
    const [code = "", other = "", ...more] = await renewOwnRecoveryCodes(actor, now);
    expect(more).toHaveLength(8);
    const { rows } = await owner.query("select * from recovery_codes");
    expect(JSON.stringify(rows)).not.toContain(code);
    const half = await signInWithPassword(account, elsewhere.network, now);
    await signInWithCode(half, code.toLowerCase().replaceAll("-", " "), elsewhere, now);
    const again = await signInWithPassword(account, elsewhere.network, now);
    await expect(signInWithCode(again, code, elsewhere, now)).rejects.toThrow("auth.errors.wrongCode");
    await renewOwnRecoveryCodes(actor, now);
    const third = await signInWithPassword(account, elsewhere.network, now);
    await expect(signInWithCode(third, other, elsewhere, now)).rejects.toThrow("auth.errors.wrongCode");
    expect((await getLocalAccount(actor)).recoveryCodeCount).toBe(10);
    expect(await actsBy(actor.personId)).toContain("account.recoveryCodeUsed");
  });
});

describe("the own sessions", () => {
  it("are listed with device and time, this one first", async () => {
    const { actor } = await somebody();
    const userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    await startSession(actor.personId, "local", later(1), { userAgent });
    const { sessions } = await getAccount(actor, later(2));
    expect(sessions.map(({ device, isCurrent }) => [device, isCurrent])).toEqual([
      [null, true],
      ["Firefox, Linux", false],
    ]);
    expect((await getAccount(actor, later(31.5))).sessions).toEqual([]);
  });

  it("end one by one or all others at once", async () => {
    const { actor, token } = await somebody();
    const [one, two, three] = [await another(actor), await another(actor), await another(actor)];
    const asOne = await findSession(one, now);
    await endOwnSession(actor, { sessionId: asOne?.actor.sessionId ?? "" }, now);
    expect(await findSession(one, now)).toBeNull();
    expect(await findSession(two, now)).not.toBeNull();
    await endOtherSessions(actor, now);
    for (const ended of [two, three]) expect(await findSession(ended, now)).toBeNull();
    expect(await findSession(token, now)).not.toBeNull();
  });

  it("are only the own: somebody else's does not exist", async () => {
    const [{ actor }, other] = [await somebody(), await somebody()];
    await expect(endOwnSession(actor, { sessionId: other.actor.sessionId }, now)).rejects.toThrow(
      "errors.notFound",
    );
    expect(await findSession(other.token, now)).not.toBeNull();
    expect((await getAccount(actor, now)).sessions).toHaveLength(1);
  });
});

async function somebody() {
  const account = await someAccount(owner);
  const enrolled = await enrolledSession(account, now);
  const session = await findSession(enrolled.token, now);
  if (!session) throw new Error("The session did not begin");
  return { ...enrolled, account, actor: session.actor };
}

type SomeActor = Awaited<ReturnType<typeof somebody>>["actor"];

async function withNewApp(actor: SomeActor): Promise<void> {
  await prepareTotp(actor, now);
  await replaceTotp(actor, { code: codeAt(await secretToConfirm(actor.personId), now) }, now);
}

async function secretToConfirm(personId: string): Promise<string> {
  return (await withoutCase((tx) => findTotpToConfirm(tx, personId))) ?? "";
}

function another(actor: SomeActor): Promise<string> {
  return startSession(actor.personId, "local", now);
}

/** A passkey that is only listed: a browser makes the real ones in tests/e2e/account.spec.ts. */
async function keepPasskey(personId: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `insert into passkeys (id, person_id, credential_id, public_key, counter, name, created_at)
     values (gen_random_uuid(), $1, gen_random_uuid()::text, '', 0, 'Min mobil', now()) returning id`,
    [personId],
  );
  return rows[0]?.id ?? "";
}
