/** Code that the linter must refuse if it stood in `file`. Keeps the rules from passing in silence. */
export type LintFixture = {
  readonly why: string;
  readonly file: string;
  readonly code: string;
  readonly rule: string;
};

const zone = "import-x/no-restricted-paths";
const syntax = "no-restricted-syntax";

export const refusedByLint: readonly LintFixture[] = [
  {
    why: "a page that reaches the database",
    file: "app/fixture/page.tsx",
    code: 'import { appDatabase } from "@/lib/db";\nexport const found = appDatabase;\n',
    rule: zone,
  },
  {
    why: "a query that goes around the doors of lib/access",
    file: "lib/fixture/queries.ts",
    code: 'import { appDatabase } from "@/lib/db";\nexport const found = appDatabase;\n',
    rule: zone,
  },
  {
    why: "a component that opens a door of its own",
    file: "components/fixture/list.tsx",
    code: 'import { withActor } from "@/lib/access/with-actor";\nexport const open = withActor;\n',
    rule: zone,
  },
  {
    why: "a rule that reads the environment",
    file: "lib/fixture/rules.ts",
    code: 'import { env } from "@/lib/env";\nexport const mode = env;\n',
    rule: zone,
  },
  {
    why: "a relative path around the same wall",
    file: "lib/fixture/rules.ts",
    code: 'import { env } from "../env";\nexport const mode = env;\n',
    rule: zone,
  },
  {
    why: "a rule that reads the clock",
    file: "lib/fixture/rules.ts",
    code: "export const now = () => new Date();\n",
    rule: syntax,
  },
  {
    why: "a page that asks which practice model it is",
    file: "app/fixture/page.tsx",
    code: 'export const isOurs = (model: { key: string }) => model.key === "ostraNorrbotten";\n',
    rule: syntax,
  },
  {
    why: "a rule that goes by the name of a practice model",
    file: "lib/fixture/rules.ts",
    code: 'export const days = (key: string) => {\n  switch (key) {\n    case "kronobarn":\n      return 0;\n    default:\n      return 10;\n  }\n};\n',
    rule: syntax,
  },
  {
    why: "a rule that knows React",
    file: "lib/fixture/rules.ts",
    code: 'import { useState } from "react";\nexport const state = useState;\n',
    rule: "no-restricted-imports",
  },
  {
    why: "a matrix that reads the answer it is to check",
    file: "lib/access/matrix/fixture.ts",
    code: 'import { tasks } from "@/lib/access/actor";\nexport const roles = tasks;\n',
    rule: "no-restricted-imports",
  },
  {
    why: "a matrix that reads it from the folder above",
    file: "lib/access/matrix/fixture.ts",
    code: 'import { tasks } from "../actor";\nexport const roles = tasks;\n',
    rule: "no-restricted-imports",
  },
  {
    why: "a query that imports Prisma",
    file: "lib/fixture/queries.ts",
    code: 'import { PrismaClient } from "@prisma/client";\nexport const client = new PrismaClient();\n',
    rule: "no-restricted-imports",
  },
  {
    why: "an action that is not made by action()",
    file: "app/fixture/actions.ts",
    code: '"use server";\nexport async function remove() {\n  await Promise.resolve();\n}\n',
    rule: syntax,
  },
  {
    why: "HTML from text",
    file: "components/fixture/text.tsx",
    code: "export const Text = (props: { html: string }) => <p dangerouslySetInnerHTML={{ __html: props.html }} />;\n",
    rule: syntax,
  },
  {
    why: "a cached page",
    file: "app/fixture/page.tsx",
    code: '"use cache";\nexport const title = "";\n',
    rule: syntax,
  },
  {
    why: "SQL put together as text",
    file: "lib/access/fixture.ts",
    code: "export const run = (tx: { $queryRawUnsafe: (sql: string) => void }) => tx.$queryRawUnsafe('select 1');\n",
    rule: syntax,
  },
  {
    why: "an actor that stays on the connection",
    file: "lib/access/fixture.ts",
    code: "export const sql = `select set_config('app.user_id', '', false)`;\n",
    rule: syntax,
  },
  {
    why: "any",
    file: "lib/fixture/views.ts",
    code: "export const view = (row: any) => String(row);\n",
    rule: "@typescript-eslint/no-explicit-any",
  },
  {
    why: "a console",
    file: "lib/fixture/views.ts",
    code: 'console.log("row");\nexport const view = "";\n',
    rule: "no-console",
  },
  {
    why: "a barrel file",
    file: "lib/fixture/all.ts",
    code: 'export * from "@/lib/errors";\n',
    rule: syntax,
  },
];
