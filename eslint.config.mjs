import nextCoreWebVitals from "eslint-config-next/core-web-vitals";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

/** Folders of lib that components may not see: whatever reads, writes, signs in or knows the environment. */
const serverOnlyLib = [
  "./lib/**/queries.ts",
  "./lib/**/commands.ts",
  "./lib/access/!(actor|permission).ts",
  "./lib/audit/!(rules|views|schemas).ts",
  "./lib/auth/!(views|schemas|rules).ts",
  "./lib/jobs/**/*",
  "./lib/{action,db,env,log}.ts",
];

/** Style guide, section 2: who may import whom. */
const zones = [
  {
    target: "./{app,components,lib}/!(access)/**/*",
    from: "./lib/db.ts",
    message: "Only lib/access imports lib/db.",
  },
  {
    target: "./{app,components,lib}/*.{ts,tsx}",
    from: "./lib/db.ts",
    message: "Only lib/access imports lib/db.",
  },
  {
    target: ["./app", "./components"],
    from: "./prisma",
    message: "Prisma stays behind lib/access.",
  },
  {
    target: "./components",
    from: serverOnlyLib,
    message: "Components take data and actions as props.",
  },
  {
    target: "./components",
    from: "./app",
    message: "Components know nothing of routes' files.",
  },
  {
    target: "./lib",
    from: ["./app", "./components"],
    message: "lib never imports app or components.",
  },
  {
    target: "./lib/**/{queries,commands}.ts",
    from: "./lib/**/commands.ts",
    message: "A command uses other slices' rules and queries, not their commands.",
  },
  {
    target: ["./lib/**/rules.ts", "./lib/time"],
    from: [
      ...serverOnlyLib,
      "./lib/**/views.ts",
      "./lib/papers/**/*",
      "./lib/text/**/*",
      "./prisma/**/*",
      "./components/**/*",
    ],
    message: "Rules import only rules, lib/time, access/permission and the Actor type.",
  },
  {
    target: "./components/ui",
    from: ["./components/!(ui)/**/*"],
    message: "components/ui has no domain words.",
  },
];

const restrictedSyntax = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "Text is shown as text.",
  },
  {
    selector: "ExpressionStatement[directive='use cache']",
    message: "Nothing personal is cached between requests.",
  },
  {
    selector: "MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/]",
    message: "SQL takes its values as parameters.",
  },
  {
    selector: "TemplateElement[value.raw=/set_config\\([^)]*,\\s*false\\s*\\)/]",
    message: "A session-wide setting would stay for the next person on the connection.",
  },
  {
    selector: "ExportAllDeclaration",
    message: "No barrel files: import from where it is written.",
  },
  {
    selector: "BlockStatement > ExpressionStatement[directive='use server']",
    message: "An action stands in actions.ts and is made by action().",
  },
  {
    selector:
      "Program:has(> ExpressionStatement[directive='use server']) > ExportNamedDeclaration > FunctionDeclaration",
    message: "An exported action is made by action().",
  },
  {
    selector:
      "Program:has(> ExpressionStatement[directive='use server']) > ExportNamedDeclaration > VariableDeclaration > VariableDeclarator:not([init.callee.name=/[aA]ction$/])",
    message: "An exported action is made by action().",
  },
];

/** Architecture, section 5: code asks what the model says, never which model it is. */
const modelKeys = "/^(kronobarn|ostraNorrbotten)$/";
const askingWhichModel = [
  {
    selector: `BinaryExpression[operator=/^[!=]=/] > Literal[value=${modelKeys}]`,
    message: "Ask what the practice model says, never which it is.",
  },
  {
    selector: `SwitchCase > Literal[value=${modelKeys}]`,
    message: "Ask what the practice model says, never which it is.",
  },
  {
    selector: `CallExpression[callee.property.name=/^(includes|startsWith|endsWith|has)$/] Literal[value=${modelKeys}]`,
    message: "Ask what the practice model says, never which it is.",
  },
];

const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The time is an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "The time is an argument.",
  },
];

const ofTheHouse = ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "lib/**/*.{ts,tsx}", "*.ts"];

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/**",
      "**/.next*/**",
      ".build/**",
      ".kring*/**",
      "prisma/generated/**",
      "next-env.d.ts",
      "playwright-report/**",
      "test-results/**",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...nextCoreWebVitals,
  ...tseslint.configs.strict,
  {
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ alwaysTryTypes: true })] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "no-restricted-syntax": ["error", ...restrictedSyntax],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/unified-signatures": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ofTheHouse,
    rules: {
      "no-console": "error",
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["@prisma/client*"], message: "Prisma stays behind lib/access." }] },
      ],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "lib/**/*.ts", "scripts/**/*.ts"],
    ignores: ["lib/text/messages/**", "lib/practice-models/**"],
    rules: { "max-lines": ["error", 250] },
  },
  {
    files: ["lib/**/rules.ts", "lib/time/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["react*", "next", "next/*", "next-*", "server-only", "node:*", "@prisma/*", "pg"],
              message: "Rules are pure.",
            },
          ],
        },
      ],
      "no-restricted-globals": ["error", "process", "fetch"],
      "no-restricted-syntax": ["error", ...restrictedSyntax, ...clock, ...askingWhichModel],
    },
  },
  {
    files: ["lib/access/**/*.ts", "lib/db.ts"],
    rules: { "no-restricted-imports": "off" },
  },
  {
    files: ["lib/access/matrix/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(?!\\./[a-z-]+$)",
              message: "The matrix is written by hand: it imports its own files alone.",
            },
          ],
        },
      ],
      "no-restricted-globals": ["error", "process", "fetch"],
      "no-restricted-syntax": ["error", ...restrictedSyntax, ...clock, ...askingWhichModel],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "lib/**/*.ts"],
    ignores: ["lib/practice-models/**", "lib/**/rules.ts", "lib/time/**", "lib/access/matrix/**"],
    rules: { "no-restricted-syntax": ["error", ...restrictedSyntax, ...askingWhichModel] },
  },
  { files: ["**/*.d.ts"], rules: { "@typescript-eslint/consistent-type-definitions": "off" } },
  {
    files: ["tests/**/*.{ts,tsx}", "scripts/**/*.{ts,mjs}", "prisma/**/*.ts"],
    rules: { "no-console": "off" },
  },
);
