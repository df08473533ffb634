import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { type AssessmentView, groupObservations, type ObservationView } from "@/lib/assessments/views";
import type { FormAction } from "@/lib/form-state";
import { AssessmentForm } from "./assessment-form";

type ObservationListProps = {
  readonly assessment: AssessmentView;
  readonly removeAction: FormAction;
  readonly restoreAction: FormAction;
};

/** What is written down, under what it comes from; what was taken away can be put back. */
export function ObservationList({ assessment, removeAction, restoreAction }: ObservationListProps) {
  const t = useTranslations("assessments");
  const { assessmentId, observations, removedObservations } = assessment;
  const numberOf = ({ observationId }: ObservationView) =>
    String(observations.findIndex((observation) => observation.observationId === observationId) + 1);
  return (
    <>
      {groupObservations(observations).map((group) => (
        <Rows key={group.group} heading={t(`groups.${group.group}`)} observations={group.observations}>
          {(observation) => (
            <>
              <TextLink
                href={`/assessments/${assessmentId}/observations/${observation.observationId}`}
                className="inline-flex min-h-11 items-center"
              >
                {t("observations.edit")}
                <span className="sr-only"> {t("observations.about", { number: numberOf(observation) })}</span>
              </TextLink>
              <ObservationButton action={removeAction} {...{ assessmentId, observation }}>
                {t("observations.remove")}
                <span className="sr-only"> {t("observations.about", { number: numberOf(observation) })}</span>
              </ObservationButton>
            </>
          )}
        </Rows>
      ))}
      {removedObservations.length > 0 && (
        <Rows heading={t("observations.removedTitle")} observations={removedObservations}>
          {(observation) => (
            <ObservationButton action={restoreAction} {...{ assessmentId, observation }}>
              {t("observations.restore")}
            </ObservationButton>
          )}
        </Rows>
      )}
    </>
  );
}

type RowsProps = {
  readonly heading: string;
  readonly observations: readonly ObservationView[];
  readonly children: (observation: ObservationView) => ReactNode;
};

function Rows({ heading, observations, children }: RowsProps) {
  const t = useTranslations("assessments.sourceShort");
  return (
    <Section heading={heading}>
      <ul className="max-w-question border-t border-line">
        {observations.map((observation) => (
          <li
            key={observation.observationId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3"
          >
            <p className="min-w-0 flex-1 basis-80 whitespace-pre-line">
              <span className="text-meta text-ink-2">{t(observation.source)}: </span>
              {observation.text}
            </p>
            <div className="flex items-center gap-x-6">{children(observation)}</div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type ObservationButtonProps = {
  readonly action: FormAction;
  readonly assessmentId: string;
  readonly observation: ObservationView;
  readonly children: ReactNode;
};

function ObservationButton({ action, assessmentId, observation, children }: ObservationButtonProps) {
  const { observationId, version } = observation;
  return (
    <AssessmentForm idempotencyKey={randomUUID()} {...{ action, assessmentId, version }}>
      <input type="hidden" name="observationId" value={observationId} />
      <Button tone="link">{children}</Button>
    </AssessmentForm>
  );
}
