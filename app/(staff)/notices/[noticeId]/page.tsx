import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/current";
import { openNotice } from "@/lib/notices/commands";
import { orNotFound } from "@/lib/page";

type NoticePageProps = { readonly params: Promise<{ readonly noticeId: string }> };

/** To open a notice is to have read it; what it is about is the page that is shown. */
export default async function NoticePage({ params }: NoticePageProps) {
  const { noticeId } = await params;
  redirect(await orNotFound(openNotice(await requireActor(), noticeId)));
}
