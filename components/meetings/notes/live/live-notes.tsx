"use client";

import { useRouter } from "next/navigation";
import type { ReactNode, SubmitEvent } from "react";
import { useNotesDrafts } from "./notes-drafts";
import { useChanges } from "./use-changes";

type LiveNotesProps = {
  readonly meetingId: string;
  readonly revision: string;
  readonly children: ReactNode;
};

/** Around the form of the notes: shows what colleagues write meanwhile, and walks on when all of one's own is saved. */
export function LiveNotes({ meetingId, revision, children }: LiveNotesProps) {
  const router = useRouter();
  const { flush } = useNotesDrafts();
  useChanges(`/api/meetings/${meetingId}/changes`, revision);

  async function goOn(event: SubmitEvent<HTMLElement>) {
    event.preventDefault();
    event.stopPropagation();
    const { submitter } = event.nativeEvent as globalThis.SubmitEvent;
    const next = submitter?.getAttribute("value");
    if ((await flush()) && next) router.push(`?step=${next}`);
  }

  return <div onSubmitCapture={(event) => void goOn(event as SubmitEvent<HTMLElement>)}>{children}</div>;
}
