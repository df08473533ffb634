import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CannotBeCalled } from "@/components/invitations/cannot-be-called";
import { PreparationForm } from "@/components/invitations/preparation-form";
import { BackLink } from "@/components/ui/back-link";
import { ActionForm } from "@/components/ui/form/action-form";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { isTreatedAsProtected } from "@/lib/children/protection";
import { getPreparation } from "@/lib/invitations/queries";
import { orNotFound } from "@/lib/page";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { todayInSweden } from "@/lib/time/plain-date";
import { prepareCounterpartAction, prepareInvitationAction } from "./actions";

type PrepareProps = { readonly params: Promise<{ readonly caseId: string; readonly agencyId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("invitations"))("prepare.heading") };
}

export default async function PrepareInvitationPage({ params }: PrepareProps) {
  const { caseId, agencyId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getPreparation(actor, caseId, agencyId));
  if (head.closedAt) redirect(`/cases/${caseId}/invitations`);
  const t = await getTranslations("invitations");
  const { invitee, counterpartForName } = view;
  const { agency, prepared } = invitee;
  const { notices } = getPracticeModel(head.practiceModel, head.modelVersion);
  return (
    <>
      <BackLink href={`/cases/${caseId}/invitations`}>{t("list.title")}</BackLink>
      <PageHeading>{t("prepare.title", { name: agency.name })}</PageHeading>
      <div className="mb-12 grid max-w-176 gap-6">
        {counterpartForName && (
          <Notice
            title={t("prepare.counterpartNote", { name: agency.name, specialist: counterpartForName })}
          />
        )}
        {isTreatedAsProtected(head.child.protection) && <Notice tone="warn" title={t("prepare.protected")} />}
        {invitee.state === "cannotBeCalled" && (
          <CannotBeCalled
            invitee={invitee}
            counterparts={view.counterparts}
            caseHref={`/cases/${caseId}`}
            rule={notices.specialistNeedsContact[await getLocale()]}
            inviteInstead={({ id, name }) => (
              <ActionForm
                action={prepareCounterpartAction}
                idempotencyKey={randomUUID()}
                version={head.version}
                submitLabel={t("prepare.insteadAction", { name })}
              >
                <input type="hidden" name="caseId" value={caseId} />
                <input type="hidden" name="specialistId" value={agencyId} />
                <input type="hidden" name="agencyId" value={id} />
              </ActionForm>
            )}
          />
        )}
      </div>
      <PreparationForm
        action={prepareInvitationAction}
        idempotencyKey={randomUUID()}
        {...{ caseId, agency, prepared }}
        isCounterpart={counterpartForName !== null}
        today={todayInSweden(new Date())}
      />
      {agency.hasLink && (
        <p className="mt-8 max-w-176 text-meta text-ink-2">{notices.linkRoutine[await getLocale()]}</p>
      )}
    </>
  );
}
