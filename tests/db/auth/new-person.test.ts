import { beforeEach, describe, expect, it } from "vitest";
import { findSession } from "@/lib/auth/sessions";
import { addPerson, type NewPerson } from "@/scripts/support/new-person";
import { enrolledSession } from "../../support/accounts";
import { connectAs } from "../../support/database";

const owner = await connectAs("owner");
const password = "fyra ord i en rad";
const nils: NewPerson = {
  name: "Nils Åberg",
  title: "Barnskötare",
  phone: "070-174 06 30",
  agency: "Familjecentralen Solrosen",
  tasks: ["receive", "caseWork"],
  username: "Nils.Aberg",
  password,
};

beforeEach(() => owner.query("delete from local_accounts"));

describe("addPerson", () => {
  it("makes somebody who can sign in once they have a second factor, for the agency and with the tasks given", async () => {
    await addPerson(owner, nils);
    const { token } = await enrolledSession({ username: "nils.aberg", password });
    expect((await findSession(token))?.actor).toMatchObject({
      personName: "Nils Åberg",
      agencyName: "Familjecentralen Solrosen",
      tasks: ["receive", "caseWork"],
    });
  });

  it.each<[string, Partial<NewPerson>, string]>([
    ["an agency that is not in the register", { agency: "Solrosen" }, "There is no agency called"],
    ["an agency that takes part on paper", { agency: "Polisen Lövdalen" }, "There is no agency called"],
    [
      "a task that does not exist",
      { tasks: ["admin"] },
      "Give tasks out of: caseWork, receive, manage, reviewLog, protectData.",
    ],
    ["a short password", { password: "elva tecken" }, "at least 12 characters"],
    ["a password that everybody takes", { password: "Sommar2026!!" }, "easy to guess"],
    ["a password of their own name", { password: "NilsÅberg1984" }, "easy to guess"],
    ["no name", { name: " " }, "Give a name"],
  ])("refuses %s and adds nobody", async (_words, change, sentence) => {
    const before = await countPeople();
    await expect(addPerson(owner, { ...nils, ...change })).rejects.toThrow(sentence);
    expect(await countPeople()).toBe(before);
  });

  it("refuses a user name that is taken, however it is written", async () => {
    await addPerson(owner, nils);
    const before = await countPeople();
    await expect(addPerson(owner, { ...nils, username: "NILS.ABERG" })).rejects.toThrow("is taken");
    expect(await countPeople()).toBe(before);
  });
});

async function countPeople(): Promise<number> {
  const { rows } = await owner.query<{ count: number }>("select count(*)::int as count from people");
  return rows[0]?.count ?? 0;
}
