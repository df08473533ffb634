import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BreakGlassForm } from "@/components/openings/break-glass-form";
import { OwnOpenings } from "@/components/openings/own-openings";
import { BackLink } from "@/components/ui/back-link";
import { Columns } from "@/components/ui/columns";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getBreakGlass } from "@/lib/openings/queries";
import { breakGlassAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("openings"))("title") };
}

export default async function BreakGlassPage() {
  const { own, mayBreakGlass } = await getBreakGlass(await requireActor());
  const t = await getTranslations("openings");
  const tCases = await getTranslations("cases.head");
  return (
    <>
      <BackLink href="/cases">{tCases("back")}</BackLink>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <Columns aside={<OwnOpenings openings={own} />}>
        {mayBreakGlass.granted ? (
          <>
            <div className="mb-10 max-w-question">
              <Notice tone="warn" title={t("known.title")}>
                <p>{t("known.body")}</p>
                <p>{t("known.protected")}</p>
              </Notice>
            </div>
            <BreakGlassForm action={breakGlassAction} idempotencyKey={randomUUID()} version={own.length} />
          </>
        ) : (
          <Notice title={t("refusals.onlyCaseWork")} />
        )}
      </Columns>
    </>
  );
}
