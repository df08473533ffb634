import { type ChildProcess, spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { kringHome } from "@/scripts/support/home";
import { demoEnvironment } from "@/scripts/support/kring";
import { freePort } from "@/scripts/support/ports";
import { type RunningWeb, startWeb } from "@/scripts/support/web";
import { clientId, loa3 } from "./misbehaving";

export type KringWithProvider = RunningWeb & {
  /** What the web process has logged so far. */
  readonly log: () => string;
};

const label = "Lindhults kommun";

/** A second web process on the tests' own database, whose people sign in through the provider. */
export async function startWithProvider(
  name: string,
  provider: (redirectUri: string, clientJwk: object) => Promise<string>,
): Promise<KringWithProvider> {
  const { DATABASE_URL = "", DATABASE_AUTH_URL = "", DATABASE_OWNER_URL = "" } = process.env;
  const home = join(kringHome(), "e2e");
  const own = join(home, name);
  mkdirSync(own, { recursive: true });
  rmSync(join(own, "web.log"), { force: true });
  const port = await freePort();
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const named = { alg: "ES256", kid: "kring-1", use: "sig" };
  const redirectUri = `http://127.0.0.1:${port}/api/auth/oidc/callback`;
  const issuer = await provider(redirectUri, { ...publicKey.export({ format: "jwk" }), ...named });
  const databases = { DATABASE_URL, DATABASE_AUTH_URL, DATABASE_OWNER_URL };
  const web = await startWeb(own, port, {
    ...(await demoEnvironment(home, port, databases)),
    ...{ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_LABEL: label, OIDC_ACR_VALUES: loa3 },
    OIDC_PRIVATE_KEY: JSON.stringify({ ...privateKey.export({ format: "jwk" }), ...named }),
  });
  return { ...web, log: () => readFileSync(join(own, "web.log"), "utf8") };
}

/** The real provider, in a process of its own. */
export async function startOpenidProvider(
  redirectUri: string,
  clientJwk: object,
): Promise<{ issuer: string; process: ChildProcess }> {
  const child = spawn(process.execPath, ["--import", "tsx", "tests/support/provider/openid-provider.ts"], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      ...process.env,
      NODE_OPTIONS: "",
      KRING_PROVIDER: JSON.stringify({ redirectUri, clientId, clientJwk }),
    },
  });
  const { issuer } = await new Promise<{ issuer: string }>((resolve, reject) => {
    child.once("message", (message) => resolve(message as { issuer: string }));
    child.once("exit", () => reject(new Error("The provider did not start; see above.")));
  });
  return { issuer, process: child };
}
