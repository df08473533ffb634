import "server-only";
import { isIP } from "node:net";
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { z } from "zod";
import type { Transaction } from "@/lib/access/with-actor";
import { isChallengeFor, makeChallenge, spendChallenge } from "@/lib/auth/challenges";
import { env } from "@/lib/env";
import { DomainError } from "@/lib/errors";

const base64url = z
  .string()
  .max(16_000)
  .regex(/^[\w-]*$/);
const credential = { id: base64url, rawId: base64url, type: z.literal("public-key") };
const extensions = z.object({}).default({});

const registration = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(20)).max(8).default([]),
  }),
  clientExtensionResults: extensions,
});
const assertion = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
  }),
  clientExtensionResults: extensions,
});

/** A passkey belongs to a domain name: where Kring is reached by a bare address, browsers refuse to make one. */
export function passkeysArePossible(): boolean {
  return isIP(site().hostname.replace(/^\[|\]$/g, "")) === 0;
}

/** What the browser needs to make a passkey for this person. */
export async function registrationOptions(
  tx: Transaction,
  person: { readonly id: string; readonly name: string; readonly username: string },
  now: Date,
) {
  return generateRegistrationOptions({
    rpName: "Kring",
    rpID: site().hostname,
    userName: person.username,
    userDisplayName: person.name,
    userID: Uint8Array.from(Buffer.from(person.id)),
    challenge: makeChallenge(registerUse(person.id), now),
    excludeCredentials: await listCredentials(tx, person.id),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

/** What the browser needs to sign with a passkey: one of the person's, or any when nobody has said who they are. */
export async function authenticationOptions(tx: Transaction | null, personId: string | null, now: Date) {
  return generateAuthenticationOptions({
    rpID: site().hostname,
    challenge: makeChallenge(authenticateUse(personId), now),
    userVerification: "required",
    allowCredentials: tx && personId ? await listCredentials(tx, personId) : [],
  });
}

/** Keeps a passkey that the browser has just made for this person. Throws when the answer is not for them, here and now. */
export async function addPasskey(
  tx: Transaction,
  person: { readonly id: string },
  input: { readonly response: string; readonly name: string },
  now: Date,
): Promise<string> {
  const response = read(registration, input.response);
  const { registrationInfo } = await verifyRegistrationResponse({
    response,
    ...expected(registerUse(person.id), now),
  }).catch(refuse);
  if (!registrationInfo || !(await spendChallenge(tx, challengeOf(response), now))) return refuse();
  const { id, publicKey, counter } = registrationInfo.credential;
  const row = await tx.passkey.create({
    data: {
      personId: person.id,
      credentialId: id,
      publicKey: Uint8Array.from(publicKey),
      counter: BigInt(counter),
      transports: response.response.transports,
      name: input.name,
      createdAt: now,
      lastUsedAt: now,
    },
  });
  return row.id;
}

/** Whose passkey has signed. Throws when nobody's has, for this use, here and now, or when it has been used up. */
export async function takePasskey(
  tx: Transaction,
  personId: string | null,
  answer: string,
  now: Date,
): Promise<string> {
  const response = read(assertion, answer);
  const found = await tx.passkey.findUnique({ where: { credentialId: response.id } });
  if (!found || found.removedAt || (personId !== null && found.personId !== personId)) return refuse();
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    ...expected(authenticateUse(personId), now),
    credential: {
      id: found.credentialId,
      publicKey: Uint8Array.from(found.publicKey),
      counter: Number(found.counter),
    },
  }).catch(refuse);
  if (!verified || !(await spendChallenge(tx, challengeOf(response), now))) return refuse();
  await tx.passkey.update({
    where: { id: found.id },
    data: { counter: BigInt(authenticationInfo.newCounter), lastUsedAt: now },
  });
  return found.personId;
}

function expected(use: string, now: Date) {
  return {
    expectedChallenge: (challenge: string) => isChallengeFor(use, challenge, now),
    expectedOrigin: site().origin,
    expectedRPID: site().hostname,
    requireUserVerification: true,
  };
}

async function listCredentials(tx: Transaction, personId: string) {
  const passkeys = await tx.passkey.findMany({ where: { personId, removedAt: null } });
  return passkeys.map(({ credentialId, transports }) => ({ id: credentialId, transports }));
}

function read<Schema extends z.ZodType>(schema: Schema, answer: string): z.output<Schema> {
  const parsed = schema.safeParse(parseJson(answer));
  return parsed.success ? parsed.data : refuse();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function challengeOf(response: { readonly response: { readonly clientDataJSON: string } }): string {
  const clientData = parseJson(Buffer.from(response.response.clientDataJSON, "base64url").toString("utf8"));
  return z.object({ challenge: base64url }).parse(clientData).challenge;
}

/** Why an answer is refused is nobody's business: a person can only try again. */
function refuse(): never {
  throw new DomainError("auth.errors.passkey");
}

function site(): URL {
  return new URL(env().NEXTAUTH_URL);
}

const registerUse = (personId: string) => `register ${personId}`;
const authenticateUse = (personId: string | null) => `authenticate ${personId ?? "anybody"}`;
