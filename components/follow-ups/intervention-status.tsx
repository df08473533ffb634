import { Ban, CircleCheck, CircleDashed, CircleSlash, Clock, LoaderCircle, PenLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { Tag, type TagTone } from "@/components/ui/tag";
import type { InterventionStatus as Status } from "@/lib/follow-ups/rules";

const looks: Readonly<Record<Status, { readonly tone: TagTone; readonly Icon: typeof Clock }>> = {
  done: { tone: "ok", Icon: CircleCheck },
  partly: { tone: "info", Icon: LoaderCircle },
  notDone: { tone: "warn", Icon: CircleSlash },
  changed: { tone: "info", Icon: PenLine },
  nobodyResponsible: { tone: "err", Icon: Ban },
  notFollowedUp: { tone: "neutral", Icon: CircleDashed },
};

type InterventionStatusProps = { readonly status: Status; readonly isLate?: boolean };

/** What has become of an intervention, and whether its day has passed: in words, never by colour alone. */
export function InterventionStatus({ status, isLate = false }: InterventionStatusProps) {
  const t = useTranslations("followUps");
  return (
    <span className="inline-flex flex-wrap gap-2">
      <Tag {...looks[status]}>{t(`outcomes.${status}`)}</Tag>
      {isLate && (
        <Tag tone="err" Icon={Clock}>
          {t("table.late")}
        </Tag>
      )}
    </span>
  );
}
