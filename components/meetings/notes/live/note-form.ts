import type { Sending } from "@/lib/meetings/notes/drafts";

/** One field of the notes: the area, "" for the whole, and whose voice. */
export type NotePlace = { readonly key: string; readonly area: string; readonly slot: string };

export function notePlace(area: string, slot: string): NotePlace {
  return { key: `${area}/${slot}`, area, slot };
}

/** What `writeNoteAction` is sent. */
export function noteForm(
  { caseId, meetingId }: { readonly caseId: string; readonly meetingId: string },
  { area, slot }: NotePlace,
  { said, key }: Sending,
  version: number,
): FormData {
  const form = new FormData();
  const fields = { idempotencyKey: key, version: String(version), caseId, meetingId, area, slot };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("text", said.text);
  form.set("silence", said.silence ?? "said");
  return form;
}
