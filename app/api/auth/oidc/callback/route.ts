import { finishProviderSignIn } from "@/lib/auth/provider/sign-in";

/** The browser is back from the identity provider. */
export async function GET(request: Request): Promise<Response> {
  const path = await finishProviderSignIn(new URL(request.url).search);
  return new Response(null, { status: 303, headers: { Location: path } });
}
