import { expect, it } from "vitest";
import { missingRoles } from "@/lib/meetings/roles/rules";

it.each([
  [{ chair: "", noteTaker: "", planWriter: "" }, ["chair", "noteTaker", "planWriter"]],
  [{ chair: "Anna Bergström", noteTaker: "", planWriter: "Anna Bergström" }, ["noteTaker"]],
  [{ chair: "Anna Bergström", noteTaker: "Anna Bergström", planWriter: "Anna Bergström" }, []],
])("asks for whoever is not named in %j", (names, missing) => {
  expect(missingRoles(names)).toEqual(missing);
});
