/** Stand on every answer, whoever gives it: a page, a file, a refusal or a fault. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  // Nothing leaves the site; with "no-referrer" a form sent without scripts has origin "null", which Next refuses.
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Frame-Options": "DENY",
  "X-Robots-Tag": "noindex, nofollow",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

export const transportSecurity = "max-age=63072000; includeSubDomains";

/** For an answer that is no page: it needs nothing. */
export const emptyContentPolicy =
  "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";
