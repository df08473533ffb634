import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextLink } from "@/components/ui/text-link";
import { isRecordedProtection, type Protection, protections } from "@/lib/children/protection";

type ProtectionFieldProps = {
  readonly legend: string;
  readonly hint: string;
  readonly saved?: Protection | undefined;
  /** Where two people lift a protection that has been recorded. */
  readonly liftHref?: string | undefined;
};

/** Four answers; "Vet inte" is treated as protected. Nothing is chosen from the start. What is recorded is not taken away here. */
export function ProtectionField({ legend, hint, saved, liftHref }: ProtectionFieldProps) {
  const t = useTranslations("children");
  const tLifting = useTranslations("liftings");
  const isRecorded = saved !== undefined && isRecordedProtection(saved);
  const offered = isRecorded ? protections.filter(isRecordedProtection) : protections;
  const hints: Record<Protection, string | undefined> = {
    none: undefined,
    secrecyMark: t("protectionHints.secrecyMark"),
    protectedRegistration: t("protectionHints.protectedRegistration"),
    unknown: t("protectionHints.unknown"),
  };
  return (
    <>
      <RadioGroup
        name="protection"
        legend={legend}
        hint={isRecorded ? tLifting("editHint") : hint}
        defaultValue={saved}
        options={offered.map((protection) => ({
          value: protection,
          label: t(`protections.${protection}`),
          hint: hints[protection],
        }))}
      />
      {isRecorded && liftHref && (
        <p className="-mt-4">
          <TextLink href={liftHref}>{tLifting("link")}</TextLink>
        </p>
      )}
    </>
  );
}
