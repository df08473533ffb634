import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OpeningFacts } from "@/components/openings/opening-facts";
import { DecideOpeningForm, ReviewOpeningForm } from "@/components/openings/opening-forms";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/current";
import { getOpening } from "@/lib/openings/queries";
import { orNotFound } from "@/lib/page";
import { decideOpeningAction, reviewOpeningAction } from "../actions";

type OpeningPageProps = { readonly params: Promise<{ readonly openingId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("openings"))("title") };
}

export default async function OpeningPage({ params }: OpeningPageProps) {
  const { openingId } = await params;
  const view = await orNotFound(getOpening(await requireActor(), openingId));
  const { opening, isOwn, mayDecide, mayReview } = view;
  const t = await getTranslations("openings");
  const form = { openingId, idempotencyKey: randomUUID() };
  return (
    <div className="max-w-question">
      <BackLink href="/break-glass">{t("opening.back")}</BackLink>
      <PageHeading>{t("opening.title", { code: opening.code })}</PageHeading>
      {isOwn && opening.state === "waiting" && (
        <div className="mb-10">
          <Notice tone="warn" title={t("waiting.title")}>
            <p>{t("waiting.body")}</p>
          </Notice>
        </div>
      )}
      <OpeningFacts opening={opening} />
      {isOwn && opening.state === "open" && (
        <p className="mt-10">
          <LinkButton href={`/cases/${opening.caseId}`}>{t("opening.read")}</LinkButton>
        </p>
      )}
      {mayDecide.granted && (
        <Section heading={t("decide.heading")} size="part">
          <DecideOpeningForm action={decideOpeningAction} {...form} />
        </Section>
      )}
      {mayReview.granted && !mayDecide.granted && (
        <Section heading={t("review.heading")} size="part">
          <ReviewOpeningForm action={reviewOpeningAction} {...form} />
        </Section>
      )}
    </div>
  );
}
