import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NoticeFilter } from "@/components/notices/notice-filter";
import { NoticeSection } from "@/components/notices/notice-section";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { PostButton } from "@/components/ui/post-button";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/current";
import { listNotices } from "@/lib/notices/queries";
import { orUnavailable, textOf } from "@/lib/page";
import { markNoticesReadAction } from "./actions";

type NoticesPageProps = { readonly searchParams: Promise<{ readonly show?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notices"))("title") };
}

export default async function NoticesPage({ searchParams }: NoticesPageProps) {
  const actor = await requireActor();
  const onlyUnread = textOf((await searchParams).show) === "unread";
  const now = new Date();
  const { today, earlier, unreadCount, isCut } = await orUnavailable(listNotices(actor, onlyUnread, now));
  const t = await getTranslations("notices");
  const fields = { idempotencyKey: randomUUID(), until: now.toISOString() };
  const [none, noneBody] = onlyUnread
    ? (["noneUnread", "noneUnreadBody"] as const)
    : (["none", "noneBody"] as const);
  return (
    <>
      <PageHeading
        lead={t("lead")}
        action={
          unreadCount > 0 && (
            <PostButton action={markNoticesReadAction} fields={fields} tone="secondary">
              {t("markAll")}
            </PostButton>
          )
        }
      >
        {t("title")}
      </PageHeading>
      <NoticeFilter onlyUnread={onlyUnread} unreadCount={unreadCount} />
      {today.length + earlier.length === 0 && <EmptyState title={t(none)}>{t(noneBody)}</EmptyState>}
      <NoticeSection heading={t("today")} notices={today} />
      <NoticeSection heading={t("earlier")} notices={earlier} />
      {isCut && <p className="mt-4 text-meta text-ink-2">{t("cut")}</p>}
      <p className="mt-8">
        <TextLink href="/account/notices" className="inline-flex min-h-11 items-center">
          {t("mailLink")}
        </TextLink>
      </p>
    </>
  );
}
