import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { type Protection, protections } from "@/lib/children/protection";

type ProtectionFieldProps = {
  readonly legend: string;
  readonly hint: string;
  readonly saved?: Protection | undefined;
};

/** Four answers; "Vet inte" is treated as protected. Nothing is chosen from the start. */
export function ProtectionField({ legend, hint, saved }: ProtectionFieldProps) {
  const t = useTranslations("children");
  const hints: Record<Protection, string | undefined> = {
    none: undefined,
    secrecyMark: t("protectionHints.secrecyMark"),
    protectedRegistration: t("protectionHints.protectedRegistration"),
    unknown: t("protectionHints.unknown"),
  };
  return (
    <RadioGroup
      name="protection"
      legend={legend}
      hint={hint}
      defaultValue={saved}
      options={protections.map((protection) => ({
        value: protection,
        label: t(`protections.${protection}`),
        hint: hints[protection],
      }))}
    />
  );
}
