import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { Select } from "@/components/ui/form/select";
import { TextField } from "@/components/ui/form/text-field";
import { type IdentityNumber, missingNumberReasons } from "@/lib/children/identity-number";
import { identityChoices } from "@/lib/children/schemas";
import type { ChildView } from "@/lib/children/views";

type Choice = (typeof identityChoices)[number];

const choiceOf: Record<IdentityNumber["kind"], Choice> = {
  personal: "national",
  coordination: "national",
  reserve: "reserve",
  none: "none",
};

/** Which kind of number, and the number or why there is none. */
export function IdentityFields({ identity }: { readonly identity?: ChildView["identity"] | undefined }) {
  const t = useTranslations("children");
  const saved = identity && choiceOf[identity.kind];
  return (
    <RadioGroup
      name="identityChoice"
      legend={t("fields.identityChoice")}
      defaultValue={saved}
      options={identityChoices.map((choice) => ({
        value: choice,
        label: t(`identityChoices.${choice}`),
        reveal: <NumberField choice={choice} identity={saved === choice ? identity : undefined} />,
      }))}
    />
  );
}

function NumberField({ choice, identity }: { choice: Choice; identity: ChildView["identity"] | undefined }) {
  const t = useTranslations("children");
  switch (choice) {
    case "national":
      return (
        <TextField
          name="nationalNumber"
          label={t("fields.nationalNumber")}
          hint={t("hints.nationalNumber")}
          width="number"
          inputMode="numeric"
          spellCheck={false}
          defaultValue={identity?.shown}
        />
      );
    case "reserve":
      return (
        <TextField
          name="reserveNumber"
          label={t("fields.reserveNumber")}
          hint={t("hints.reserveNumber")}
          width="number"
          spellCheck={false}
          defaultValue={identity?.shown}
        />
      );
    case "none":
      return (
        <Select
          name="missingReason"
          label={t("fields.missingReason")}
          options={missingNumberReasons.map((reason) => ({
            value: reason,
            label: t(`missingReasons.${reason}`),
          }))}
          defaultValue={identity?.reason}
        />
      );
  }
}
