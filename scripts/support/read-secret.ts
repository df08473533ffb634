import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/** Asks on the terminal without showing what is typed. What is piped in is read as it is. */
export async function readSecret(question: string): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  if (process.stdin.isTTY) process.stderr.write(question);
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY });
  try {
    return await terminal.question("");
  } finally {
    terminal.close();
    if (process.stdin.isTTY) process.stderr.write("\n");
  }
}
