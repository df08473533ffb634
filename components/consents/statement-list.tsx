import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFormats } from "@/components/ui/use-formats";
import type { StatementView } from "@/lib/consents/views";
import { dayOf } from "@/lib/text/format";

type StatementListProps = {
  readonly statements: readonly StatementView[];
  /** The form by which a manager approves an exception. */
  readonly approvalFor: (statement: StatementView) => ReactNode;
};

/** Every answer ever given, latest first. Nothing is taken away when it ends. */
export function StatementList({ statements, approvalFor }: StatementListProps) {
  return (
    <ol className="border-t border-line">
      {statements.map((statement) => (
        <li key={statement.id} className="border-b border-line py-4">
          <StatementText statement={statement} />
          {statement.mayApprove && approvalFor(statement)}
        </li>
      ))}
    </ol>
  );
}

function StatementText({ statement }: { readonly statement: StatementView }) {
  const t = useTranslations("consents");
  const { plainDay, sentenceList } = useFormats();
  const { position, form, verbalChannel, validUntil, approval } = statement;
  const how = [form && t(`form.${form}`), verbalChannel && t(`channel.${verbalChannel}`)].filter(
    (part) => part !== null,
  );
  const facts = [
    ...(statement.agencyNames.length > 0
      ? [t("statements.agencies", { names: sentenceList(statement.agencyNames) })]
      : []),
    ...(validUntil ? [t("statements.validUntil", { day: plainDay(validUntil) })] : []),
    ...(statement.scope ? [t("statements.scope", { text: statement.scope })] : []),
    ...(statement.reason ? [t("statements.reason", { text: statement.reason })] : []),
    ...(statement.paperPlace ? [t("statements.paper", { place: statement.paperPlace })] : []),
    ...(position === "notReachable" && !approval ? [t("exception.waits")] : []),
    ...(approval
      ? [
          t("statements.approved", {
            name: approval.approvedBy,
            day: plainDay(dayOf(approval.approvedAt)),
            note: approval.note,
          }),
        ]
      : []),
    ...statement.withdrawals.map(({ recordedAt, agencyName }) => {
      const day = plainDay(dayOf(recordedAt));
      return agencyName
        ? t("statements.withdrawn", { day, agency: agencyName })
        : t("statements.withdrawnAll", { day });
    }),
    t("statements.takenBy", { name: statement.takenBy }),
  ];
  return (
    <div className="grid gap-1">
      <p>
        <strong className="font-semibold">{statement.giverName}</strong>: {t(`position.${position}`)}
        {how.length > 0 && `, ${how.join(", ").toLowerCase()}`}
        <span className="text-ink-3"> · {plainDay(statement.statedOn)}</span>
      </p>
      {facts.map((fact) => (
        <p key={fact} className="text-meta text-ink-2">
          {fact}
        </p>
      ))}
      {statement.sentence && (
        <figure className="mt-2">
          <figcaption className="text-meta text-ink-3">{t("statements.copy")}</figcaption>
          <blockquote className="mt-1 border-l-4 border-primary py-1 pl-5 select-all">
            {statement.sentence}
          </blockquote>
        </figure>
      )}
    </div>
  );
}
