import "server-only";
import { headers } from "next/headers";
import { recorded } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { askedFor } from "@/lib/audit/rules";
import { findActor } from "@/lib/auth/current";
import { NotAllowedError, NotFoundError } from "@/lib/errors";

/**
 * Traces that somebody signed in asked for what does not exist for them, or for an act that is not theirs, in a transaction of
 * its own: the one that was refused has left nothing. Whether what was asked for exists is not looked at, so the answer tells nothing.
 */
export async function noteRefusal(
  error: unknown,
  fields: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  if (!(error instanceof NotFoundError || error instanceof NotAllowedError)) return;
  const actor = await findActor();
  if (!actor) return;
  const { page, ids } = askedFor((await headers()).get("x-kring-path") ?? "", fields);
  const why = error instanceof NotFoundError ? "notFound" : "notAllowed";
  const subject = ids[0] === undefined ? {} : { subjectId: ids[0] };
  await withActor(actor, () =>
    Promise.resolve(
      recorded(undefined, {
        act: "access.denied",
        outcome: "denied",
        ...subject,
        detail: { page, ids, why },
      }),
    ),
  );
}
