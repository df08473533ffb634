import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { Checkbox } from "@/components/ui/form/checkbox";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/form-state";
import type { Invitee } from "@/lib/invitations/views";
import { InvitationText } from "./invitation-text";

type SendFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly version: number;
  readonly ready: readonly Invitee[];
  readonly isProtected: boolean;
};

/** The exact text to each receiver, and one button. Nothing leaves before it is pressed. */
export function SendForm({ action, idempotencyKey, caseId, version, ready, isProtected }: SendFormProps) {
  const t = useTranslations("invitations");
  return (
    <ActionForm
      {...{ action, idempotencyKey, version }}
      submitLabel={t("check.submit", { count: ready.length })}
      beside={<TextLink href={`/cases/${caseId}/invitations`}>{t("check.back")}</TextLink>}
      className="max-w-176"
    >
      <input type="hidden" name="caseId" value={caseId} />
      {ready.map((invitee) => (
        <Receiver key={invitee.agency.id} invitee={invitee} caseId={caseId} />
      ))}
      {isProtected && (
        <div className="mt-12">
          <Notice tone="warn" title={t("check.protectedTitle")}>
            <Checkbox name="protectionChecked" value="true" label={t("check.protected")} />
          </Notice>
        </div>
      )}
    </ActionForm>
  );
}

function Receiver({
  invitee: { agency, prepared, preview },
  caseId,
}: {
  readonly invitee: Invitee;
  readonly caseId: string;
}) {
  const t = useTranslations("invitations");
  if (!prepared || !preview) return null;
  const way = [t(`channels.${prepared.channel}`), prepared.contactWay].filter(Boolean).join(": ");
  return (
    <section aria-label={t("check.to", { name: agency.name })} className="mt-12 first:mt-0">
      <input type="hidden" name="agencyIds" value={agency.id} />
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2>{t("check.to", { name: agency.name })}</h2>
        <TextLink href={`/cases/${caseId}/invitations/prepare/${agency.id}`}>
          {t("list.change")}
          <span className="sr-only"> {agency.name}</span>
        </TextLink>
        <p className="w-full text-meta text-ink-2">{way}</p>
      </div>
      <InvitationText snapshot={preview} level={3} />
    </section>
  );
}
