import { providerSettings } from "@/lib/auth/provider/settings";
import { finishProviderSignIn } from "@/lib/auth/provider/sign-in";
import { env } from "@/lib/env";

/** The browser is back from the identity provider. Does not exist where none is set up. */
export async function GET(request: Request): Promise<Response> {
  if (!providerSettings(env())) return new Response(null, { status: 404 });
  const path = await finishProviderSignIn(new URL(request.url).search);
  return new Response(null, { status: 303, headers: { Location: path } });
}
