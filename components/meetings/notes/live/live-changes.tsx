"use client";

import { useChanges } from "./use-changes";

/** Shows what colleagues add meanwhile, on a page where what is typed stays as it is. */
export function LiveChanges({
  meetingId,
  revision,
}: {
  readonly meetingId: string;
  readonly revision: string;
}) {
  useChanges(`/api/meetings/${meetingId}/changes`, revision);
  return null;
}
