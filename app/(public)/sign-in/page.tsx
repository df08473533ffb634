import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DemoPeople } from "@/components/auth/demo-people";
import { LocalSignIn } from "@/components/auth/local-sign-in";
import { ProviderSignIn } from "@/components/auth/provider-sign-in";
import { SignInFrame } from "@/components/auth/sign-in-frame";
import { isDemo, listDemoPeople } from "@/lib/auth/demo-people";
import { passkeyOptions } from "@/lib/auth/enrolment";
import { providerSettings } from "@/lib/auth/provider/settings";
import { ownPath } from "@/lib/auth/rules";
import { env } from "@/lib/env";
import {
  signInAction,
  signInAsDemoAction,
  signInWithPasskeyAction,
  signInWithProviderAction,
} from "./actions";

type SignInPageProps = { readonly searchParams: Promise<{ readonly returnTo?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth"))("title") };
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const asked = (await searchParams).returnTo;
  const returnTo = ownPath(typeof asked === "string" ? asked : undefined);
  const form = { returnTo, idempotencyKey: randomUUID() };
  const account = {
    ...{ ...form, action: signInAction, passkeyAction: signInWithPasskeyAction },
    passkeyOptions: await passkeyOptions(null),
  };
  const provider = providerSettings(env());
  return (
    <SignInFrame isNeeded={returnTo !== "/"}>
      {provider && <ProviderSignIn {...form} label={provider.label} action={signInWithProviderAction} />}
      {isDemo() ? (
        <DemoPeople {...form} people={await listDemoPeople()} action={signInAsDemoAction}>
          <LocalSignIn {...account} />
        </DemoPeople>
      ) : (
        <LocalSignIn {...account} isPage={!provider} />
      )}
    </SignInFrame>
  );
}
