import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/current";
import { listRequestsToDecide } from "@/lib/compound-needs/queries";
import { orUnavailable } from "@/lib/page";
import { longMoment } from "@/lib/text/format";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("compoundNeeds"))("list.title") };
}

export default async function DecisionsPage() {
  const actor = await requireActor();
  const requests = await orUnavailable(listRequestsToDecide(actor));
  const [t, locale] = [await getTranslations("compoundNeeds.list"), await getLocale()];
  return (
    <div className="max-w-question">
      <PageHeading
        lead={t("lead")}
        action={
          actor.tasks.includes("manage") && (
            <LinkButton tone="secondary" href="/decisions/delegates">
              {t("delegates")}
            </LinkButton>
          )
        }
      >
        {t("title")}
      </PageHeading>
      {requests.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneBody")}</EmptyState>
      ) : (
        <ul className="border-t border-line">
          {requests.map(({ requestId, label, askedBy, askedAt }) => (
            <li key={requestId} className="border-b border-line py-4">
              <TextLink
                href={`/decisions/${requestId}`}
                className="inline-flex min-h-8 items-center font-semibold"
              >
                {label}
              </TextLink>
              <p className="text-ink-2">
                {t("asked", { person: askedBy, moment: longMoment(askedAt, locale) })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
