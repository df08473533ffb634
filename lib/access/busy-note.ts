import { AsyncLocalStorage } from "node:async_hooks";

type Note = { isBusy: boolean };

/** One for the process: the front door and the pages are bundled apart. */
const shared = globalThis as { kringBusyNotes?: AsyncLocalStorage<Note> };
const notes = (shared.kringBusyNotes ??= new AsyncLocalStorage<Note>());

/** Runs `work`, the answering of one request, with a note that says whether the database had time for it. */
export function withBusyNote<T>(note: Note, work: () => T): T {
  return notes.run(note, work);
}

export function noteBusy(): void {
  const note = notes.getStore();
  if (note) note.isBusy = true;
}
