import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Configuration } from "oidc-provider";

/**
 * A real OpenID provider in a process of its own, started by the browser tests with what Kring is to it as JSON in its
 * environment. Its sign-in is a page with one field: who one is. The level it proves is that of the name: "nils@loa2".
 */
type Told = { readonly redirectUri: string; readonly clientId: string; readonly clientJwk: object };

const { redirectUri, clientId, clientJwk } = JSON.parse(process.env.KRING_PROVIDER ?? "{}") as Told;
const levels = ["loa2", "loa3"].map((level) => `http://id.elegnamnden.se/loa/1.0/${level}`);
const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

const server = createServer();
server.listen(0, "127.0.0.1", () => {
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, configuration());
  const answer = provider.callback();
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith("/interaction/")) void interact(provider, request, response);
    else void answer(request, response);
  });
  process.send?.({ issuer });
});
process.on("disconnect", () => process.exit(0));

function configuration(): Configuration {
  return {
    clients: [
      {
        client_id: clientId,
        redirect_uris: [redirectUri],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        token_endpoint_auth_method: "private_key_jwt",
        token_endpoint_auth_signing_alg: "ES256",
        jwks: { keys: [clientJwk as { kty: string }] },
      },
    ],
    jwks: {
      keys: [
        { ...privateKey.export({ format: "jwk" }), kid: "provider-1", alg: "RS256", use: "sig" } as {
          kty: string;
        },
      ],
    },
    acrValues: levels,
    claims: { openid: ["sub"], acr: null, auth_time: null },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    cookies: { keys: ["only in tests"] },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: "anna.bergstrom@example.com" }),
    }),
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        clientId: context.oidc.client?.clientId ?? "",
        accountId: context.oidc.session?.accountId ?? "",
      });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
  };
}

async function interact(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === "GET") {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(
      `<!doctype html><html lang="sv"><title>Legitimera dig</title><h1>Legitimera dig</h1>
       <form method="post"><label>Vem är du? <input name="who"></label><button>Legitimera</button>
       <button name="cancel" value="true">Avbryt</button></form></html>`,
    );
    return;
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  const form = new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
  const [who = "", level = "loa3"] = (form.get("who") ?? "").split("@");
  const result = form.has("cancel")
    ? { error: "access_denied", error_description: "avbröt" }
    : {
        login: {
          accountId: who,
          acr: levels.find((one) => one.endsWith(level)) ?? "",
          ts: Math.floor(Date.now() / 1000),
        },
      };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}
