import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { ProtectedWriting } from "@/components/cases/protected-writing";
import { ReadOnlyWhenClosed } from "@/components/cases/read-only-when-closed";
import { MeetingNotes } from "@/components/meetings/notes/meeting-notes";
import { requireActor } from "@/lib/auth/current";
import { readStep } from "@/lib/meetings/notes/steps";
import { getMeetingRoom } from "@/lib/meetings/room/queries";
import { orNotFound } from "@/lib/page";
import { readRemoved } from "@/lib/plans/removed-row";
import { todayInSweden } from "@/lib/time/plain-date";
import { arrangeAction, planNextMeetingAction, startPlanAction } from "../../../plan/actions";
import {
  agreeOnGroundRulesAction,
  chooseAreasAction,
  holdMeetingAction,
  noteInterventionAction,
  saveAttendanceAction,
  saveExperienceAction,
  saveNotesAction,
  writeNoteAction,
} from "./actions";

type Props = {
  readonly params: Promise<{ readonly caseId: string; readonly meetingId: string }>;
  readonly searchParams: Promise<{ readonly step?: string | string[]; readonly removed?: string | string[] }>;
};

const actions = {
  saveAttendance: saveAttendanceAction,
  agreeOnGroundRules: agreeOnGroundRulesAction,
  chooseAreas: chooseAreasAction,
  saveNotes: saveNotesAction,
  writeNote: writeNoteAction,
  holdMeeting: holdMeetingAction,
  saveExperience: saveExperienceAction,
  noteIntervention: noteInterventionAction,
  arrange: arrangeAction,
  startPlan: startPlanAction,
  planNextMeeting: planNextMeetingAction,
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meetingNotes"))("title") };
}

export default async function MeetingNotesPage({ params, searchParams }: Props) {
  const { caseId, meetingId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getMeetingRoom(actor, caseId, meetingId, "meeting.notes"));
  const asked = await searchParams;
  const step = readStep(asked.step, view.notes);
  const removed = readRemoved(asked.removed);
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <ReadOnlyWhenClosed head={head}>
        <ProtectedWriting head={head} />
        <MeetingNotes {...{ head, step, actions, removed }} room={view} newKey={randomUUID} />
      </ReadOnlyWhenClosed>
    </>
  );
}
