import { useTranslations } from "next-intl";
import { useMeetingWords } from "@/components/cases/use-next-step";
import { Details } from "@/components/ui/details";
import { Notice, type NoticeTone } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { DeadlineView } from "@/lib/deadlines/views";
import { Counting } from "./counting";
import { type StandingTone, useStanding } from "./use-standing";

type DeadlinePanelProps = {
  readonly deadline: DeadlineView;
  readonly model: { readonly key: string; readonly version: number };
  /** The page about the deadline, where it is not shown there. */
  readonly href?: string;
};

const tones: Readonly<Record<StandingTone, NoticeTone>> = {
  plain: "info",
  ok: "ok",
  warn: "warn",
  err: "err",
};

/** "Nätverksmöte senast tisdag 30 juni": how much time is left, and on request how it was counted. */
export function DeadlinePanel({ deadline, model, href }: DeadlinePanelProps) {
  const t = useTranslations("deadlines");
  const { longDay } = useFormats();
  const { words, toneOf } = useStanding();
  const { meetingFirst } = useMeetingWords()(model);
  const { standing, lateReason } = deadline;
  const tone = toneOf(standing);
  const isRunning = standing.kind === "running";
  return (
    <Notice tone={tones[tone]} title={t("heading", { meetingFirst, day: longDay(deadline.dueOn) })}>
      <p>{words(standing)}</p>
      {isRunning && tone === "warn" && <p>{t("nearBody")}</p>}
      {isRunning && tone === "err" && <p>{t("overdueBody")}</p>}
      {lateReason && <p>{t("reasonFor", { reason: lateReason })}</p>}
      <Details summary={t("how")}>
        <Counting deadline={deadline} />
        {href && (
          <p>
            <TextLink href={href}>{t("more")}</TextLink>
          </p>
        )}
      </Details>
    </Notice>
  );
}
