import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { DateField } from "@/components/ui/form/date-field";
import { TextArea } from "@/components/ui/form/text-area";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { GapKind, MeetingGap } from "@/lib/meetings/notes/rules";
import type { Step } from "@/lib/meetings/notes/steps";
import type { MeetingNotesView } from "@/lib/meetings/notes/views";
import { MeetingForm, type NotesFormProps } from "./notes-form";

/** Where what is missing can be filled in. */
const placeOf: Readonly<Record<GapKind, Step>> = {
  attendance: "participants",
  absenceReason: "participants",
  personName: "participants",
  groundRules: "groundRules",
  areas: "areas",
  childsWords: "situation",
  guardiansWords: "situation",
  familyAbsentReason: "held",
};

type HeldFormProps = NotesFormProps & { readonly view: MeetingNotesView };

/** Everything that is missing at once, and the registration of the meeting as held. */
export function HeldForm({ view, ...form }: HeldFormProps) {
  const t = useTranslations("meetingNotes.held");
  // The reason for the family's absence is asked for in the form itself.
  const missing = view.gaps.filter(({ kind }) => kind !== "familyAbsentReason");
  if (view.heldOn !== null) return <Held view={view} caseId={form.caseId} />;
  return (
    <>
      <p className="mb-6 text-ink-2">{t("lead")}</p>
      {missing.length > 0 ? <Missing gaps={missing} /> : <Notice tone="ok" title={t("ready")} />}
      <div className="mt-8">
        <MeetingForm {...form} version={view.version} submitLabel={t("submit")}>
          <DateField
            name="heldOn"
            label={t("heldOn")}
            defaultValue={view.plannedOn}
            example={view.plannedOn}
          />
          {missing.length < view.gaps.length && (
            <TextArea
              name="familyAbsentReason"
              label={t("familyAbsentReason")}
              hint={t("familyAbsentHint")}
              maximum={500}
            />
          )}
        </MeetingForm>
      </div>
    </>
  );
}

function Missing({ gaps }: { readonly gaps: readonly MeetingGap[] }) {
  const t = useTranslations("meetingNotes");
  return (
    <Notice tone="warn" title={t("held.missing", { count: gaps.length })}>
      <ul className="grid gap-1">
        {gaps.map(({ kind, who }) => (
          <li key={`${kind}${who}`}>
            <TextLink href={`?step=${placeOf[kind]}`} className="inline-block py-0.5">
              {t(`gaps.${kind}`, { who })}
            </TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Held({ view, caseId }: { readonly view: MeetingNotesView; readonly caseId: string }) {
  const t = useTranslations("meetingNotes.held");
  const { longDay } = useFormats();
  return (
    <Notice tone="ok" title={t("isHeld", { day: longDay(view.heldOn ?? view.plannedOn) })}>
      {view.familyAbsentReason !== "" && <p>{t("familyAbsent", { reason: view.familyAbsentReason })}</p>}
      <p className="mt-4">
        <LinkButton href={`/cases/${caseId}/plan`}>{t("writePlan")}</LinkButton>
      </p>
    </Notice>
  );
}
