import "server-only";
import { nothingPersonal, recorded } from "@/lib/access/audit";
import { withJob } from "@/lib/access/with-job";
import { readSchema } from "@/lib/guest-links/answers";
import { secretHash } from "@/lib/guest-links/secrets";
import type { GuestView } from "@/lib/guest-links/views";
import { openPlace } from "@/lib/meetings/planning/sealed-place";

/** What the browser with this pass may read: the meeting, or the answer that it has given. */
export function getGuestView(pass: string, now = new Date()): Promise<GuestView> {
  return withJob<GuestView>(async (tx) => {
    const [row] = await tx.$queryRaw<{ read: unknown }[]>`
      SELECT app.read_as_guest(${secretHash(pass)}, ${now}) AS read`;
    const read = readSchema.parse(row?.read);
    if (read.state === "answered") {
      const { state, ...given } = read;
      return nothingPersonal({ state, given });
    }
    if (read.state !== "open") return nothingPersonal(read);
    const { state, caseId, invitationId, meetingId, ...shown } = read;
    const place = openPlace({ id: meetingId, place: shown.place });
    return recorded(
      { state, meeting: { ...shown, place } },
      { act: "guestLink.read", caseId, subjectId: invitationId, at: now },
    );
  });
}
