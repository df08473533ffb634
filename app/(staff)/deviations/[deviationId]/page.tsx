import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AnswerForm, CloseForm } from "@/components/deviations/answer-forms";
import { DeviationState } from "@/components/deviations/deviation-table";
import { PaperPage } from "@/components/papers/paper-page";
import { BackLink } from "@/components/ui/back-link";
import { DownloadButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { deviationPaper } from "@/lib/deviations/paper";
import { getDeviation } from "@/lib/deviations/queries";
import { orNotFound } from "@/lib/page";
import { answerDeviationAction, closeDeviationAction } from "../actions";

type Props = { readonly params: Promise<{ readonly deviationId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("deviations"))("title") };
}

export default async function DeviationPage({ params }: Props) {
  const { deviationId } = await params;
  const actor = await requireActor();
  const { deviation, mayAnswer, mayClose } = await orNotFound(getDeviation(actor, deviationId));
  const t = await getTranslations("deviations");
  const paper = deviationPaper(deviation, { at: new Date(), by: actor.personName });
  return (
    <>
      <div className="screen-only">
        <BackLink href="/deviations">{t("back")}</BackLink>
        <PageHeading kicker={deviation.code} mark={<DeviationState state={deviation.state} />}>
          {t(`kinds.${deviation.kind}`)}
        </PageHeading>
        <p className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-3">
          <DownloadButton href={`/api/papers/deviation/${deviationId}`}>{t("download")}</DownloadButton>
          <span className="text-ink-2">{t("print")}</span>
        </p>
      </div>
      <PaperPage document={paper} />
      <div className="screen-only mt-12">
        {mayAnswer && (
          <AnswerForm
            action={answerDeviationAction}
            idempotencyKey={randomUUID()}
            deviationId={deviationId}
          />
        )}
        {mayClose && (
          <CloseForm action={closeDeviationAction} idempotencyKey={randomUUID()} deviationId={deviationId} />
        )}
      </div>
    </>
  );
}
