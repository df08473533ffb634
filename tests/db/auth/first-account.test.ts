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

  it("is made with a code that is good once, by somebody who then administers the county", async () => {
    await owner.query("UPDATE appointments SET ends_on = '2020-01-01' WHERE 'administer' = ANY (tasks)");
    const lost = await firstAccount(owner, "Rut Ahl");
    const { code } = await firstAccount(owner, "Rut Ahl");
    await expect(createAccount(account(lost.code), "1")).rejects.toMatchObject(wrong);
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

  it("wants a password of some length, and not a guessed code: ten tries an hour from a network", async () => {
    const short = { ...account("AAAAA"), password: "kort" };
    await expect(createAccount(short, "3")).rejects.toMatchObject({
      messageKey: "auth.newAccount.errors.short",
    });
    for (let tries = 0; tries < 10; tries += 1)
      await expect(createAccount(account("AAAAA"), "3")).rejects.toMatchObject(wrong);
    await expect(createAccount(account("AAAAA"), "3")).rejects.toMatchObject({
      messageKey: "auth.connect.errors.wait",
    });
  });
});

const wrong = { messageKey: "auth.connect.errors.wrong" };
