import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { blindIndexes, decryptField, openText, sealedBytes } from "@/lib/access/field-encryption";
import { fieldKeys, indexKeys, keyIdOf, type Keys } from "@/lib/access/field-keys";
import { registerChild } from "@/lib/children/commands";
import { getChildToEdit } from "@/lib/children/queries";
import { rotateKeys, sealedColumns } from "@/scripts/support/rotate-keys";
import { activatedAssessment, formFor } from "@/tests/support/assessments";
import { childForm } from "@/tests/support/children";
import { connectAs } from "@/tests/support/database";
import { plannedMeeting } from "@/tests/support/invitations";
import { anna } from "@/tests/support/people";

const owner = await connectAs("owner");
const replaced: { field: Keys; index: Keys } = { field: fieldKeys(), index: indexKeys() };
const field = anew(replaced.field);
const index = anew(replaced.index);
const numbers = ["20170101-2393", "800426-2385", "810822-2384", "820421-2396", "830817-2397"];
const cases: string[] = [];

/** A new current key beside the one that everything is sealed with. */
function anew({ current }: Keys): Keys {
  for (;;) {
    const fresh = randomBytes(32);
    if (keyIdOf(fresh) !== keyIdOf(current)) return { current: fresh, old: current };
  }
}

const onlyNew = ({ current }: Keys): Keys => ({ current, old: null });

async function children() {
  const { rows } = await owner.query<{ id: string; cipher: Buffer; idx: Buffer; schooling: string }>(
    `select id, identity_cipher as cipher, identity_index as idx, schooling from children
     where identity_cipher is not null order by array_position($1::uuid[], case_id)`,
    [cases],
  );
  return rows;
}

const place = (column: string, rowId: string) => ({ table: "children", column, rowId });

beforeAll(async () => {
  for (const nationalNumber of numbers) {
    const assessmentId = await activatedAssessment(anna);
    const { version } = await formFor(anna, assessmentId);
    const born = nationalNumber.startsWith("2017") ? "2017-01-01" : "1982-01-01";
    const form = childForm(assessmentId, Number(version), { nationalNumber, birthDate: born });
    cases.push((await registerChild(anna, form)).caseId);
  }
  await plannedMeeting(anna, cases[0] ?? "");
  // From before the column was sealed, and from before keys had names.
  await owner.query("update children set schooling = 'Björkskolan, åk 4' where case_id = $1", [cases[0]]);
  await owner.query(
    "update children set identity_cipher = set_byte(identity_cipher, 0, 1) where case_id = $1",
    [cases[1]],
  );
});

describe("keys that are changed", () => {
  it("leave what was sealed before them readable, and a number findable by either", async () => {
    const [first] = await children();
    expect(decryptField(first?.cipher ?? null, place("identity_cipher", first?.id ?? ""), field)).toBe(
      "201701012393",
    );
    expect(blindIndexes("201701012393", index).some((one) => first?.idx.equals(one))).toBe(true);
  });

  it("seal everything anew, go on where they were cut short, and then have nothing to do · T29", async () => {
    let batches = 0;
    const cut = rotateKeys(owner, {
      ...{ field, index, batch: 2 },
      onBatch: () => {
        batches += 1;
        if (batches === 2) throw new Error("the power went");
      },
    });
    await expect(cut).rejects.toThrow("the power went");
    const halfway = (await children()).map(({ cipher }) => cipher[0] === keyIdOf(field.current));
    expect(halfway).toContain(true);
    expect(halfway).toContain(false);

    expect(await rotateKeys(owner, { field, index, batch: 2 })).toBeGreaterThan(0);
    expect(await rotateKeys(owner, { field, index, batch: 2 })).toBe(0);
    const rows = await children();
    const read = rows.map(({ id, cipher }) =>
      decryptField(cipher, place("identity_cipher", id), onlyNew(field)).slice(2),
    );
    expect(read).toEqual(["1701012393", "8004262385", "8108222384", "8204212396", "8308172397"]);
    for (const { id, schooling, idx, cipher } of rows) {
      expect(sealedBytes(schooling)).not.toBeNull();
      expect(openText(schooling, place("schooling", id), onlyNew(field))).toBe("Björkskolan, åk 4");
      const number = decryptField(cipher, place("identity_cipher", id), onlyNew(field));
      expect(blindIndexes(number, onlyNew(index)).map((one) => idx.equals(one))).toEqual([true]);
    }
  });

  it("make the old key useless", async () => {
    const [first] = await children();
    const read = () =>
      decryptField(first?.cipher ?? null, place("identity_cipher", first?.id ?? ""), replaced.field);
    expect(read).toThrow();
    await expect(getChildToEdit(anna, cases[0] ?? "")).rejects.toThrow();
  });

  it("go back again the same way", async () => {
    const back = (keys: Keys): Keys => ({ current: keys.old ?? keys.current, old: keys.current });
    await rotateKeys(owner, { field: back(field), index: back(index) });
    expect((await getChildToEdit(anna, cases[0] ?? "")).view.identity.shown).toBe("20170101-2393");
  });

  it("are refused where a short name could not tell them apart", async () => {
    const same = { current: replaced.field.current, old: replaced.field.current };
    await expect(rotateKeys(owner, { field: same, index })).rejects.toThrow("Make another new key");
  });

  it("know every column that holds ciphertext", async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and column_name like '%cipher'`,
    );
    const known = sealedColumns.map(({ table, column }) => `${table}.${column}`);
    expect(known).toEqual(expect.arrayContaining(rows.map(({ name }) => name)));
  });
});
