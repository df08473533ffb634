import { useTranslations } from "next-intl";
import { ChildName } from "@/components/cases/case-frame";
import { PageHeading } from "@/components/ui/page-heading";
import { StateSign } from "@/components/ui/state-sign";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { CaseHead } from "@/lib/cases/views";
import type { SavedNote } from "@/lib/meetings/notes/drafts";
import { slotName } from "@/lib/meetings/notes/fields";
import { areaOf, type Step, statusOf, stepAfter, stepsOf } from "@/lib/meetings/notes/steps";
import type { MeetingNotesView, NoteView } from "@/lib/meetings/notes/views";
import { endsAt } from "@/lib/meetings/planning/rules";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import type { PracticeModel } from "@/lib/practice-models/schema";
import { possessive } from "@/lib/text/possessive";
import { Agenda, type AgendaItem } from "./agenda";
import { ChildsWords } from "./childs-words";
import { notePlace } from "./live/note-form";
import { NotesDrafts } from "./live/notes-drafts";
import { Projector } from "./projector";
import { type NotesActions, NotesStep } from "./notes-step";

type MeetingNotesProps = {
  readonly head: CaseHead;
  readonly view: MeetingNotesView;
  readonly step: Step;
  readonly actions: NotesActions;
  readonly idempotencyKey: string;
};

/** The meeting: its agenda to the left, and to the right the child's own words above the item that is written about. */
export function MeetingNotes({ head, view, step, ...rest }: MeetingNotesProps) {
  const { locale } = useFormats();
  const model = getPracticeModel(head.practiceModel, head.modelVersion);
  const items = useAgenda(view, model);
  const childsName = head.child.givenName;
  const following = stepAfter(step, view);
  const next = items.find((item) => item.step === following) ?? null;
  return (
    <NotesDrafts
      meeting={{ caseId: head.caseId, meetingId: view.meetingId }}
      saved={savedNotes(view.notes)}
      write={rest.actions.writeNote}
    >
      <Heading head={head} view={view} />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,17.5rem)_minmax(0,1fr)] lg:items-start lg:gap-14">
        <Agenda
          items={items}
          current={step}
          after={<AfterMeeting caseId={head.caseId} isHeld={view.heldOn !== null} />}
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
            <NotesStep {...{ step, view, model, childsName, next }} {...rest} caseId={head.caseId} />
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
  const { longDay, clockTime } = useFormats();
  const until = endsAt(view.startsAt, view.lengthMinutes).replace(":", ".");
  const time = `${clockTime(view.startsAt)}–${until}`;
  return (
    <div className="mb-8 border-b border-line">
      <PageHeading
        kicker={t("kicker", { day: longDay(view.heldOn ?? view.plannedOn), time })}
        action={<Projector show={t("projector.show")} hide={t("projector.hide")} />}
      >
        <ChildName head={head} />
      </PageHeading>
    </div>
  );
}

function useAgenda(view: MeetingNotesView, model: PracticeModel): AgendaItem[] {
  const t = useTranslations("meetingNotes.agenda");
  const { locale } = useFormats();
  return stepsOf(view).map((step): AgendaItem => {
    const place = model.areas.findIndex(({ key }) => key === areaOf(step));
    const title = model.areas[place]?.label[locale] ?? t(mainStep(step));
    return { step, title, status: statusOf(step, view), number: place < 0 ? null : place + 1 };
  });
}

function mainStep(step: Step): Exclude<Step, `area-${string}`> {
  return step === "participants" ||
    step === "groundRules" ||
    step === "situation" ||
    step === "held" ||
    step === "experience"
    ? step
    : "areas";
}

/** Who does what is written in the plan, and the plan comes after the meeting (S001-44). */
function AfterMeeting({ caseId, isHeld }: { readonly caseId: string; readonly isHeld: boolean }) {
  const t = useTranslations("meetingNotes.agenda");
  const look = "flex min-h-11 items-start gap-3 border-t border-line px-3 py-2.5 leading-snug";
  return (
    <li>
      {isHeld ? (
        <TextLink href={`/cases/${caseId}/plan`} className={look}>
          <StateSign form="ring" className="mt-1" />
          {t("plan")}
        </TextLink>
      ) : (
        <span className={`${look} text-ink-2`}>
          <StateSign form="dashed" className="mt-1" />
          {t("planLater")}
        </span>
      )}
    </li>
  );
}
