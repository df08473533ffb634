import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/form/checkbox";
import { DateField } from "@/components/ui/form/date-field";
import { Fieldset } from "@/components/ui/form/fieldset";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { saidHows } from "@/lib/children/rules";
import { lengths } from "@/lib/children/schemas";
import type { ChildView } from "@/lib/children/views";
import { IdentityFields } from "./identity-fields";
import { ProtectionField } from "./protection-field";

/** Everything that is asked about the child, new or as it is saved. */
export function ChildFields({ child }: { readonly child?: ChildView }) {
  const t = useTranslations("children");
  return (
    <>
      <Fieldset legend={t("sections.who")}>
        <TextField
          name="givenName"
          label={t("fields.givenName")}
          hint={t("hints.givenName")}
          defaultValue={child?.givenName}
        />
        <TextField
          name="familyName"
          label={t("fields.familyName")}
          optional
          defaultValue={child?.familyName}
        />
        <DateField
          name="birthDate"
          label={t("fields.birthDate")}
          hint={t("hints.birthDate")}
          defaultValue={child?.birthDate}
        />
      </Fieldset>
      <Fieldset legend={t("sections.number")}>
        <IdentityFields identity={child?.identity} />
      </Fieldset>
      <Fieldset legend={t("sections.protection")}>
        <ProtectionField
          legend={t("fields.protection")}
          hint={t("hints.protection")}
          saved={child?.protection}
          liftHref={child && `/cases/${child.caseId}/child/protection`}
        />
      </Fieldset>
      <Fieldset legend={t("sections.everyday")}>
        {child?.isProtected ? (
          <p className="text-ink-2">{t("hints.schoolingHidden")}</p>
        ) : (
          <TextField
            name="schooling"
            label={t("fields.schooling")}
            hint={t("hints.schooling")}
            optional
            defaultValue={child?.schooling}
          />
        )}
        <TextField
          name="language"
          label={t("fields.language")}
          hint={t("hints.language")}
          optional
          defaultValue={child?.language}
        />
        <Checkbox
          name="needsInterpreter"
          label={t("fields.needsInterpreter")}
          defaultChecked={child?.needsInterpreter ?? false}
        />
        <TextArea
          name="otherNeeds"
          label={t("fields.otherNeeds")}
          hint={t("hints.otherNeeds")}
          optional
          defaultValue={child?.otherNeeds}
          maximum={lengths.needs}
        />
      </Fieldset>
      <Fieldset legend={t("sections.voice")}>
        <TextArea
          name="ownWishes"
          label={t("fields.ownWishes")}
          hint={t("hints.ownWishes")}
          optional
          defaultValue={child?.ownWishes}
          maximum={lengths.words}
        />
        <TextArea
          name="doNotDiscuss"
          label={t("fields.doNotDiscuss")}
          hint={t("hints.doNotDiscuss")}
          optional
          defaultValue={child?.doNotDiscuss}
          maximum={lengths.words}
        />
        <RadioGroup
          name="doNotDiscussHow"
          legend={t("fields.doNotDiscussHow")}
          hint={t("hints.doNotDiscussHow")}
          defaultValue={child?.doNotDiscussHow}
          options={saidHows.map((how) => ({ value: how, label: t(`saidHow.${how}`) }))}
        />
      </Fieldset>
    </>
  );
}
