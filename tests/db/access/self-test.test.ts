import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, describe, expect, it } from "vitest";
import { findUnsafeDatabase, unsafeRole } from "@/lib/access/self-test";
import { appDatabase, authDatabase } from "@/lib/db";
import { PrismaClient } from "@/prisma/generated/client";
import { connectAs } from "../../support/database";

const owner = await connectAs("owner");
const asOwner = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env["DATABASE_OWNER_URL"] }),
});
afterAll(() => asOwner.$disconnect());

const found = (mode: "demo" | "production" = "demo") =>
  findUnsafeDatabase(appDatabase(), authDatabase(), mode);

describe("the self-test at start", () => {
  it("finds nothing in the database that the migrations make", async () => {
    expect(await found()).toEqual([]);
  });

  // Red once with each question left out of findUnsafeDatabase: what was spoilt was told by nothing.
  it.each([
    [
      "a new table with case data and no policy",
      "create table forgotten (id int, case_id uuid)",
      "drop table forgotten",
      "The table public.forgotten holds case data without forced row level security.",
    ],
    [
      "a case table whose owner passes its policies",
      "alter table children no force row level security",
      "alter table children force row level security",
      "The table public.children holds case data without forced row level security.",
    ],
    [
      "an assessment's table without policies",
      "alter table observations disable row level security",
      "alter table observations enable row level security",
      "The table public.observations holds case data without forced row level security.",
    ],
    [
      "a policy that shows rows to nobody in particular",
      `insert into audit_events (act, case_id) values ('case.read', gen_random_uuid());
       create policy careless on audit_events for select to kring_app using (true)`,
      "drop policy careless on audit_events",
      "Rows of public.audit_events are visible to a connection that has not said who asks.",
    ],
    [
      "a grant on a case table to the sign-in role",
      "grant select (id) on children to kring_auth",
      "revoke select (id) on children from kring_auth",
      "The role in DATABASE_AUTH_URL has a grant on the case table public.children.",
    ],
    [
      "a view that shows what its owner sees",
      "create view all_children as select * from children",
      "drop view all_children",
      "The view all_children is not security_invoker: it shows what its owner sees.",
    ],
  ])("finds %s · T76", async (_words, spoil, repair, sentence) => {
    await owner.query(spoil);
    try {
      expect(await found()).toEqual([sentence]);
    } finally {
      await owner.query(repair);
    }
  });

  it("finds demo people in production", async () => {
    expect(await found("production")).toEqual([
      "The database holds invented demo people. Use another database in production.",
    ]);
  });

  // Red once with unsafeRole not looking at who owns tables: nothing was told.
  it("finds an application that connects as the owner · T76", async () => {
    const problems = await findUnsafeDatabase(asOwner, authDatabase(), "demo");
    expect(problems[0]).toBe(
      "The role kring_owner in DATABASE_URL owns tables: it could take their policies away.",
    );
  });

  it.each([
    [{ isSuperuser: true }, "is a superuser"],
    [{ bypasses: true }, "has BYPASSRLS"],
  ])("refuses a role that row level security does not bind: %o", (power, words) => {
    const role = { name: "kring_app", isSuperuser: false, bypasses: false, ownsTables: false, ...power };
    expect(unsafeRole("DATABASE_URL", role)).toEqual([expect.stringContaining(words)]);
  });
});
