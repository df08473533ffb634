import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/form/select";
import { TextField } from "@/components/ui/form/text-field";
import { useFormats } from "@/components/ui/use-formats";
import type { AgencyKind } from "@/lib/practice-models/schema";

type CandidateSearchProps = {
  readonly kinds: readonly AgencyKind[];
  readonly text: string;
  readonly kind: string;
};

/** A search that stands in the address, so that back and a shared link work. */
export function CandidateSearch({ kinds, text, kind }: CandidateSearchProps) {
  const t = useTranslations("invitations.considered");
  const { locale } = useFormats();
  return (
    <form
      role="search"
      className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] sm:items-end *:mt-0"
    >
      <TextField name="q" type="search" label={t("search")} defaultValue={text} width="full" />
      <Select
        name="kind"
        label={t("kind")}
        defaultValue={kind}
        options={kinds.map(({ key, label }) => ({ value: key, label: label[locale] }))}
      />
      <Button tone="secondary">{t("show")}</Button>
    </form>
  );
}
