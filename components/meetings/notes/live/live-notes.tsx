"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, type SubmitEvent, useRef } from "react";
import { useNotesDrafts } from "./notes-drafts";
import { useChanges } from "./use-changes";

type LiveNotesProps = {
  readonly meetingId: string;
  readonly revision: string;
  readonly children: ReactNode;
};

/**
 * Around the form of the notes: shows what colleagues write meanwhile, and walks on when all of one's own is saved. What
 * the server refuses is sent with the form as well, which says what is to be corrected and where.
 */
export function LiveNotes({ meetingId, revision, children }: LiveNotesProps) {
  const router = useRouter();
  const { flush } = useNotesDrafts();
  const isForForm = useRef(false);
  useChanges(`/api/meetings/${meetingId}/changes`, revision);

  async function goOn(event: SubmitEvent<HTMLElement>) {
    if (isForForm.current) return void (isForForm.current = false);
    event.preventDefault();
    event.stopPropagation();
    const form = event.target;
    const { submitter } = event.nativeEvent as globalThis.SubmitEvent;
    const next = submitter?.getAttribute("value");
    const state = await flush();
    if (state === "saved" && next) router.push(`?step=${next}`);
    if (state !== "refused" || !(form instanceof HTMLFormElement)) return;
    isForForm.current = true;
    form.requestSubmit(submitter);
  }

  return <div onSubmitCapture={(event) => void goOn(event as SubmitEvent<HTMLElement>)}>{children}</div>;
}
