import "server-only";
import { notFound } from "next/navigation";
import { NotFoundError } from "@/lib/errors";

/** For pages: what does not exist for the reader is the page "Sidan finns inte". */
export async function orNotFound<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
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
