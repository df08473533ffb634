import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NewPasskey } from "@/components/auth/new-passkey";
import { SignInFrame } from "@/components/auth/sign-in-frame";
import { TotpSetUp } from "@/components/auth/totp-set-up";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { requireHalfSession } from "@/lib/auth/current";
import { findTotpToSetUp, newPasskeyOptions } from "@/lib/auth/enrolment";
import { ownPath } from "@/lib/auth/rules";
import { textOf } from "@/lib/page";
import { enrolPasskeyAction, enrolTotpAction } from "../actions";

type EnrolPageProps = { readonly searchParams: Promise<{ readonly returnTo?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.enrol"))("title") };
}

export default async function EnrolPage({ searchParams }: EnrolPageProps) {
  const returnTo = ownPath(textOf((await searchParams).returnTo));
  const { person, hasSecondFactor } = await requireHalfSession();
  if (hasSecondFactor) redirect(`/sign-in/second-factor?${new URLSearchParams({ returnTo })}`);
  const [totp, passkey] = await Promise.all([findTotpToSetUp(person), newPasskeyOptions(person)]);
  const t = await getTranslations("auth.enrol");
  const form = { returnTo, idempotencyKey: randomUUID() };
  return (
    <SignInFrame isNeeded={false}>
      <PageHeading lead={t("intro")}>{t("title")}</PageHeading>
      {totp && (
        <Section heading={t("app")}>
          <TotpSetUp {...form} {...totp} username={person.username} action={enrolTotpAction} />
        </Section>
      )}
      {passkey && (
        <Section size="part" heading={t("passkey")}>
          <NewPasskey {...form} options={passkey} action={enrolPasskeyAction} />
        </Section>
      )}
    </SignInFrame>
  );
}
