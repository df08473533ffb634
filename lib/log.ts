import "server-only";
import pino, { type DestinationStream } from "pino";

/** What JSON lets through and a terminal or a log viewer obeys: control sequences, line breaks of other alphabets, turned text. */
const obeyed = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** One event, one line: whatever a field holds, it cannot begin another line or speak to the reader's terminal. */
export function logTo(stream: DestinationStream) {
  const level = process.env["LOG_LEVEL"] ?? "info";
  const streamWrite = (line: string) =>
    line.replace(obeyed, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return pino({ level, base: null, hooks: { streamWrite } }, stream);
}

/** Ids and codes only: never a name, a number, free text or a document. */
export const log = logTo(pino.destination(1));
