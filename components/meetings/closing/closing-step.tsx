import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { DateField } from "@/components/ui/form/date-field";
import { TextArea } from "@/components/ui/form/text-area";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import { MeetingForm, type NotesFormProps } from "@/components/meetings/notes/notes-form";
import { checklistPlace, gapPlace, type MeetingPlace } from "@/lib/meetings/closing/places";
import type { ClosingGap } from "@/lib/meetings/closing/rules";
import type { MeetingRoom } from "@/lib/meetings/room/views";
import { ClosingChecks } from "./closing-checks";

type ClosingStepProps = NotesFormProps & { readonly room: MeetingRoom };

/** How the meeting stands before it ends: what must be there, the questions that are good to have an answer to, and the end itself. */
export function ClosingStep({ room: { notes, closing }, ...form }: ClosingStepProps) {
  const t = useTranslations("meetingNotes.held");
  const place = { caseId: form.caseId, meetingId: form.meetingId };
  // The reason for the family's absence is asked for in the form itself.
  const missing = closing.gaps.filter(({ kind }) => kind !== "familyAbsentReason");
  return (
    <div className="group">
      {notes.heldOn === null ? (
        <p className="mb-6 text-ink-2">{t("lead")}</p>
      ) : (
        <Held notes={notes} {...place} />
      )}
      {notes.heldOn === null && <Missing gaps={missing} place={place} />}
      <div className="mt-10">
        <ClosingChecks closing={closing} place={place} />
        <p className="mt-4">
          <TextLink href={checklistPlace(place)} className="inline-flex min-h-11 items-center">
            {t("checklist")}
          </TextLink>
        </p>
      </div>
      {notes.heldOn === null && (
        <div className="mt-8">
          <MeetingForm {...form} version={notes.version} submitLabel={t("submit")}>
            <DateField
              name="heldOn"
              label={t("heldOn")}
              defaultValue={notes.plannedOn}
              example={notes.plannedOn}
            />
            {missing.length < closing.gaps.length && (
              <TextArea
                name="familyAbsentReason"
                label={t("familyAbsentReason")}
                hint={t("familyAbsentHint")}
                maximum={500}
              />
            )}
          </MeetingForm>
        </div>
      )}
    </div>
  );
}

type MissingProps = { readonly gaps: readonly ClosingGap[]; readonly place: MeetingPlace };

/** Everything at once. The form's own list takes its place when the meeting could not be ended. */
function Missing({ gaps, place }: MissingProps) {
  const t = useTranslations("meetingNotes");
  if (gaps.length === 0) return <Notice tone="ok" title={t("held.ready")} />;
  return (
    <div className="group-has-[[data-unmet]]:hidden">
      <Notice tone="warn" title={t("held.missing", { count: gaps.length })}>
        <ul className="grid gap-1">
          {gaps.map((gap) => (
            <li key={`${gap.kind}${gap.who}`}>
              <TextLink href={gapPlace(gap, place)} className="inline-block py-0.5">
                {t(`gaps.${gap.kind}`, { who: gap.who })}
              </TextLink>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function Held({ notes, caseId }: { readonly notes: MeetingRoom["notes"]; readonly caseId: string }) {
  const t = useTranslations("meetingNotes.held");
  const { longDay } = useFormats();
  return (
    <Notice tone="ok" title={t("isHeld", { day: longDay(notes.heldOn ?? notes.plannedOn) })}>
      {notes.familyAbsentReason !== "" && <p>{t("familyAbsent", { reason: notes.familyAbsentReason })}</p>}
      <p className="mt-4">
        <LinkButton href={`/cases/${caseId}/plan`}>{t("writePlan")}</LinkButton>
      </p>
    </Notice>
  );
}
