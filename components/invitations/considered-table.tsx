import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { SignedAnswer } from "@/components/ui/signed-answer";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { ConsideredView } from "@/lib/invitations/considered/views";

type Considered = ConsideredView["considered"][number];
type ConsideredTableProps = {
  readonly considered: readonly Considered[];
  /** The address where one decision is changed; null where none can be. */
  readonly hrefOf: ((one: Considered) => string) | null;
};

/** What has been decided about each agency, and why. */
export function ConsideredTable({ considered, hrefOf }: ConsideredTableProps) {
  const t = useTranslations("invitations");
  if (considered.length === 0)
    return <EmptyState title={t("considered.none")}>{t("considered.noneBody")}</EmptyState>;

  const columns = [
    "agency",
    "decision",
    "reason",
    "consent",
    ...(hrefOf ? ["change" as const] : []),
  ] as const;
  return (
    <Table
      caption={t("considered.decided")}
      isCaptionHidden
      columns={columns.map((column) => ({ label: t(`considered.${column}`) }))}
      rows={considered.map((one) => ({
        key: one.id,
        cells: [
          one.name,
          <SignedAnswer key="decision" form={one.invite ? "filled" : "ring"}>
            {t(`decisions.${one.invite ? "invite" : "leaveOut"}`)}
          </SignedAnswer>,
          one.reason,
          <SignedAnswer key="consent" form={one.hasConsent ? "check" : "dashed"}>
            {t(`considered.${one.hasConsent ? "hasConsent" : "noConsent"}`)}
          </SignedAnswer>,
          hrefOf && (
            <TextLink key="change" href={hrefOf(one)}>
              {t("considered.change")}
              <span className="sr-only"> {one.name}</span>
            </TextLink>
          ),
        ].filter((cell) => cell !== null),
      }))}
    />
  );
}
