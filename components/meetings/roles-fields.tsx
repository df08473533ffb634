import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/form/select";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { Section } from "@/components/ui/section";
import type { RolesFormView } from "@/lib/meetings/roles/views";

/** Who leads, takes notes and writes the plan; who calls and arranges; and how the meeting is set up. */
export function RolesFields({ view: { roles, agencies, callers } }: { readonly view: RolesFormView }) {
  const t = useTranslations("meetings.roles");
  const options = (list: RolesFormView["agencies"]) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Section heading={t("atMeeting")}>
        <Select
          name="chairAgencyId"
          label={t("chairAgency")}
          hint={t("chairAgencyHint")}
          options={options(agencies)}
          defaultValue={roles.chairAgency?.id}
        />
        <TextField name="chairName" label={t("chairName")} defaultValue={roles.chairName} />
        <TextField name="noteTakerName" label={t("noteTakerName")} defaultValue={roles.noteTakerName} />
        <TextField name="planWriterName" label={t("planWriterName")} defaultValue={roles.planWriterName} />
        <TextArea
          name="setUp"
          label={t("setUp")}
          hint={t("setUpHint")}
          defaultValue={roles.setUp}
          maximum={1000}
          optional
        />
      </Section>
      <Section heading={t("before")}>
        <Select
          name="callerId"
          label={t("caller")}
          hint={t("callerHint")}
          options={options(callers)}
          defaultValue={roles.caller?.id}
        />
        <TextField name="arrangerName" label={t("arrangerName")} defaultValue={roles.arrangerName} optional />
      </Section>
    </>
  );
}
