const tickMilliseconds = 10_000;

/** Prints what is being done, a sign of life while it takes long, and how long it took. */
export async function step<T>(label: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  console.log(`• ${label}`);
  const tick = setInterval(() => {
    console.log(`  … ${label.toLowerCase()}: ${seconds()} s`);
  }, tickMilliseconds);
  try {
    const result = await work();
    console.log(`  done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(tick);
  }
}

/** Something the reader can put right: shown as it stands, without a stack. */
export class PlainError extends Error {
  override name = "PlainError";
}

/** Runs a command-line program and ends with a sentence instead of a stack when the reader can put it right. */
export function main(work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    console.error(error instanceof PlainError ? `\n${error.message}\n` : error);
    process.exit(1);
  });
}
