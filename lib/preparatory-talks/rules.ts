import { granted, type Permission, refused } from "@/lib/access/permission";
import type { PlainDate } from "@/lib/time/plain-date";

export const talkParts = ["tookPart", "didNotWant", "couldNot", "notAsked"] as const;
/** What came of asking one of the family. That somebody did not want to is an answer too. */
export type TalkPart = (typeof talkParts)[number];

/** A talk is written down when it has been held. */
export function mayRecordTalk(heldOn: PlainDate, today: PlainDate): Permission {
  return heldOn > today ? refused("preparatoryTalks.refusals.future") : granted;
}

/** Whom a part is about, as a name that a form field can carry: "child", or "guardian-<id>". */
export function voiceKey(guardianId: string | null): string {
  return guardianId === null ? "child" : `guardian-${guardianId}`;
}
