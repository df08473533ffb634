import { loa3, type Misdeed } from "./misbehaving";

const now = Math.floor(Date.now() / 1000);

/** What may be wrong with an answer, what the log then says, and what the reader is told. */
export const faults: readonly (readonly [words: string, misdeed: Misdeed, fault: string])[] = [
  ["comes from another issuer", { claims: { iss: "https://evil.example" } }, "claim.iss"],
  ["is for another client", { claims: { aud: "somebody-else" } }, "claim.aud"],
  [
    "is for several clients, none of them named as the one",
    { claims: { aud: ["kring", "other"] } },
    "claim.aud",
  ],
  ["has another nonce", { claims: { nonce: "of-another-sign-in" } }, "claim.nonce"],
  ["has no nonce", { claims: { nonce: undefined } }, "OAUTH_INVALID_RESPONSE"],
  ["has another state", { answer: { state: "of-another-browser" } }, "state"],
  ["has a lower level", { claims: { acr: "http://id.elegnamnden.se/loa/1.0/loa2" } }, "claim.acr"],
  ["has a level that only begins right", { claims: { acr: `${loa3}-uncertified-sweden` } }, "claim.acr"],
  ["has no level", { claims: { acr: undefined } }, "claim.acr"],
  ["is not signed", { signing: "none" }, "OAUTH_INVALID_RESPONSE"],
  ["is signed with the public key as a secret", { signing: "publicKeyAsSecret" }, "OAUTH_INVALID_RESPONSE"],
  ["is signed with another key", { signing: "otherKey" }, "OAUTH_INVALID_RESPONSE"],
  ["was changed after it was signed", { signing: "tampered" }, "OAUTH_INVALID_RESPONSE"],
  ["has expired", { claims: { exp: now - 600, iat: now - 900 } }, "claim.exp"],
  ["is of tomorrow", { claims: { iat: now + 86_400, exp: now + 90_000 } }, "claim.iat"],
  ["was made long ago", { claims: { iat: now - 3600 } }, "claim.iat"],
  [
    "does not say when they showed who they are",
    { claims: { auth_time: undefined } },
    "OAUTH_INVALID_RESPONSE",
  ],
  ["says that they showed it long ago", { claims: { auth_time: now - 7200 } }, "claim.auth_time"],
  ["says that they will show it", { claims: { auth_time: now + 3600 } }, "claim.auth_time"],
  ["comes by way of another provider", { answer: { iss: "https://evil.example" } }, "OAUTH_INVALID_RESPONSE"],
  ["brings another provider's code", { answer: { code: "a-code-from-elsewhere" } }, "token.invalid_grant"],
  ["brings no ID token", { withoutIdToken: true }, "OAUTH_INVALID_RESPONSE"],
  ["names nobody", { claims: { sub: "" } }, "claim.sub"],
  ["was broken off", { answer: { error: "access_denied" } }, "provider.access_denied"],
];
