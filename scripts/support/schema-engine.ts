import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  DriverAdapterError,
  type SqlDriverAdapter,
} from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { DatabaseError } from "pg";

type Datamodels = [path: string, content: string][];

/** Prisma's migration engine, loaded from its package so that nothing is downloaded; closed when the work is done. */
export async function withSchemaEngine<T>(
  connectionString: string,
  datamodels: Datamodels,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  await load();
  const adapter = new WholeScripts({ connectionString, options: "-c lock_timeout=3s" });
  const factory = bindMigrationAwareSqlAdapterFactory(adapter);
  try {
    const engine = await bindings.SchemaEngine.new({ datamodels }, () => undefined, factory);
    return await work(engine).finally(() => {
      engine.free();
    });
  } finally {
    await adapter.close();
  }
}

/**
 * Prisma's adapter cuts a script at every semicolon, also inside a function's body. Sent whole, PostgreSQL reads it
 * itself and a migration that fails leaves nothing behind.
 */
class WholeScripts extends PrismaPg {
  private readonly pools: { end: () => Promise<void> }[] = [];

  override async connect() {
    const adapter = await super.connect();
    this.pools.push(adapter.underlyingDriver());
    const executeScript: SqlDriverAdapter["executeScript"] = async (script) => {
      await adapter.underlyingDriver().query(script).catch(rethrow);
    };
    return Object.assign(adapter, { executeScript });
  }

  async close() {
    await Promise.all(this.pools.map((pool) => pool.end()));
  }
}

function rethrow(error: unknown): never {
  if (!(error instanceof DatabaseError)) throw error;
  throw new DriverAdapterError({
    kind: "postgres",
    code: error.code ?? "",
    severity: error.severity ?? "",
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  });
}

let loading: Promise<void> | undefined;

function load(): Promise<void> {
  return (loading ??= instantiate());
}

async function instantiate(): Promise<void> {
  const bindingsFile = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const code = await readFile(bindingsFile.replace(/\.js$/, ".wasm"));
  const imports = Object.entries(bindings as unknown as WebAssembly.ModuleImports).map(([name, value]) =>
    name.startsWith("__wbg_setTimeout_") ? [name, unheldTimeout] : [name, value],
  );
  const { instance } = await WebAssembly.instantiate(code, {
    "./schema_engine_bg.js": Object.fromEntries(imports),
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/** The engine leaves a timer of ten seconds behind; the process need not wait for it. */
function unheldTimeout(callback: () => void, milliseconds: number): NodeJS.Timeout {
  return setTimeout(callback, milliseconds >>> 0).unref();
}
