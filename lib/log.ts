import "server-only";
import pino from "pino";

/** Ids and codes only: never a name, a number, free text or a document. */
export const log = pino({ level: process.env["LOG_LEVEL"] ?? "info", base: null });
