import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SampledEvent } from "@/components/audit/sampled-event";
import { SignOff } from "@/components/audit/sign-off";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { getLogSample } from "@/lib/audit/review/queries";
import { requireActor } from "@/lib/auth/current";
import { orNotFound } from "@/lib/page";
import { dayOf, plainDay } from "@/lib/text/format";
import { judgeSampledEventAction, signOffLogSampleAction } from "../../actions";

type Props = { readonly params: Promise<{ readonly sampleId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("audit.review.samples"))("heading") };
}

export default async function LogSamplePage({ params }: Props) {
  const { sampleId } = await params;
  const actor = await requireActor();
  const sample = await orNotFound(getLogSample(actor, sampleId));
  const t = await getTranslations("audit.review.sample");
  return (
    <>
      <BackLink href="/log-review">{t("back")}</BackLink>
      <PageHeading lead={t(sample.mayReview ? "lead" : "readerLead")}>
        {t("title", { day: plainDay(sample.weekOf) })}
      </PageHeading>
      <p className="text-meta text-ink-3">
        {t("drawn", { day: plainDay(dayOf(sample.drawnAt)), name: sample.drawnBy, seed: sample.seed })}
      </p>
      {sample.events.length === 0 && <p className="mt-8">{t("empty")}</p>}
      {sample.events.map((event, index) => (
        <SampledEvent
          key={event.seq}
          event={event}
          number={index + 1}
          sampleId={sampleId}
          mayReview={sample.mayReview}
          version={sample.judgedCount}
          action={judgeSampledEventAction}
          idempotencyKey={randomUUID()}
        />
      ))}
      <SignOff sample={sample} action={signOffLogSampleAction} idempotencyKey={randomUUID()} />
    </>
  );
}
