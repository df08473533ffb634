import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { noteRefusal } from "@/lib/audit/refusals";
import { ownPath } from "@/lib/auth/rules";
import { NotFoundError, UnavailableError } from "@/lib/errors";

/** For pages: what does not exist for the reader is the page "Sidan finns inte". That it was asked for is traced. */
export async function orNotFound<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    await orUnavailable(noteRefusal(error));
    if (error instanceof NotFoundError) notFound();
    return orUnavailable(Promise.reject(error));
  }
}

/** For pages: a part of what the reader may see that is not there, such as a goal in the own plan. */
export function partNotFound(): Promise<never> {
  return orNotFound(Promise.reject(new NotFoundError("part")));
}

/** For pages: no trace, no data. A list that cannot be read with its trace is a page with status 503. */
export async function orUnavailable<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    const path = ownPath((await headers()).get("x-kring-path") ?? undefined);
    return redirect(`/unavailable?${new URLSearchParams({ returnTo: path })}`);
  }
}

/** What Next gives a page under `/cases/[caseId]`. */
export type CasePageProps = { readonly params: Promise<{ readonly caseId: string }> };

/** One text from the address: a name that is repeated counts by its first value, one that is missing is empty. */
export function textOf(value: string | readonly string[] | undefined): string {
  return (typeof value === "string" ? value : value?.[0]) ?? "";
}

/** What Next gives a page under `/meetings/[meetingId]`. */
export type MeetingPageProps = { readonly params: Promise<{ readonly meetingId: string }> };

/** What Next gives a page under `/cases/[caseId]/invitations/[invitationId]`. */
export type SentInvitationPageProps = {
  readonly params: Promise<{ readonly caseId: string; readonly invitationId: string }>;
};

/** What Next gives a page under `/invitations/[invitationId]`. */
export type ReceivedInvitationPageProps = { readonly params: Promise<{ readonly invitationId: string }> };

/** What Next gives a page under `/people/[personId]`. */
export type PersonPageProps = { readonly params: Promise<{ readonly personId: string }> };

/** What Next gives a page under `/routine/[authorityId]`. */
export type AuthorityPageProps = { readonly params: Promise<{ readonly authorityId: string }> };

/** What Next gives a page under `/routine/[authorityId]/adapt/[section]`. */
export type RoutineSectionPageProps = {
  readonly params: Promise<{ readonly authorityId: string; readonly section: string }>;
};
