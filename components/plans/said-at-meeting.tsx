import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PlanContent, PlanContentArea } from "@/lib/plans/content";

type SaidAtMeetingProps = {
  readonly area: Pick<PlanContentArea, "works" | "difficult" | "childsWords" | "guardiansWords">;
  readonly guardians: PlanContent["guardians"];
};

/** How it is in one area, as it was noted at the meeting: read here, changed there. */
export function SaidAtMeeting({ area, guardians }: SaidAtMeetingProps) {
  const t = useTranslations("plans.section");
  const { works, difficult, childsWords, guardiansWords } = area;
  const isEmpty = works === "" && difficult === "" && childsWords.text === "" && childsWords.silence === null;
  if (isEmpty && guardiansWords.length === 0) return <p className="mt-3 text-ink-2">{t("nothingNoted")}</p>;
  return (
    <div className="mt-3 grid gap-2">
      {works !== "" && <Line label={t("works")}>{works}</Line>}
      {difficult !== "" && <Line label={t("difficult")}>{difficult}</Line>}
      <Words label={t("childsWords")} words={childsWords} />
      {guardiansWords.map((words) => (
        <Words
          key={words.guardianId}
          label={t("guardiansWords", {
            name: guardians.find(({ id }) => id === words.guardianId)?.name ?? "",
          })}
          words={words}
        />
      ))}
    </div>
  );
}

function Words({
  label,
  words: { text, silence },
}: {
  readonly label: string;
  readonly words: PlanContentArea["childsWords"];
}) {
  const t = useTranslations("plans.section");
  if (text !== "") return <Line label={label}>”{text}”</Line>;
  return silence && <Line label={label}>{t(silence)}</Line>;
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <p className="whitespace-pre-line">
      <b>{label}</b> {children}
    </p>
  );
}
