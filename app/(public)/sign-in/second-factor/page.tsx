import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SecondFactor } from "@/components/auth/second-factor";
import { SignInFrame } from "@/components/auth/sign-in-frame";
import { requireHalfSession } from "@/lib/auth/current";
import { passkeyOptions } from "@/lib/auth/enrolment";
import { ownPath } from "@/lib/auth/rules";
import { textOf } from "@/lib/page";
import { signInWithCodeAction, signInWithOwnPasskeyAction } from "../actions";

type SecondFactorPageProps = {
  readonly searchParams: Promise<{
    readonly returnTo?: string | string[];
    readonly way?: string | string[];
  }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.secondFactor"))("title") };
}

export default async function SecondFactorPage({ searchParams }: SecondFactorPageProps) {
  const { returnTo, way } = await searchParams;
  const path = ownPath(textOf(returnTo));
  const { person, hasTotp, hasPasskey, isPassed } = await requireHalfSession();
  if (isPassed) redirect(`/sign-in/recovery-codes?${new URLSearchParams({ returnTo: path })}`);
  if (!hasTotp && !hasPasskey) redirect(`/sign-in/enrol?${new URLSearchParams({ returnTo: path })}`);
  const options = hasPasskey ? await passkeyOptions(person.id) : null;
  return (
    <SignInFrame isNeeded={false}>
      <SecondFactor
        returnTo={path}
        idempotencyKey={randomUUID()}
        hasTotp={hasTotp}
        isRecovery={textOf(way) === "recovery"}
        passkey={options && { kind: "sign", options }}
        codeAction={signInWithCodeAction}
        passkeyAction={signInWithOwnPasskeyAction}
      />
    </SignInFrame>
  );
}
