import { describe, expect, it } from "vitest";
import { createAccount } from "@/lib/auth/first-sign-in";
import { findPersonByPassword } from "@/lib/auth/local-accounts";
import { firstAccount } from "@/scripts/support/first-account";
import { connectAs } from "@/tests/support/database";

const owner = await connectAs("owner");
const password = "fyra ord i en rad";
const account = (code: string, username = "rut.ahl") => ({ code, username, password });

describe("the first account", () => {
  it("is not made where somebody administers already", async () => {
    await expect(firstAccount(owner, "Rut Ahl")).rejects.toThrow("administers this Kring already");
  });

  it("is made with a code that is good once and a password that nobody guesses, by somebody who then administers the county", async () => {
    await owner.query("UPDATE appointments SET ends_on = '2020-01-01' WHERE 'administer' = ANY (tasks)");
    const lost = await firstAccount(owner, "Rut Ahl");
    const { code } = await firstAccount(owner, "Rut Ahl");
    await expect(createAccount(account(lost.code), "1")).rejects.toMatchObject(wrong);
    for (const [weak, messageKey] of weakPasswords)
      await expect(createAccount({ ...account(code), password: weak }, "1")).rejects.toMatchObject({
        messageKey,
      });
    await createAccount(account(code), "1");
    const personId = await findPersonByPassword("rut.ahl", password);
    const { rows } = await owner.query("SELECT scope, tasks::text FROM appointments WHERE person_id = $1", [
      personId,
    ]);
    expect(rows).toEqual([{ scope: "county", tasks: "{administer}" }]);
    await expect(createAccount(account(code, "rut.igen"), "1")).rejects.toMatchObject(wrong);
    await expect(firstAccount(owner, "Rut Ahl")).rejects.toThrow("administers this Kring already");
  });

  it("does not tell whether a name is taken to somebody without a code", async () => {
    await expect(createAccount(account("AAAAA"), "2")).rejects.toMatchObject(wrong);
  });

  it("is not made by guessing codes: ten tries an hour from a network", async () => {
    for (let tries = 0; tries < 10; tries += 1)
      await expect(createAccount(account("AAAAA"), "3")).rejects.toMatchObject(wrong);
    await expect(createAccount(account("AAAAA"), "3")).rejects.toMatchObject({
      messageKey: "auth.connect.errors.wait",
    });
  });
});

/** A password that is refused leaves the code as it was. */
const weakPasswords = [
  ["kort", "account.errors.shortPassword"],
  ["Sommaren2026!", "account.errors.commonPassword"],
  ["RutAhl19840102", "account.errors.commonPassword"],
] as const;
const wrong = { messageKey: "auth.connect.errors.wrong" };
