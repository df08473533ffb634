import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppointmentList } from "@/components/people/appointment-list";
import { SignInWays } from "@/components/people/sign-in-ways";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/button";
import { Columns } from "@/components/ui/columns";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/current";
import { orNotFound, type PersonPageProps } from "@/lib/page";
import { getPerson } from "@/lib/people/queries";
import { mayChange, mayDeactivate } from "@/lib/people/rules";
import { dayOf, plainDay } from "@/lib/text/format";
import { makeConnectCodeAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("title") };
}

export default async function PersonPage({ params }: PersonPageProps) {
  const { personId } = await params;
  const actor = await requireActor();
  const person = await orNotFound(getPerson(actor, personId));
  const { name, title, phone, deactivatedAt, isSelf } = person;
  const mayEdit = mayChange(actor, person).granted;
  const t = await getTranslations("people.person");
  return (
    <>
      <BackLink href="/people">{t("back")}</BackLink>
      <PageHeading lead={[title, phone].filter(Boolean).join(" · ")}>{name}</PageHeading>
      {isSelf && <Notice title={t("self")} />}
      {deactivatedAt && (
        <Notice tone="warn" title={t("hasLeft", { name, day: plainDay(dayOf(deactivatedAt)) })} />
      )}
      <div className="mt-8">
        <Columns
          aside={
            mayEdit && (
              <SignInWays person={person} action={makeConnectCodeAction} idempotencyKey={randomUUID()} />
            )
          }
        >
          <Section heading={t("appointments")}>
            <AppointmentList person={person} mayEdit={mayEdit} />
            {mayEdit && (
              <p className="mt-6">
                <LinkButton tone="secondary" href={`/people/${personId}/appointments/new`}>
                  {t("add")}
                </LinkButton>
              </p>
            )}
          </Section>
          {mayEdit && mayDeactivate(person).granted && (
            <Section heading={t("leave", { name })}>
              <p className="text-ink-2">{t("leaveBody")}</p>
              <TextLink
                href={`/people/${personId}/deactivate`}
                className="mt-2 inline-flex min-h-11 items-center"
              >
                {t("leaveLink", { name })}
              </TextLink>
            </Section>
          )}
        </Columns>
      </div>
    </>
  );
}
