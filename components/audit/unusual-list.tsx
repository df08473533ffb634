import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { UnusualView } from "@/lib/audit/review/views";
import { useLogWords } from "./use-log-words";
import { WhoCell } from "./who-cell";

/** What a reviewer looks at first. */
export function UnusualList({ unusual }: { readonly unusual: readonly UnusualView[] }) {
  const t = useTranslations("audit.review.unusual");
  const { who, when } = useLogWords();
  return (
    <Section heading={t("heading")} size="part">
      <p className="mb-4 text-ink-2">{unusual.length > 0 ? t("lead") : t("none")}</p>
      {unusual.length > 0 && (
        <Table
          caption={t("caption")}
          isCaptionHidden
          columns={[{ label: t("who") }, { label: t("when") }, { label: t("what") }]}
          rows={unusual.map((one) => ({
            key: one.key,
            cells: [
              <WhoCell key="who" {...who(one)} />,
              when(one.startsAt) === when(one.endsAt)
                ? when(one.endsAt)
                : t("span", { from: when(one.startsAt), to: when(one.endsAt) }),
              t(one.kind, { cases: one.caseCount, events: one.eventCount }),
            ],
          }))}
        />
      )}
    </Section>
  );
}
