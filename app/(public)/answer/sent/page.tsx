import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LinkEnded } from "@/components/guest-links/link-ended";
import { ConfirmationPanel } from "@/components/ui/confirmation-panel";
import { readCookie } from "@/lib/auth/cookie";
import { getGuestView } from "@/lib/guest-links/queries";
import { orUnavailable } from "@/lib/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("guestLinks.sent"))("title") };
}

export default async function GuestAnswerSentPage() {
  const pass = await readCookie("pass");
  if (!pass) redirect("/answer");
  const view = await orUnavailable(getGuestView(pass));
  if (view.state === "open") redirect("/answer/meeting");
  if (view.state !== "answered") return <LinkEnded state={view.state} />;
  const { answer, caller, phone } = view.given;
  const t = await getTranslations("guestLinks.sent");
  const tAnswers = await getTranslations("invitations.answers");
  const isNo = answer === "cannot";
  return (
    <ConfirmationPanel
      title={t("title")}
      lead={t("lead", { answer: tAnswers(answer) })}
      nextHeading={t("next")}
    >
      <p>{t(isNo ? "cannot" : "coming", { caller })}</p>
      {isNo && <p>{t("regret", { caller })}</p>}
      {phone !== "" && <p>{t("phone", { phone })}</p>}
      {!isNo && <p>{t("change")}</p>}
      <p>{t("shared")}</p>
    </ConfirmationPanel>
  );
}
