import { randomUUID } from "node:crypto";
import { connect, type Socket } from "node:net";
import { asAdmin } from "@/scripts/support/database-server";
import { expect, test } from "@/tests/support/e2e";
import { cookieOf, hiddenFields, rawRequest } from "@/tests/support/exact-http";

const atOnce = 300;
const bounded = 20_000;

test.describe("a flood", () => {
  test("is answered in time, whatever it sends, and others are served meanwhile · T77", async ({
    baseURL,
    request,
  }) => {
    const address = baseURL ?? "";
    const hidden = hiddenFields(await (await request.get("/sign-in")).text(), "personId");
    expect(Object.keys(hidden).length).toBeGreaterThan(1);
    const floods = [
      { body: `${"[".repeat(500_000)}${"]".repeat(500_000)}`, type: "text/plain;charset=UTF-8" },
      { body: `${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`, type: "application/json" },
      {
        body: JSON.stringify(Array.from({ length: 20_000 }, (_, index) => `$F${index}`)),
        type: "text/plain;charset=UTF-8",
      },
      { body: manyParts(10_000, hidden), type: "multipart/form-data; boundary=x" },
      { body: "a".repeat(3_000_000), type: "text/plain;charset=UTF-8" },
    ];
    for (const { body, type } of floods) {
      const headers = {
        "content-type": type,
        origin: address,
        "next-action": "00".repeat(21),
        "sec-fetch-site": "same-origin",
      };
      const start = Date.now();
      const [answer, other] = await Promise.all([
        rawRequest(address, "/sign-in", { method: "POST", headers, body }).catch(() => null),
        rawRequest(address, "/about"),
      ]);
      expect(Date.now() - start).toBeLessThan(bounded);
      expect(other.status).toBe(200);
      expect(answer?.headers["set-cookie"] ?? "").not.toContain("kring.session");
      expect(answer === null || answer.status >= 400, `${type}: ${answer?.status}`).toBe(true);
    }
    const asForm = {
      "content-type": "multipart/form-data; boundary=x",
      origin: address,
      "sec-fetch-site": "same-origin",
    };
    const form = await rawRequest(address, "/sign-in", {
      method: "POST",
      headers: asForm,
      body: manyParts(10_000, hidden),
    });
    expect(form.headers["set-cookie"] ?? "").not.toContain("kring.session");
    expect(form.status).not.toBe(303);
  });

  test("of a hundred sockets that never finish asking keeps nobody waiting · T77", async ({ baseURL }) => {
    const { hostname, port } = new URL(baseURL ?? "");
    const sockets = await Promise.all(Array.from({ length: 100 }, () => halfOpen(hostname, Number(port))));
    try {
      const start = Date.now();
      for (let turn = 0; turn < 5; turn += 1)
        expect((await rawRequest(baseURL ?? "", "/sign-in")).status).toBe(200);
      expect(Date.now() - start).toBeLessThan(bounded);
    } finally {
      for (const socket of sockets) socket.destroy();
    }
  });

  test("of readers gets pages or is asked to come again, and loses nothing that is saved meanwhile · T79", async ({
    page,
    signInAs,
    baseURL,
  }) => {
    test.slow();
    const address = baseURL ?? "";
    await signInAs("Anna Bergström");
    await page.goto("/assessments/new");
    const hidden = hiddenFields(await (await page.request.get("/assessments/new")).text(), 'name="label"');
    const cookie = await cookieOf(page);
    const mark = `Skur ${randomUUID().slice(0, 8)}`;
    const saves = Array.from({ length: 10 }, (_, index) => ({
      ...hidden,
      idempotencyKey: randomUUID(),
      label: `${mark} ${index}`,
    }));

    const [pages, saved] = await Promise.all([
      Promise.all(
        Array.from({ length: atOnce }, () => rawRequest(address, "/cases", { headers: { cookie } })),
      ),
      Promise.all(
        saves.map((fields) =>
          rawRequest(address, "/assessments/new", {
            method: "POST",
            headers: {
              cookie,
              origin: address,
              "sec-fetch-site": "same-origin",
              "content-type": "multipart/form-data; boundary=x",
            },
            body: multipart(fields),
          }),
        ),
      ),
    ]);

    const refused = pages.filter(({ status }) => status !== 200);
    const isAskedToComeAgain = ({ status, headers }: (typeof pages)[number]) =>
      (status === 503 && Number(headers["retry-after"]) > 0) ||
      headers["location"]?.startsWith("/unavailable");
    expect(refused.filter((answer) => !isAskedToComeAgain(answer))).toEqual([]);
    expect(pages.length - refused.length).toBeGreaterThan(10);
    expect(saved.filter(({ status }) => ![200, 303, 503].includes(status))).toEqual([]);
    const accepted = saved.filter(({ status }) => status === 303).length;
    expect(accepted).toBeGreaterThan(0);
    expect(await assessmentsCalled(mark)).toBe(accepted);
  });
});

function manyParts(count: number, hidden: Readonly<Record<string, string>>): string {
  const parts = Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index}`, "x"]));
  return multipart({ ...hidden, ...parts });
}

function multipart(fields: Readonly<Record<string, string>>): string {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--x--\r\n`;
}

function halfOpen(hostname: string, port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, hostname, () => {
      socket.write("GET /sign-in HTTP/1.1\r\nHost: x\r\nX-Slow: ");
      resolve(socket);
    });
    socket.on("error", reject);
  });
}

function assessmentsCalled(mark: string): Promise<number> {
  return asAdmin(process.env["DATABASE_OWNER_URL"] ?? "", async (client) => {
    await client.query("set session characteristics as transaction read only");
    const { rows } = await client.query<{ count: number }>(
      "select count(*)::int as count from audit_events where act = 'assessment.started' and subject_id in (select id from assessments where label like $1)",
      [`${mark}%`],
    );
    return rows[0]?.count ?? 0;
  });
}
