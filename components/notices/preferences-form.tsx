import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { Fieldset } from "@/components/ui/form/fieldset";
import { Select } from "@/components/ui/form/select";
import { TextField } from "@/components/ui/form/text-field";
import { TimeField } from "@/components/ui/form/time-field";
import type { FormAction } from "@/lib/form-state";
import { deliveries, noticeGroups } from "@/lib/notices/rules";
import type { NoticePreferencesView } from "@/lib/notices/views";

type PreferencesFormProps = {
  readonly preferences: NoticePreferencesView;
  readonly idempotencyKey: string;
  readonly action: FormAction;
};

/** Where, about what and when Kring may mail the reader. */
export function PreferencesForm({ preferences, idempotencyKey, action }: PreferencesFormProps) {
  const t = useTranslations("notices");
  const { address, delivery, digestAt, quietFrom, quietTo, version } = preferences;
  const options = deliveries.map((value) => ({ value, label: t(`deliveries.${value}`) }));
  const time = (name: "digestAt" | "quietFrom" | "quietTo", value: string) => ({
    ...{ name, label: t(`fields.${name}`), hint: t(`hints.${name}`), defaultValue: value.replace(":", ".") },
  });
  return (
    <ActionForm
      action={action}
      idempotencyKey={idempotencyKey}
      version={version}
      submitLabel={t("preferences.submit")}
    >
      <TextField
        name="address"
        label={t("fields.address")}
        hint={t("hints.address")}
        type="email"
        autoComplete="email"
        spellCheck={false}
        optional
        defaultValue={address}
      />
      <Fieldset legend={t("preferences.about")} hint={t("preferences.aboutHint")}>
        {noticeGroups.map((group) => (
          <Select
            key={group}
            name={group}
            label={t(`groups.${group}`)}
            hint={t(`groupHints.${group}`)}
            options={options}
            defaultValue={delivery[group]}
          />
        ))}
      </Fieldset>
      <Fieldset legend={t("preferences.when")}>
        <TimeField {...time("digestAt", digestAt)} />
        <TimeField {...time("quietFrom", quietFrom)} optional />
        <TimeField {...time("quietTo", quietTo)} optional />
      </Fieldset>
    </ActionForm>
  );
}
