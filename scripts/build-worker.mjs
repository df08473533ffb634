import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const packages = createRequire(import.meta.url);

/** Bundles the thread that draws papers, or another in its place, with its fonts and colour profile, into one folder that needs no packages. */
export async function buildWorker(folder = join(root, ".build"), entry = "components/papers/pdf/worker.tsx") {
  mkdirSync(folder, { recursive: true });
  copyFonts(join(folder, "fonts"));
  copyColourProfile(join(folder, "data"));
  await build({
    entryPoints: [join(root, entry)],
    outfile: join(folder, "paper-worker.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    jsx: "automatic",
    tsconfig: join(root, "tsconfig.json"),
    plugins: [standardFontsInside],
    define: { "process.env.NODE_ENV": '"production"' },
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    legalComments: "linked",
    logLevel: "warning",
  });
}

/** pdfkit looks its built-in font tables up at run time, which a bundler cannot see. */
const standardFontsInside = {
  name: "standard-fonts-inside",
  setup(bundler) {
    bundler.onLoad({ filter: /pdfkit\.node\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(
        "require$1('#standard-fonts/",
        "require('#standard-fonts/",
      ),
    }));
  },
};

function copyFonts(folder) {
  const fonts = JSON.parse(readFileSync(join(root, "components/papers/pdf/font-files.json"), "utf8"));
  for (const { package: name, subset } of fonts) {
    const source = join(dirname(packages.resolve(`@fontsource/${name}/package.json`)), "files");
    for (const weight of [400, 600, 700]) {
      const file = `${name}-${subset}-${weight}-normal.woff`;
      cpSync(join(source, file), join(folder, file));
    }
  }
}

/** pdfkit reads it beside itself, which after bundling is beside the worker. */
function copyColourProfile(folder) {
  const file = "sRGB_IEC61966_2_1.icc";
  cpSync(join(dirname(packages.resolve("pdfkit")), "data", file), join(folder, file));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWorker();
