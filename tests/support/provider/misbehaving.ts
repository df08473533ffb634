import { createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the provider does wrong. `null`: nothing. */
export type Misdeed = {
  readonly claims?: Readonly<Record<string, unknown>>;
  /** How the ID token is signed instead. */
  readonly signing?: "none" | "publicKeyAsSecret" | "otherKey" | "tampered";
  /** What the answer in the address says instead. */
  readonly answer?: Readonly<Record<string, string>>;
  readonly withoutIdToken?: true;
  readonly metadata?: Readonly<Record<string, unknown>>;
};

export type MisbehavingProvider = {
  readonly issuer: string;
  misdeed: Misdeed;
  /** Who signs in. */
  subject: string;
  /** What the token endpoint was sent last. */
  lastRequest: URLSearchParams;
  readonly stop: () => Promise<void>;
};

export const loa3 = "http://id.elegnamnden.se/loa/1.0/loa3";
export const clientId = "kring";
/** What a provider may tell about somebody and Kring never reads. */
export const told = { email: "anna.bergstrom@example.com", name: "Anna Bergström" };

type Grant = { readonly nonce: string };

/** A small OpenID provider on this machine that lets everybody in at once, and does what it is told to do wrong. */
export async function startMisbehavingProvider(): Promise<MisbehavingProvider> {
  const own = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const grants = new Map<string, Grant>();
  const server = createServer((request, response) => void answer(request, response));
  const issuer = await listen(server);
  const provider: MisbehavingProvider = {
    ...{ issuer, misdeed: {}, subject: "subject-1", lastRequest: new URLSearchParams() },
    stop: () => new Promise((done) => server.close(() => done())),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", issuer);
    if (url.pathname === "/authorize") return authorize(url, response);
    if (url.pathname === "/jwks") return json(response, { keys: [publicJwk(own.publicKey)] });
    if (url.pathname === "/token") {
      provider.lastRequest = new URLSearchParams(await bodyOf(request));
      const grant = grants.get(provider.lastRequest.get("code") ?? "");
      return grant
        ? json(response, tokens(grant))
        : json(response, { error: "invalid_grant", error_description: told.email }, 400);
    }
    json(response, metadata());
  }

  function authorize(url: URL, response: ServerResponse): void {
    const code = randomUUID();
    grants.set(code, { nonce: url.searchParams.get("nonce") ?? "" });
    const back = new URL(url.searchParams.get("redirect_uri") ?? "");
    const said = {
      code,
      state: url.searchParams.get("state") ?? "",
      iss: issuer,
      ...provider.misdeed.answer,
    };
    for (const [name, value] of Object.entries(said)) back.searchParams.set(name, value);
    response.writeHead(302, { Location: back.href }).end();
  }

  function metadata() {
    return {
      ...{ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` },
      ...{
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
      },
      id_token_signing_alg_values_supported: ["RS256", "HS256", "none"],
      authorization_response_iss_parameter_supported: true,
      ...{ code_challenge_methods_supported: ["S256"], ...provider.misdeed.metadata },
    };
  }

  function tokens({ nonce }: Grant) {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: issuer, aud: clientId, sub: provider.subject, nonce, acr: loa3, auth_time: now, iat: now },
      ...{ exp: now + 300, ...told, ...provider.misdeed.claims },
    };
    const idToken = signed(claims, provider.misdeed.signing);
    return {
      ...{ access_token: randomUUID(), token_type: "Bearer", expires_in: 300 },
      ...(!provider.misdeed.withoutIdToken && { id_token: idToken }),
    };
  }

  function signed(claims: object, signing: Misdeed["signing"]): string {
    const algorithm = { none: "none", publicKeyAsSecret: "HS256", otherKey: "RS256", tampered: "RS256" };
    const head = part({ alg: signing ? algorithm[signing] : "RS256", kid: "own", typ: "JWT" });
    const content = `${head}.${part(claims)}`;
    if (signing === "none") return `${content}.`;
    if (signing === "publicKeyAsSecret") {
      const secret = own.publicKey.export({ type: "spki", format: "pem" });
      return `${content}.${createHmac("sha256", secret).update(content).digest("base64url")}`;
    }
    const key = signing === "otherKey" ? other.privateKey : own.privateKey;
    const signature = sign("sha256", Buffer.from(content), key).toString("base64url");
    const shown = signing === "tampered" ? `${head}.${part({ ...claims, sub: "subject-2" })}` : content;
    return `${shown}.${signature}`;
  }

  return provider;
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function publicJwk(key: KeyObject): object {
  return { ...key.export({ format: "jwk" }), kid: "own", use: "sig", alg: "RS256" };
}

function json(response: ServerResponse, value: object, status = 200): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString("utf8");
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
