import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/form/checkbox";
import { DateField } from "@/components/ui/form/date-field";
import { Fieldset } from "@/components/ui/form/fieldset";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { lengths } from "@/lib/children/schemas";
import type { GuardianView } from "@/lib/children/views";
import { ProtectionField } from "./protection-field";

const settings = ["receivesInvitation", "receivesPlan", "sharesContact", "sharesViews"] as const;

type GuardianFieldsProps = { readonly guardian?: GuardianView; readonly liftHref?: string };

/** Everything that is asked about one guardian, new or as it is saved. */
export function GuardianFields({ guardian, liftHref }: GuardianFieldsProps) {
  const t = useTranslations("children");
  return (
    <>
      <TextField name="name" label={t("fields.name")} defaultValue={guardian?.name} />
      <TextField
        name="relation"
        label={t("fields.relation")}
        hint={t("hints.relation")}
        defaultValue={guardian?.relation}
      />
      <Fieldset legend={t("sections.custody")}>
        <DateField
          name="custodyFrom"
          label={t("fields.custodyFrom")}
          hint={t("hints.custodyFrom")}
          defaultValue={guardian?.custodyFrom}
        />
        <DateField
          name="custodyUntil"
          label={t("fields.custodyUntil")}
          hint={t("hints.custodyUntil")}
          optional
          defaultValue={guardian?.custodyUntil}
        />
      </Fieldset>
      <Fieldset legend={t("sections.protection")}>
        <ProtectionField
          legend={t("fields.guardianProtection")}
          hint={t("hints.protection")}
          saved={guardian?.protection}
          liftHref={liftHref}
        />
      </Fieldset>
      <ContactFields guardian={guardian} />
      <Fieldset legend={t("sections.language")}>
        <TextField
          name="language"
          label={t("fields.language")}
          hint={t("hints.guardianLanguage")}
          optional
          defaultValue={guardian?.language}
        />
        <Checkbox
          name="needsInterpreter"
          label={t("fields.needsInterpreter")}
          defaultChecked={guardian?.needsInterpreter ?? false}
        />
      </Fieldset>
      <Fieldset legend={t("sections.visibility")} hint={t("hints.visibility")}>
        {settings.map((setting) => (
          <Checkbox
            key={setting}
            name={setting}
            label={t(`fields.${setting}`)}
            defaultChecked={guardian?.[setting] ?? false}
          />
        ))}
      </Fieldset>
    </>
  );
}

function ContactFields({ guardian }: { readonly guardian: GuardianView | undefined }) {
  const t = useTranslations("children");
  if (guardian?.isProtected) {
    return (
      <Fieldset legend={t("sections.contact")}>
        <p className="text-ink-2">{t("hints.contactHidden")}</p>
      </Fieldset>
    );
  }
  const contact = guardian?.contact;
  return (
    <Fieldset legend={t("sections.contact")} hint={t("hints.contact")}>
      <TextField name="phone" label={t("fields.phone")} type="tel" optional defaultValue={contact?.phone} />
      <TextField name="email" label={t("fields.email")} type="email" optional defaultValue={contact?.email} />
      <TextArea
        name="address"
        label={t("fields.address")}
        optional
        defaultValue={contact?.address}
        maximum={lengths.address}
      />
    </Fieldset>
  );
}
