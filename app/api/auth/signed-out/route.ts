/** After sign-out: the browser forgets what it has kept of the pages, then shows that it is done. */
export function GET(request: Request): Response {
  // Next asks first, on the server. With nothing to render it sends the browser here, which then sees the header.
  if (request.headers.has("rsc")) return new Response(null, { status: 204 });
  const headers = { Location: "/signed-out", "Clear-Site-Data": '"cache", "storage"' };
  return new Response(null, { status: 303, headers });
}
