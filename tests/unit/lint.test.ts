import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { beforeAll, describe, expect, it } from "vitest";
import { refusedByLint } from "../support/lint-fixtures";

// The fixtures are not files of the project, so the rules that need its types are left out.
const withoutTypes = {
  languageOptions: { parserOptions: { projectService: false } },
  rules: tseslint.configs.disableTypeChecked.rules ?? {},
};

const eslint = new ESLint({ cwd: process.cwd(), overrideConfig: withoutTypes });

// The first text waits for every rule to be read from disk.
beforeAll(() => eslint.lintText("", { filePath: "lib/fixture/empty.ts" }), 60_000);

describe("lint", () => {
  it.each(refusedByLint)("refuses $why", async ({ file, code, rule }) => {
    const [result] = await eslint.lintText(code, { filePath: file });
    expect(result?.messages.map((message) => message.ruleId)).toContain(rule);
  });

  it("accepts a component that imports rules, texts and plain types", async () => {
    const code = [
      'import { type Permission } from "@/lib/access/permission";',
      'import { idle } from "@/lib/form-state";',
      "export const start = (permission: Permission) => (permission.granted ? idle : null);",
      "",
    ].join("\n");
    const [result] = await eslint.lintText(code, { filePath: "components/fixture/part.tsx" });
    expect(result?.messages).toEqual([]);
  });
});
