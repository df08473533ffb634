import { request } from "node:http";
import type { Page } from "@playwright/test";

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
};

/** Asks exactly as it is written: no browser or client tidies the path, the method or the headers, or follows a redirect. */
export function rawRequest(
  address: string,
  path: string,
  {
    method = "GET",
    headers = {},
    body = "",
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(answer.headers).map(([name, value]) => [name, [value].flat().join(", ")]),
          ),
          text: Buffer.concat(parts).toString("utf8"),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** The same, and once more at the address that Next wants a page's data to be asked for at. */
export async function rawRouterRequest(
  ...[address, path, options]: Parameters<typeof rawRequest>
): Promise<Answer> {
  const answer = await rawRequest(address, path, options);
  const target = answer.headers["location"] ?? "";
  return answer.status === 307 && target.includes("_rsc")
    ? rawRequest(address, target.replace(address, ""), options)
    : answer;
}

/** The browser's cookies, as a request of our own sends them. */
export async function cookieOf(page: Page): Promise<string> {
  return (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
}

/** The fields that a form holds before anybody has written in it: what a browser without scripts would send. */
export function hiddenFields(html: string, near: string): Record<string, string> {
  const form = html.split("<form").find((part) => (part.split("</form>")[0] ?? "").includes(near)) ?? "";
  const inputs = (form.split("</form>")[0] ?? "").match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
  return Object.fromEntries(
    inputs.map((input) => [
      attribute(input, "name"),
      attribute(input, "value").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
    ]),
  );
}

function attribute(input: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1] ?? "";
}
