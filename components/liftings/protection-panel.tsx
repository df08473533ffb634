import { useTranslations } from "next-intl";
import { FactList } from "@/components/ui/fact-list";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { useFormats } from "@/components/ui/use-formats";
import type { LiftingView, ProtectionView } from "@/lib/children/liftings/views";
import type { FormAction } from "@/lib/form-state";
import { DecideLiftingForm, ProposeLiftingForm } from "./lifting-forms";

type ProtectionPanelProps = {
  readonly caseId: string;
  readonly view: ProtectionView;
  readonly actions: { readonly propose: FormAction; readonly decide: FormAction };
  readonly idempotencyKey: string;
};

/** How one person's protection stands, and what the reader may do about it. */
export function ProtectionPanel({ caseId, view, actions, idempotencyKey }: ProtectionPanelProps) {
  const t = useTranslations("liftings");
  const tChildren = useTranslations("children");
  const { longMoment } = useFormats();
  const { protection, open, earlier, mayPropose, mayDecide } = view;
  return (
    <div className="grid max-w-question gap-10">
      <FactList facts={[{ key: "now", label: t("now"), value: tChildren(`protections.${protection}`) }]} />
      {protection === "unknown" && <Notice title={t("unknown")} />}
      {protection === "none" && <Notice title={t("none")} />}
      {open && (
        <Notice tone="warn" title={t("proposed.title", { person: open.proposedBy })}>
          <p>{t("proposed.body", { moment: longMoment(open.proposedAt), reason: open.reason })}</p>
          {!mayDecide.granted && mayDecide.reason === "liftings.refusals.own" && <p>{t("proposed.own")}</p>}
        </Notice>
      )}
      {open && mayDecide.granted && (
        <DecideLiftingForm
          action={actions.decide}
          {...{ caseId, idempotencyKey, liftingId: open.liftingId }}
        />
      )}
      {mayPropose.granted && (
        <ProposeLiftingForm
          action={actions.propose}
          version={earlier.length}
          {...{ caseId, idempotencyKey, guardianId: view.guardianId ?? "" }}
        />
      )}
      {earlier.length > 0 && <EarlierLiftings liftings={earlier} />}
    </div>
  );
}

function EarlierLiftings({ liftings }: { readonly liftings: readonly LiftingView[] }) {
  const t = useTranslations("liftings");
  const { longMoment } = useFormats();
  return (
    <Section heading={t("earlier")} size="aside">
      <ul className="border-b border-line">
        {liftings.map(({ liftingId, reason, proposedBy, proposedAt, isConfirmed, note, ...decided }) => (
          <li key={liftingId} className="border-t border-line py-3">
            <p className="font-semibold">{t("proposed.title", { person: proposedBy })}</p>
            <p>{t("proposed.body", { moment: longMoment(proposedAt), reason })}</p>
            <p>
              {t(`outcome.${isConfirmed ? "confirmed" : "declined"}`, {
                person: decided.decidedBy,
                moment: decided.decidedAt ? longMoment(decided.decidedAt) : "",
              })}
              {note && `. ${note}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
