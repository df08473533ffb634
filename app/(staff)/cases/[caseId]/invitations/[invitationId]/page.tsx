import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReadOnlyWhenClosed } from "@/components/cases/read-only-when-closed";
import { InvitationText } from "@/components/invitations/invitation-text";
import { InviteeStateSign } from "@/components/invitations/invitee-state";
import { NoteAnswerForm } from "@/components/invitations/note-answer-form";
import { RemindForm } from "@/components/invitations/remind-form";
import { SentHistory } from "@/components/invitations/sent-history";
import { SummonsSender } from "@/components/invitations/summons-sender";
import { BackLink } from "@/components/ui/back-link";
import { Columns } from "@/components/ui/columns";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextArea } from "@/components/ui/form/text-area";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/current";
import { getSentInvitation } from "@/lib/invitations/queries";
import { orNotFound, type SentInvitationPageProps } from "@/lib/page";
import { noteAnswerAction, recallInvitationAction, remindInvitationAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("invitations"))("one.heading") };
}

export default async function SentInvitationPage({ params }: SentInvitationPageProps) {
  const { caseId, invitationId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getSentInvitation(actor, caseId, invitationId));
  const t = await getTranslations("invitations");
  const title = t("one.title", { kind: t(`kinds.${view.kind}`), name: view.agencyName });
  return (
    <>
      <BackLink href={`/cases/${caseId}/invitations`}>{t("list.title")}</BackLink>
      <PageHeading mark={<InviteeStateSign state={view.state} />}>{title}</PageHeading>
      <Columns
        aside={
          <>
            <Section heading={t("one.history")} size="aside">
              <SentHistory invitation={view} />
            </Section>
            <p className="mt-6">
              <TextLink href={`/cases/${caseId}/invitations/${invitationId}/paper`}>
                {t("one.paper")}
              </TextLink>
            </p>
          </>
        }
      >
        <InvitationText snapshot={view.snapshot} />
        <ReadOnlyWhenClosed head={head}>
          <Section heading={t("one.answerTitle")} size="part">
            <p className="mb-6 text-ink-2">{t("one.answerBody")}</p>
            <NoteAnswerForm
              action={noteAnswerAction}
              idempotencyKey={randomUUID()}
              invitationId={invitationId}
              answerCount={view.answers.length}
            />
          </Section>
          {view.summonsSender && !view.summonsSender.isReader && (
            <SummonsSender sender={view.summonsSender} caseHref={`/cases/${caseId}`} />
          )}
          {view.reminderWays.length > 0 && (
            <Section heading={t("one.remindTitle")} size="part">
              <p className="mb-6 text-ink-2">{t("one.remindBody")}</p>
              <RemindForm
                action={remindInvitationAction}
                idempotencyKey={randomUUID()}
                invitationId={invitationId}
                ways={view.reminderWays}
                reminderCount={view.reminders.length}
              />
            </Section>
          )}
          {view.recall === null && (
            <Section heading={t("one.recallTitle")} size="part">
              <p className="mb-6 text-ink-2">{t("one.recallBody")}</p>
              <ActionForm
                action={recallInvitationAction}
                idempotencyKey={randomUUID()}
                version={head.version}
                submitLabel={t("one.recallSubmit")}
                submitTone="secondary"
                className="max-w-question"
              >
                <input type="hidden" name="invitationId" value={invitationId} />
                <TextArea name="reason" label={t("one.recallReason")} rows={2} maximum={500} />
              </ActionForm>
            </Section>
          )}
        </ReadOnlyWhenClosed>
      </Columns>
    </>
  );
}
