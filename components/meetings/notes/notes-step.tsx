import { useTranslations } from "next-intl";
import { useFormats } from "@/components/ui/use-formats";
import type { FormAction } from "@/lib/form-state";
import { areaOf, type Step } from "@/lib/meetings/notes/steps";
import type { MeetingNotesView } from "@/lib/meetings/notes/views";
import type { PracticeModel } from "@/lib/practice-models/schema";
import { AreaStep } from "./area-step";
import { AreasForm } from "./areas-form";
import { AttendanceForm } from "./attendance-form";
import { ExperienceForm } from "./experience-form";
import { GroundRulesForm } from "./ground-rules-form";
import { HeldForm } from "./held-form";
import { MeetingGuide } from "./meeting-guide";
import { VoicesForm } from "./voices-form";

export type NotesActions = {
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
  readonly view: MeetingNotesView;
  readonly model: PracticeModel;
  readonly childsName: string;
  readonly actions: NotesActions;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly next: { readonly step: Step; readonly title: string } | null;
};

/** The part of the notes that one item of the agenda is about. */
export function NotesStep({ step, view, model, childsName, actions, next, ...place }: NotesStepProps) {
  const t = useTranslations("meetingNotes");
  const { locale } = useFormats();
  const form = { ...place, meetingId: view.meetingId };
  const area = model.areas.find(({ key }) => key === areaOf(step));
  if (area) {
    const number = model.areas.indexOf(area) + 1;
    return <AreaStep {...{ area, number, view, next }} {...form} action={actions.saveNotes} />;
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
    case "experience":
      return (
        <Part heading={t("experience.heading")}>
          <ExperienceForm {...form} action={actions.saveExperience} view={view} />
        </Part>
      );
    default:
      return (
        <Part heading={t("held.heading")}>
          <HeldForm {...form} action={actions.holdMeeting} view={view} />
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
