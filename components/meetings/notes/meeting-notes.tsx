import { useTranslations } from "next-intl";
import { ChildName } from "@/components/cases/case-frame";
import { PageHeading } from "@/components/ui/page-heading";
import { StateSign } from "@/components/ui/state-sign";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { CaseHead } from "@/lib/cases/views";
import type { SavedNote } from "@/lib/meetings/notes/drafts";
import { slotName } from "@/lib/meetings/notes/fields";
import type { ClosingView } from "@/lib/meetings/closing/views";
import { areaOf, type Step, type StepStatus, statusOf, stepAfter, stepsOf } from "@/lib/meetings/notes/steps";
import type { MeetingNotesView, NoteView } from "@/lib/meetings/notes/views";
import { endsAt } from "@/lib/meetings/planning/rules";
import type { MeetingRoom } from "@/lib/meetings/room/views";
import type { RemovedRow } from "@/lib/plans/removed-row";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { meetingWordsOf } from "@/lib/practice-models/meeting-name";
import type { ClosingCheckKey, PracticeModel } from "@/lib/practice-models/schema";
import { possessive } from "@/lib/text/possessive";
import { Agenda, type AgendaItem } from "./agenda";
import { ChildsWords } from "./childs-words";
import { notePlace } from "./live/note-form";
import { NotesDrafts } from "./live/notes-drafts";
import { Projector } from "./projector";
import { type NotesActions, NotesStep } from "./notes-step";

type MeetingNotesProps = {
  readonly head: CaseHead;
  readonly room: MeetingRoom;
  readonly step: Step;
  readonly actions: NotesActions;
  readonly newKey: () => string;
  readonly removed: RemovedRow | null;
};

/** The meeting: its agenda to the left, and to the right the child's own words above the item that is written about. */
export function MeetingNotes({ head, room, step, actions, newKey, removed }: MeetingNotesProps) {
  const { locale } = useFormats();
  const { notes: view } = room;
  const model = getPracticeModel(head.practiceModel, head.modelVersion);
  const items = useAgenda(room, model);
  const childsName = head.child.givenName;
  const following = stepAfter(step, view);
  const next = items.find((item) => item.step === following) ?? null;
  const meeting = { caseId: head.caseId, meetingId: view.meetingId };
  const tools = { ...meeting, step, actions, newKey, removed, version: head.version };
  const isOpen = head.closedAt === null;
  return (
    <NotesDrafts meeting={meeting} saved={savedNotes(view.notes)} write={actions.writeNote}>
      <Heading head={head} view={view} />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,17.5rem)_minmax(0,1fr)] lg:items-start lg:gap-14">
        <Agenda
          items={items}
          current={step}
          after={view.heldOn !== null && <AfterMeeting caseId={head.caseId} />}
        />
        <div className="min-w-0">
          <ChildsWords
            childsName={childsName}
            owner={possessive(childsName, locale)}
            notes={view.notes}
            areaLabel={(key) => model.areas.find((area) => area.key === key)?.label[locale] ?? ""}
            doNotDiscuss={view.doNotDiscuss}
          />
          <div key={step} className="mt-12">
            <NotesStep {...{ step, room, model, childsName, actions, next, tools, isOpen }} />
          </div>
        </div>
      </div>
    </NotesDrafts>
  );
}

function savedNotes(notes: readonly NoteView[]): Record<string, SavedNote> {
  return Object.fromEntries(
    notes.map(({ area, voice, participant, ...note }) => [
      notePlace(area, slotName({ voice, participant })).key,
      note,
    ]),
  );
}

function Heading({ head, view }: { readonly head: CaseHead; readonly view: MeetingNotesView }) {
  const t = useTranslations("meetingNotes");
  const { locale, longDay, clockTime } = useFormats();
  const until = endsAt(view.startsAt, view.lengthMinutes).replace(":", ".");
  const time = `${clockTime(view.startsAt)}–${until}`;
  return (
    <div className="mb-8 border-b border-line">
      <PageHeading
        kicker={t("kicker", {
          meetingFirst: meetingWordsOf(head, locale).meetingFirst,
          day: longDay(view.heldOn ?? view.plannedOn),
          time,
        })}
        action={<Projector show={t("projector.show")} hide={t("projector.hide")} />}
      >
        <ChildName head={head} />
      </PageHeading>
    </div>
  );
}

function useAgenda({ notes: view, closing }: MeetingRoom, model: PracticeModel): AgendaItem[] {
  const t = useTranslations("meetingNotes.agenda");
  const { locale } = useFormats();
  const plan = { whoDoesWhat: planStatus(closing), nextMeeting: checkStatus(closing, "nextMeeting") };
  return stepsOf(view).map((step): AgendaItem => {
    const place = model.areas.findIndex(({ key }) => key === areaOf(step));
    const title = model.areas[place]?.label[locale] ?? t(mainStep(step));
    return { step, title, status: statusOf(step, view, plan), number: place < 0 ? null : place + 1 };
  });
}

function mainStep(step: Step): Exclude<Step, `area-${string}`> {
  return step === "participants" ||
    step === "groundRules" ||
    step === "situation" ||
    step === "whoDoesWhat" ||
    step === "nextMeeting" ||
    step === "held" ||
    step === "experience"
    ? step
    : "areas";
}

/** Whether somebody answers for everything that is to be done. That everybody knows it is asked when the meeting ends. */
function planStatus({ interventionCount, unassigned }: ClosingView): StepStatus {
  if (interventionCount === 0) return "todo";
  return unassigned.length === 0 ? "done" : "started";
}

function checkStatus({ checks }: ClosingView, key: ClosingCheckKey): StepStatus {
  return checks.find((check) => check.key === key)?.status ?? "todo";
}

/** The plan is fixed, and its copies are handed out, when the meeting has ended. */
function AfterMeeting({ caseId }: { readonly caseId: string }) {
  const t = useTranslations("meetingNotes.agenda");
  return (
    <li>
      <TextLink
        href={`/cases/${caseId}/plan`}
        className="flex min-h-11 items-start gap-3 border-t border-line px-3 py-2.5 leading-snug"
      >
        <StateSign form="ring" className="mt-1" />
        {t("plan")}
      </TextLink>
    </li>
  );
}
