import { generateKeyPairSync, randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { connectAccount } from "@/lib/auth/first-sign-in";
import { askProvider, type Purpose, readAnswer, RefusedAnswer } from "@/lib/auth/provider/exchange";
import { findConnectedPerson } from "@/lib/auth/provider/sign-in";
import { findSession } from "@/lib/auth/sessions";
import { makeConnectCode } from "@/lib/people/commands";
import { appointed, changeOf, inAgency } from "@/tests/support/administered";
import { connectAs } from "@/tests/support/database";
import { anna, margareta } from "@/tests/support/people";
import { faults } from "@/tests/support/provider/faults";
import { clientId, loa3, startMisbehavingProvider, told } from "@/tests/support/provider/misbehaving";

const provider = await startMisbehavingProvider();
const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
Object.assign(process.env, {
  ...{ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: clientId, OIDC_LABEL: "Lindhults kommun" },
  OIDC_PRIVATE_KEY: JSON.stringify({ ...privateKey.export({ format: "jwk" }), alg: "ES256", kid: "kring-1" }),
  OIDC_ACR_VALUES: `${loa3} http://id.elegnamnden.se/loa/1.0/loa4`,
});
const owner = await connectAs("owner");

beforeEach(() => Object.assign(provider, { misdeed: {}, subject: `subject-${randomUUID()}` }));
afterAll(() => provider.stop());

describe("an answer from the identity provider", () => {
  it("that is as it should be says who has signed in, how surely and when", async () => {
    const identity = await signIn();
    expect(identity).toMatchObject({ issuer: provider.issuer, subject: provider.subject, acr: loa3 });
    expect(Date.now() - identity.authenticatedAt.getTime()).toBeLessThan(60_000);
  });

  it("is asked for with PKCE, and the client shows its own key", async () => {
    const { url } = await askProvider("signIn", "/cases");
    const asked = Object.fromEntries(url.searchParams);
    expect(asked).toMatchObject({ response_type: "code", code_challenge_method: "S256", max_age: "300" });
    expect(asked["acr_values"]).toContain(loa3);
    expect(String(asked["state"]).length).toBeGreaterThanOrEqual(43);
    await signIn();
    expect(provider.lastRequest.get("client_assertion_type")).toBe(
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    );
    expect(provider.lastRequest.get("code_verifier")?.length).toBeGreaterThanOrEqual(43);
    expect(provider.lastRequest.has("client_secret")).toBe(false);
  });

  // Red once for level, time and subject with the fault of faultInClaims passed over: they were let in.
  // Red once without enableNonRepudiationChecks: another's signature was taken. Issuer, client and nonce the library asks for itself.
  it.each(faults)("that %s is refused · T48", async (_words, misdeed, fault) => {
    provider.misdeed = misdeed;
    await expect(signIn()).rejects.toEqual(new RefusedAnswer(fault));
  });

  // Red once with the state not compared, by us or by the library: the answer was stopped only by its nonce.
  it("is not taken in a browser that did not ask for it · T48", async () => {
    const { url } = await askProvider("signIn", "/");
    const { search } = await answerTo(url);
    await expect(readAnswer(search, null)).rejects.toEqual(new RefusedAnswer("notAsked"));
    const { asked } = await askProvider("signIn", "/");
    await expect(readAnswer(search, asked)).rejects.toEqual(new RefusedAnswer("state"));
  });

  // Red once with spend not called: the same answer entered twice.
  it("is taken once, though the provider would give the token again · T48", async () => {
    const { url, asked } = await askProvider("signIn", "/");
    const { search } = await answerTo(url);
    await readAnswer(search, asked);
    await expect(readAnswer(search, asked)).rejects.toEqual(new RefusedAnswer("taken"));
  });
});

describe("a step-up at the identity provider", () => {
  it("asks whoever is there to show it anew", async () => {
    const { url } = await askProvider("stepUp", "/");
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ prompt: "login", max_age: "0" });
  });

  // Red once with `since` left out of faultInClaims: what was shown before the question was enough.
  it("is refused when it was shown before it was asked for, though it is fresh enough to sign in", async () => {
    provider.misdeed = { claims: { auth_time: Math.floor(Date.now() / 1000) - 120 } };
    await expect(signIn()).resolves.toBeTruthy();
    await expect(signIn("stepUp")).rejects.toEqual(new RefusedAnswer("claim.auth_time"));
    provider.misdeed = {};
    await expect(signIn("stepUp")).resolves.toBeTruthy();
  });
});

describe("who it is", () => {
  // Red once with findConnectedPerson looking for the subject alone: another issuer's subject was let in as the person.
  it("is known by issuer and subject, never by an e-mail address that somebody has · T48", async () => {
    const nils = await appointed(margareta, inAgency(anna), ["caseWork"]);
    const { code } = await makeConnectCode(margareta, await changeOf(margareta, nils));
    const identity = await signIn();
    expect(await findConnectedPerson(identity)).toBeNull();
    const token = await connectAccount(identity, code.toLowerCase().replaceAll("-", " "));
    expect((await findSession(token))?.actor.personId).toBe(nils.personId);
    expect(await findConnectedPerson(identity)).toBe(nils.personId);

    provider.subject = `subject-${randomUUID()}`;
    expect(await findConnectedPerson(await signIn())).toBeNull();
    expect(await findConnectedPerson({ ...identity, issuer: "https://evil.example" })).toBeNull();
    const { rows } = await owner.query("SELECT * FROM provider_identities, audit_events");
    expect(JSON.stringify(rows)).not.toContain(told.email);
  });

  it("stands on the session: method, level and when", async () => {
    const nils = await appointed(margareta, inAgency(anna), ["caseWork"]);
    const { code } = await makeConnectCode(margareta, await changeOf(margareta, nils));
    await connectAccount(await signIn(), code);
    const { rows } = await owner.query(
      "SELECT method, acr, authenticated_at FROM login_sessions WHERE person_id = $1",
      [nils.personId],
    );
    expect(rows).toEqual([{ method: "oidc", acr: loa3, authenticated_at: expect.any(Date) as Date }]);
  });
});

describe("the code for a first sign-in", () => {
  // Red once with take_connect_code not asking whether the code was used: it let a second one in.
  it("is good once, and for its own person · T48", async () => {
    const nils = await appointed(margareta, inAgency(anna), ["caseWork"]);
    const { code } = await makeConnectCode(margareta, await changeOf(margareta, nils));
    await connectAccount(await signIn(), code);
    provider.subject = `subject-${randomUUID()}`;
    await expect(connectAccount(await signIn(), code)).rejects.toMatchObject(wrong);
  });

  it("is good for seven days, and not when a newer one has been given", async () => {
    const nils = await appointed(margareta, inAgency(anna), ["caseWork"]);
    const { code } = await makeConnectCode(margareta, await changeOf(margareta, nils));
    const identity = await signIn();
    const eightDays = new Date(Date.now() + 8 * 24 * 3600_000);
    await expect(connectAccount(identity, code, eightDays)).rejects.toMatchObject(wrong);
    await makeConnectCode(margareta, await changeOf(margareta, nils));
    await expect(connectAccount(identity, code)).rejects.toMatchObject(wrong);
  });

  it("is not guessed: ten tries an hour, also with the right one among them", async () => {
    const nils = await appointed(margareta, inAgency(anna), ["caseWork"]);
    const { code } = await makeConnectCode(margareta, await changeOf(margareta, nils));
    const identity = await signIn();
    for (let tries = 0; tries < 10; tries += 1)
      await expect(connectAccount(identity, "AAAAA-AAAAA")).rejects.toMatchObject(wrong);
    await expect(connectAccount(identity, code)).rejects.toMatchObject({
      messageKey: "auth.connect.errors.wait",
    });
    const elsewhere = { ...identity, subject: `subject-${randomUUID()}` };
    await connectAccount(elsewhere, code);
  });

  it("ends the sessions that its person had, and an earlier connection", async () => {
    const nils = await appointed(margareta, inAgency(anna), ["caseWork"]);
    const first = await signIn();
    const one = await makeConnectCode(margareta, await changeOf(margareta, nils));
    const token = await connectAccount(first, one.code);
    provider.subject = `subject-${randomUUID()}`;
    const other = await makeConnectCode(margareta, await changeOf(margareta, nils));
    await connectAccount(await signIn(), other.code);
    expect(await findSession(token)).toBeNull();
    expect(await findConnectedPerson(first)).toBeNull();
  });
});

const wrong = { messageKey: "auth.connect.errors.wrong" };

async function signIn(purpose: Purpose = "signIn") {
  const { url, asked } = await askProvider(purpose, "/");
  const { search } = await answerTo(url);
  return readAnswer(search, asked);
}

/** Follows the browser to the provider, which sends it straight back. */
async function answerTo(url: URL): Promise<URL> {
  const answer = await fetch(url, { redirect: "manual" });
  return new URL(answer.headers.get("location") ?? "");
}
