/** After sign-out: the browser forgets what it has kept of the pages, then shows that it is done. */
export function GET(): Response {
  const headers = { Location: "/signed-out", "Clear-Site-Data": '"cache", "storage"' };
  return new Response(null, { status: 303, headers });
}
