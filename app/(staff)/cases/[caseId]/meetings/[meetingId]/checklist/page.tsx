import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChildName } from "@/components/cases/case-frame";
import { ProtectedWriting } from "@/components/cases/protected-writing";
import { ClosingAnswers } from "@/components/meetings/closing/closing-answers";
import { ClosingForm } from "@/components/meetings/closing/closing-form";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { notesPlace } from "@/lib/meetings/closing/places";
import { getMeetingRoom } from "@/lib/meetings/room/queries";
import { orNotFound } from "@/lib/page";
import { saveClosingAnswersAction } from "./actions";

type Props = { readonly params: Promise<{ readonly caseId: string; readonly meetingId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meetingClosing"))("title") };
}

export default async function ClosingChecklistPage({ params }: Props) {
  const { caseId, meetingId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getMeetingRoom(actor, caseId, meetingId, "meeting.checklist"));
  const t = await getTranslations("meetingClosing");
  const { closing } = view;
  const items = [...closing.during, ...closing.after];
  const isOpen = head.closedAt === null;
  return (
    <>
      <BackLink href={notesPlace({ caseId, meetingId }, "held")}>{t("back")}</BackLink>
      <PageHeading
        kicker={<ChildName head={head} />}
        lead={isOpen && <span className="screen-only">{t("lead")}</span>}
      >
        {t("title")}
      </PageHeading>
      <ProtectedWriting head={head} />
      <p className="mb-6 text-ink-2">
        {t("settled", { done: items.filter(({ isDone }) => isDone).length, count: items.length })}
      </p>
      <div className={isOpen ? "print-only" : "max-w-question"}>
        <ClosingAnswers closing={closing} />
      </div>
      {isOpen && (
        <ClosingForm
          action={saveClosingAnswersAction}
          idempotencyKey={randomUUID()}
          {...{ caseId, meetingId, closing }}
        />
      )}
      <p className="screen-only mt-8 text-meta text-ink-3">{t("printHint")}</p>
    </>
  );
}
