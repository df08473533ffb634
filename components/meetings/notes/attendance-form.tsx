import { useTranslations } from "next-intl";
import { ReportLink } from "@/components/deviations/report-link";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { agencyStates, type AttendanceState, familyStates, participantKey } from "@/lib/meetings/notes/rules";
import type { ParticipantView } from "@/lib/meetings/notes/views";
import { MeetingForm, type NotesFormProps } from "./notes-form";
import { IsSaved, SaveAndGo } from "./save-and-go";

type AttendanceFormProps = NotesFormProps & {
  readonly version: number;
  readonly participants: readonly ParticipantView[];
  readonly next: Parameters<typeof SaveAndGo>[0]["next"];
};

/** Who came, the child and the family first (S001-48). */
export function AttendanceForm({ version, participants, next, ...form }: AttendanceFormProps) {
  const t = useTranslations("meetingNotes.attendance");
  const family = participants.filter(({ participant }) => participant.kind !== "agency");
  const agencies = participants.filter(({ participant }) => participant.kind === "agency");
  return (
    <MeetingForm {...form} version={version}>
      <h3>{t("family")}</h3>
      <Group participants={family} states={familyStates} form={form} />
      <h3 className="mt-12">{t("agencies")}</h3>
      <Group participants={agencies} states={agencyStates} form={form} />
      <SaveAndGo state={<IsSaved isSaved={participants.some(({ state }) => state !== null)} />} next={next} />
    </MeetingForm>
  );
}

type GroupProps = {
  readonly participants: readonly ParticipantView[];
  readonly states: readonly AttendanceState[];
  readonly form: Pick<NotesFormProps, "caseId" | "meetingId">;
};

function Group({ participants, states, form }: GroupProps) {
  const t = useTranslations("meetingNotes");
  return participants.map((one) => {
    const key = participantKey(one.participant);
    const label = one.relation ? t("attendance.relation", { who: one.who, relation: one.relation }) : one.who;
    return (
      <div key={key} className="border-t border-line py-6 first-of-type:mt-2">
        <RadioGroup
          name={`state.${key}`}
          legend={label}
          inColumns
          defaultValue={one.state}
          options={states.map((state) => ({
            value: state,
            label: t(`states.${state}`),
            reveal: <StateFields state={state} one={one} form={form} />,
          }))}
        />
        {one.participant.kind === "agency" && <PersonFields one={one} />}
      </div>
    );
  });
}

type StateFieldsProps = Pick<GroupProps, "form"> & {
  readonly state: AttendanceState;
  readonly one: ParticipantView;
};

function StateFields({ state, one, form: { caseId, meetingId } }: StateFieldsProps) {
  const t = useTranslations("meetingNotes.attendance");
  const key = participantKey(one.participant);
  if (state === "letter")
    return one.participant.kind === "agency" ? null : <p className="text-meta">{t("heardByLetter")}</p>;
  if (state === "substitute")
    return (
      <RadioGroup
        name={`mandate.${key}`}
        legend={t("mandate", { who: one.who })}
        inColumns
        defaultValue={one.hasMandate === null ? null : one.hasMandate ? "yes" : "no"}
        options={[
          { value: "yes", label: t("hasMandate") },
          { value: "no", label: t("noMandate") },
        ]}
      />
    );
  if (state !== "absent") return null;
  return (
    <>
      <TextArea
        name={`reason.${key}`}
        label={t("reason", { who: one.who })}
        defaultValue={one.reason}
        maximum={200}
        rows={2}
      />
      {one.mustCome && <p className="mt-3 text-meta">{t("isDeviation", { who: one.who })}</p>}
      {one.state === "absent" && one.participant.kind === "agency" && (
        <ReportLink {...{ caseId, meetingId }} kind="absence" agencyId={one.participant.id} />
      )}
    </>
  );
}

/** One named person of the agency, with profession and phone: suggested from the answer to the invitation or the register. */
function PersonFields({ one }: { readonly one: ParticipantView }) {
  const t = useTranslations("meetingNotes.attendance");
  const key = participantKey(one.participant);
  return (
    <div className="mt-4 grid gap-x-6 gap-y-4 items-end md:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,3fr)] [&>*]:mt-0">
      <TextField name={`name.${key}`} label={t("name", { who: one.who })} defaultValue={one.name} />
      <TextField name={`profession.${key}`} label={t("profession")} defaultValue={one.profession} optional />
      <TextField
        name={`phone.${key}`}
        label={t("phone")}
        defaultValue={one.phone}
        type="tel"
        width="number"
        optional
      />
    </div>
  );
}
