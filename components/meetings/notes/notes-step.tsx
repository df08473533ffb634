import { useTranslations } from "next-intl";
import { ClosingStep } from "@/components/meetings/closing/closing-step";
import { GoOn } from "@/components/meetings/room/go-on";
import { NextMeetingStep } from "@/components/meetings/room/next-meeting-step";
import type { RoomActions, RoomTools } from "@/components/meetings/room/room-tools";
import { WhoDoesWhat } from "@/components/meetings/room/who-does-what";
import { useFormats } from "@/components/ui/use-formats";
import type { FormAction } from "@/lib/form-state";
import { areaOf, type Step } from "@/lib/meetings/notes/steps";
import type { MeetingRoom } from "@/lib/meetings/room/views";
import type { PracticeModel } from "@/lib/practice-models/schema";
import { AreaStep } from "./area-step";
import { AreasForm } from "./areas-form";
import { AttendanceForm } from "./attendance-form";
import { ExperienceForm } from "./experience-form";
import { GroundRulesForm } from "./ground-rules-form";
import { LiveChanges } from "./live/live-changes";
import { MeetingGuide } from "./meeting-guide";
import { VoicesForm } from "./voices-form";

export type NotesActions = RoomActions & {
  readonly saveAttendance: FormAction;
  readonly agreeOnGroundRules: FormAction;
  readonly chooseAreas: FormAction;
  readonly saveNotes: FormAction;
  readonly writeNote: FormAction;
  readonly holdMeeting: FormAction;
  readonly saveExperience: FormAction;
};

type NotesStepProps = {
  readonly step: Step;
  readonly room: MeetingRoom;
  readonly model: PracticeModel;
  readonly childsName: string;
  readonly actions: NotesActions;
  readonly tools: RoomTools;
  readonly isOpen: boolean;
  readonly next: { readonly step: Step; readonly title: string } | null;
};

/** The part of the notes that one item of the agenda is about. */
export function NotesStep({ step, room, model, childsName, actions, next, ...rest }: NotesStepProps) {
  const t = useTranslations("meetingNotes");
  const { locale } = useFormats();
  const { notes: view } = room;
  const { tools, isOpen } = rest;
  const { caseId, meetingId, newKey } = tools;
  const form = { caseId, meetingId, idempotencyKey: newKey() };
  const areas = model.areas.filter(({ key }) => view.areas.includes(key));
  const area = model.areas.find(({ key }) => key === areaOf(step));
  if (area) {
    const number = model.areas.indexOf(area) + 1;
    const below = isOpen && (
      <div className="mt-12">
        <h3 className="mb-4">{t("whoDoesWhat.heading")}</h3>
        <WhoDoesWhat {...{ room, tools, areas, area }} />
      </div>
    );
    return <AreaStep {...{ area, number, view, next, below }} {...form} action={actions.saveNotes} />;
  }
  switch (step) {
    case "participants":
      return (
        <Part heading={t("attendance.heading")}>
          <MeetingGuide guide={model.meetingGuide} isPhysical={view.isPhysical} />
          <AttendanceForm
            {...form}
            action={actions.saveAttendance}
            version={view.attendanceVersion}
            participants={view.participants}
            next={next}
          />
        </Part>
      );
    case "groundRules":
      return (
        <Part heading={t("groundRules.heading")}>
          <GroundRulesForm
            {...form}
            action={actions.agreeOnGroundRules}
            rules={model.groundRules.map((rule) => rule[locale])}
            view={view}
            next={next}
          />
        </Part>
      );
    case "situation":
      return (
        <Part heading={t("situation.heading")}>
          {view.question !== "" && (
            <p className="mb-6 text-ink-2">{t("situation.question", { question: view.question })}</p>
          )}
          <VoicesForm {...form} action={actions.saveNotes} area="" view={view} next={next} />
        </Part>
      );
    case "areas":
      return (
        <Part heading={t("areas.heading")}>
          <AreasForm
            {...form}
            action={actions.chooseAreas}
            areas={model.areas}
            childsName={childsName}
            view={view}
          />
        </Part>
      );
    case "whoDoesWhat":
      return (
        <Part heading={t("whoDoesWhat.heading")}>
          <LiveChanges meetingId={meetingId} revision={view.revision} />
          <WhoDoesWhat {...{ room, tools, areas }} area={null} />
          <GoOn next={next} />
        </Part>
      );
    case "nextMeeting":
      return (
        <Part heading={t("nextMeeting.heading")}>
          <NextMeetingStep room={room} tools={tools} next={next} />
        </Part>
      );
    case "experience":
      return (
        <Part heading={t("experience.heading")}>
          <ExperienceForm {...form} action={actions.saveExperience} view={view} />
        </Part>
      );
    default:
      return (
        <Part heading={t("held.heading")}>
          <ClosingStep {...form} action={actions.holdMeeting} room={room} />
        </Part>
      );
  }
}

function Part({ heading, children }: { readonly heading: string; readonly children: React.ReactNode }) {
  return (
    <section>
      <h2 className="mb-6">{heading}</h2>
      {children}
    </section>
  );
}
