import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { useFormats } from "@/components/ui/use-formats";
import type { FormAction } from "@/lib/form-state";
import { differencesOf } from "@/lib/local-routines/differences";
import type { PublishedVersion, VersionsView } from "@/lib/local-routines/views";
import { DifferenceList } from "./difference-list";
import { BeginForm } from "./draft-form";

type VersionListProps = { readonly view: VersionsView; readonly action: FormAction };

/** Every version that has been in use, newest first, with what it said in another way than the one before. */
export function VersionList({ view, action }: VersionListProps) {
  return view.versions.map((version) => (
    <Version key={version.number} version={version} view={view} action={action} />
  ));
}

function Version({ version, view, action }: VersionListProps & { readonly version: PublishedVersion }) {
  const t = useTranslations("localRoutines.versions");
  const { locale, longMoment } = useFormats();
  const { number, baseVersion, model, before, at, by } = version;
  const differences = differencesOf(before, model, locale);
  const isCurrent = number === view.inUseNumber;
  return (
    <Section heading={t("number", { number })} size="part">
      {isCurrent && (
        <p className="mb-2">
          <Tag tone="ok">{t("current")}</Tag>
        </p>
      )}
      <p className="mb-4 text-ink-2">
        {t("signed", { at: longMoment(at), by })}{" "}
        {t("builtOn", { routine: model.name[locale], version: baseVersion })}
      </p>
      {differences.length > 0 ? <DifferenceList differences={differences} /> : <p>{t("same")}</p>}
      {!isCurrent && !view.draft && (
        <BeginForm
          view={view}
          action={action}
          idempotencyKey={randomUUID()}
          from={String(number)}
          label={t("begin", { number })}
        />
      )}
    </Section>
  );
}
