import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { GuestMeetingFacts } from "@/components/guest-links/guest-meeting";
import { LinkEnded } from "@/components/guest-links/link-ended";
import { AnswerFields } from "@/components/invitations/answer-fields";
import { ActionForm } from "@/components/ui/form/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { readCookie } from "@/lib/auth/cookie";
import { getGuestView } from "@/lib/guest-links/queries";
import { orUnavailable } from "@/lib/page";
import { meetingWords } from "@/lib/practice-models/meeting-name";
import { answerAsGuestAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("guestLinks.ask"))("title") };
}

/** Only for the browser that typed the code. */
export default async function GuestMeetingPage() {
  const pass = await readCookie("pass");
  if (!pass) redirect("/answer");
  const view = await orUnavailable(getGuestView(pass));
  if (view.state === "answered") redirect("/answer/sent");
  if (view.state !== "open") return <LinkEnded state={view.state} />;
  const { meeting } = view;
  const t = await getTranslations("guestLinks.meeting");
  const words = meetingWords(meeting.meetingName, await getLocale());
  const tAnswers = await getTranslations("invitations.answers");
  return (
    <div className="max-w-question">
      <PageHeading lead={t("whom", { caller: meeting.caller })}>
        {t(`title.${meeting.kind}`, { caller: meeting.caller, ...words })}
      </PageHeading>
      <GuestMeetingFacts meeting={meeting} />
      <Section heading={t(meeting.latestAnswer ? "answerAgain" : "answerHeading")} size="part">
        {meeting.latestAnswer && (
          <p className="mb-4">{t("answerSoFar", { answer: tAnswers(meeting.latestAnswer) })}</p>
        )}
        <p className="mb-6 text-ink-2">{t("writeNothing")}</p>
        <ActionForm
          action={answerAsGuestAction}
          idempotencyKey={randomUUID()}
          version={meeting.answerCount}
          submitLabel={t("submit")}
        >
          <input type="hidden" name="codeId" value={meeting.codeId} />
          <AnswerFields legend={t("answerQuestion")} saysWhatFollows cannotHint={t("cannotHint")} />
        </ActionForm>
      </Section>
    </div>
  );
}
