import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LocalAccount } from "@/components/account/local-account";
import { SessionList } from "@/components/account/session-list";
import { LinkButton } from "@/components/ui/button";
import { InsetText } from "@/components/ui/inset-text";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { getAccount } from "@/lib/account/queries";
import { requireSession } from "@/lib/auth/current";
import { passkeysArePossible } from "@/lib/auth/passkeys";
import { textOf } from "@/lib/page";
import { endOtherSessionsAction, endSessionAction } from "./actions";

type AccountPageProps = { readonly searchParams: Promise<{ readonly done?: string | string[] }> };

const doneTexts = {
  password: "password.done",
  totp: "totp.done",
  passkey: "passkey.done",
  removal: "removal.done",
  session: "sessionEnded",
  others: "othersEnded",
  mail: "mailSaved",
} as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("title") };
}

export default async function AccountPage({ searchParams }: AccountPageProps) {
  const session = await requireSession();
  const { local, sessions } = await getAccount(session.actor);
  const done = textOf((await searchParams).done);
  const t = await getTranslations("account");
  return (
    <>
      {isDone(done) && (
        <div className="mb-8" role="status">
          <Notice tone="ok" title={t(doneTexts[done])} />
        </div>
      )}
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      {local ? (
        <LocalAccount account={local} passkeysArePossible={passkeysArePossible()} />
      ) : (
        <InsetText>{session.method === "demo" ? t("demo") : t("other")}</InsetText>
      )}
      <Section heading={t("mail")}>
        <p className="mb-4 text-ink-2">{t("mailLead")}</p>
        <LinkButton href="/account/notices" tone="secondary">
          {t("chooseMail")}
        </LinkButton>
      </Section>
      <Section heading={t("sessions")}>
        <SessionList
          sessions={sessions}
          idempotencyKey={randomUUID()}
          endAction={endSessionAction}
          endOthersAction={endOtherSessionsAction}
        />
      </Section>
    </>
  );
}

function isDone(done: string): done is keyof typeof doneTexts {
  return Object.hasOwn(doneTexts, done);
}
