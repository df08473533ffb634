import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { StepUp } from "@/components/auth/step-up";
import { LinkButton } from "@/components/ui/button";
import { ConfirmationPanel } from "@/components/ui/confirmation-panel";
import { getAccount } from "@/lib/account/queries";
import { requireSession } from "@/lib/auth/current";
import { passkeyOptions } from "@/lib/auth/enrolment";
import { providerSettings } from "@/lib/auth/provider/settings";
import { isRecent, ownPath } from "@/lib/auth/rules";
import { env } from "@/lib/env";
import { textOf } from "@/lib/page";
import {
  stepUpAsDemoAction,
  stepUpWithCodeAction,
  stepUpWithPasskeyAction,
  stepUpWithProviderAction,
} from "./actions";

type StepUpPageProps = { readonly searchParams: Promise<{ readonly returnTo?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.stepUp"))("title") };
}

export default async function StepUpPage({ searchParams }: StepUpPageProps) {
  const asked = textOf((await searchParams).returnTo);
  const returnTo = asked && ownPath(asked);
  const session = await requireSession();
  const now = new Date();
  if (isRecent(session.authenticatedAt, now)) return returnTo ? redirect(returnTo) : <Done />;
  const { local } = await getAccount(session.actor, now);
  const options =
    local && local.passkeys.length > 0 ? await passkeyOptions(session.actor.personId, now) : null;
  return (
    <StepUp
      kind={session.method}
      provider={providerSettings(env())?.label ?? null}
      returnTo={returnTo}
      idempotencyKey={randomUUID()}
      passkey={options && { kind: "sign", options }}
      demoAction={stepUpAsDemoAction}
      codeAction={stepUpWithCodeAction}
      passkeyAction={stepUpWithPasskeyAction}
      providerAction={stepUpWithProviderAction}
    />
  );
}

async function Done() {
  const t = await getTranslations("auth.stepUp");
  return (
    <ConfirmationPanel title={t("doneTitle")} lead={t("done")}>
      <p>{t("back")}</p>
      <p className="mt-8">
        <LinkButton href="/account" tone="secondary">
          {t("account")}
        </LinkButton>
      </p>
    </ConfirmationPanel>
  );
}
