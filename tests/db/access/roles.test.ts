import { describe, expect, it } from "vitest";
import { connectAs } from "../../support/database";

const roles = await (
  await connectAs("owner")
).query<{ rolname: string; rolsuper: boolean; rolbypassrls: boolean }>(
  "select rolname, rolsuper, rolbypassrls from pg_roles where starts_with(rolname, 'kring_') order by rolname",
);

describe("the database's roles", () => {
  it("are four, and only the backup passes row level security", () => {
    expect(roles.rows).toEqual([
      { rolname: "kring_app", rolsuper: false, rolbypassrls: false },
      { rolname: "kring_auth", rolsuper: false, rolbypassrls: false },
      { rolname: "kring_backup", rolsuper: false, rolbypassrls: true },
      { rolname: "kring_owner", rolsuper: false, rolbypassrls: false },
    ]);
  });

  it.each(["app", "auth"] as const)("let %s make no table", async (role) => {
    const client = await connectAs(role);
    await expect(client.query("create table made_by_app (id int)")).rejects.toThrow("permission denied");
  });

  // Red once with kring_owner granted to kring_app in roles.sql: the policy was switched off.
  it("let nobody but the owner switch off a policy · T76", async () => {
    const client = await connectAs("app");
    await expect(client.query("alter table child_cases disable row level security")).rejects.toThrow(
      "must be owner",
    );
  });
});
