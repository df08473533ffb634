import { useTranslations } from "next-intl";
import { DateField } from "@/components/ui/form/date-field";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import type { PreparedView } from "@/lib/invitations/views";

type ContactFieldsProps = {
  readonly name: string;
  readonly prepared: PreparedView | null;
  readonly today: string;
};

/** Whether specialist care knows the child, who says so, and whether that is why it should come (S001-30, S001-33). */
export function ContactFields({ name, prepared, today }: ContactFieldsProps) {
  const t = useTranslations("invitations");
  const saved = prepared?.establishedContact;
  return (
    <RadioGroup
      name="establishedContact"
      legend={t("prepare.contact", { name })}
      hint={t("prepare.contactHint")}
      defaultValue={saved === "notNeeded" ? null : saved}
      options={[
        { value: "yes", label: t("contacts.yes"), reveal: <KnownFields prepared={prepared} today={today} /> },
        { value: "no", label: t("contacts.no") },
        { value: "unknown", label: t("contacts.unknown") },
      ]}
    />
  );
}

function KnownFields({ prepared, today }: Omit<ContactFieldsProps, "name">) {
  const t = useTranslations("invitations.prepare");
  const relevance = prepared?.reasonIsRelevant ?? null;
  return (
    <>
      <TextField
        name="contactSource"
        label={t("contactSource")}
        hint={t("contactSourceHint")}
        defaultValue={prepared?.contactSource}
      />
      <DateField
        name="contactConfirmedOn"
        label={t("contactConfirmedOn")}
        defaultValue={prepared?.contactConfirmedOn}
        example={today}
      />
      <RadioGroup
        name="reasonIsRelevant"
        legend={t("relevant")}
        defaultValue={relevance === null ? null : relevance ? "yes" : "no"}
        options={[
          { value: "yes", label: t("yes") },
          { value: "no", label: t("no") },
        ]}
      />
      <TextArea
        name="reasonNote"
        label={t("relevantReason")}
        defaultValue={prepared?.reasonNote}
        rows={2}
        maximum={500}
      />
    </>
  );
}
