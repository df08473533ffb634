import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { ProtectedWriting } from "@/components/cases/protected-writing";
import { MeetingNotes } from "@/components/meetings/notes/meeting-notes";
import { requireActor } from "@/lib/auth/current";
import { getMeetingNotes } from "@/lib/meetings/notes/queries";
import { readStep } from "@/lib/meetings/notes/steps";
import { orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import {
  agreeOnGroundRulesAction,
  chooseAreasAction,
  holdMeetingAction,
  saveAttendanceAction,
  saveExperienceAction,
  saveNotesAction,
  writeNoteAction,
} from "./actions";

type Props = {
  readonly params: Promise<{ readonly caseId: string; readonly meetingId: string }>;
  readonly searchParams: Promise<{ readonly step?: string | string[] }>;
};

const actions = {
  saveAttendance: saveAttendanceAction,
  agreeOnGroundRules: agreeOnGroundRulesAction,
  chooseAreas: chooseAreasAction,
  saveNotes: saveNotesAction,
  writeNote: writeNoteAction,
  holdMeeting: holdMeetingAction,
  saveExperience: saveExperienceAction,
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meetingNotes"))("title") };
}

export default async function MeetingNotesPage({ params, searchParams }: Props) {
  const { caseId, meetingId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getMeetingNotes(actor, caseId, meetingId));
  const step = readStep((await searchParams).step, view);
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <ProtectedWriting head={head} />
      <MeetingNotes {...{ head, view, step, actions }} idempotencyKey={randomUUID()} />
    </>
  );
}
