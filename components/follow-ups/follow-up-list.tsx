import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Details } from "@/components/ui/details";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import { isDeviating } from "@/lib/follow-ups/rules";
import type { FollowUpRecord, OutcomeView } from "@/lib/follow-ups/views";
import { InterventionStatus } from "./intervention-status";

type FollowUpListProps = {
  readonly followUps: readonly FollowUpRecord[];
  readonly childsName: string;
  /** Where the latest is corrected; null where nothing can be changed. */
  readonly correctHref: ((followUpId: string) => string) | null;
  readonly paperHref: (followUpId: string) => string;
  /** What stands beside an answer that a deviation can be reported about; null where nothing can be. */
  readonly beside: ((outcome: OutcomeView) => ReactNode) | null;
};

/** What has been followed up, latest first; what has been corrected stands folded after what stands in its place. */
export function FollowUpList({ followUps, childsName, correctHref, paperHref, beside }: FollowUpListProps) {
  const t = useTranslations("followUps");
  const { longDay, plainDay } = useFormats();
  if (followUps.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  return (
    <ol className="border-b border-line">
      {followUps.map((one) =>
        one.isCorrected ? (
          <li key={one.followUpId} className="pb-6">
            <Details summary={t("corrected", { day: plainDay(one.heldOn) })}>
              <FollowUp followUp={one} childsName={childsName} beside={null} />
            </Details>
          </li>
        ) : (
          <li key={one.followUpId} className="border-t border-line py-6">
            <h3>{longDay(one.heldOn)}</h3>
            <FollowUp followUp={one} childsName={childsName} beside={beside} />
            <p className="screen-only mt-3 flex flex-wrap gap-x-6">
              <TextLink
                href={paperHref(one.followUpId)}
                className="inline-flex min-h-11 items-center text-meta"
              >
                {t("paper.print", { day: plainDay(one.heldOn) })}
              </TextLink>
              {correctHref && one.mayBeCorrected && (
                <TextLink
                  href={correctHref(one.followUpId)}
                  className="inline-flex min-h-11 items-center text-meta"
                >
                  {t("correct", { day: plainDay(one.heldOn) })}
                </TextLink>
              )}
            </p>
          </li>
        ),
      )}
    </ol>
  );
}

type FollowUpProps = Pick<FollowUpListProps, "childsName" | "beside"> & { readonly followUp: FollowUpRecord };

function FollowUp({ followUp, childsName, beside }: FollowUpProps) {
  const t = useTranslations("followUps");
  const { longDay } = useFormats();
  const { childPart, childWords, nextOn, endReason } = followUp;
  return (
    <>
      <p className="text-meta text-ink-3">
        {t("by", { name: followUp.recordedBy, number: followUp.versionNumber })}
      </p>
      <dl className="mt-4 grid gap-5">
        <div className="border-l-4 border-line pl-4">
          <dt className="font-semibold">{t("childsView", { who: childsName })}</dt>
          <dd className="whitespace-pre-line">
            {childPart === "tookPart" ? `”${childWords}”` : t(`parts.${childPart}`)}
          </dd>
        </div>
        <div>
          <dt className="font-semibold">{t("interventions")}</dt>
          <dd>
            <Outcomes followUp={followUp} beside={beside} />
          </dd>
        </div>
        <div>
          <dt className="font-semibold">{t("satisfaction")}</dt>
          <dd>
            <Satisfactions followUp={followUp} />
          </dd>
        </div>
        <div>
          <dt className="font-semibold">{t("next")}</dt>
          <dd>{nextOn ? t("nextOn", { day: longDay(nextOn) }) : t("endsHere", { reason: endReason })}</dd>
        </div>
      </dl>
    </>
  );
}

function Outcomes({ followUp, beside }: Pick<FollowUpProps, "followUp" | "beside">) {
  return (
    <ul className="mt-1 grid gap-3">
      {followUp.outcomes.map((one) => (
        <li key={one.interventionId} className="grid gap-1">
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {one.what} <InterventionStatus status={one.outcome} />
          </span>
          {one.why !== "" && <span className="text-meta whitespace-pre-line text-ink-2">{one.why}</span>}
          {beside && isDeviating(one.outcome) && <span>{beside(one)}</span>}
        </li>
      ))}
    </ul>
  );
}

function Satisfactions({ followUp }: Pick<FollowUpProps, "followUp">) {
  const t = useTranslations("followUps");
  const { sentenceList } = useFormats();
  const { satisfactions } = followUp;
  const notAsked = satisfactions.filter(
    ({ satisfaction, note }) => satisfaction === "notAsked" && note === "",
  );
  const asked = satisfactions.filter((one) => !notAsked.includes(one));
  return (
    <ul className="mt-1 grid gap-1">
      {asked.map(({ key, who, satisfaction, note }) => (
        <li key={key}>
          {t("answer", { who, answer: t(`satisfactions.${satisfaction}`) })}
          {note !== "" && <span className="block text-meta whitespace-pre-line text-ink-2">{note}</span>}
        </li>
      ))}
      {notAsked.length > 0 && (
        <li className="text-ink-2">
          {t("notAsked", { names: sentenceList(notAsked.map(({ who }) => who)) })}
        </li>
      )}
    </ul>
  );
}
