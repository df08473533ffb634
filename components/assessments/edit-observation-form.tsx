import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { useFormats } from "@/components/ui/use-formats";
import type { ObservationView } from "@/lib/assessments/views";
import { AssessmentForm, type AssessmentFormProps } from "./assessment-form";
import { ObservationFields } from "./observation-fields";

type EditObservationFormProps = Omit<AssessmentFormProps, "version"> & {
  readonly observation: ObservationView;
};

export function EditObservationForm({ observation, ...form }: EditObservationFormProps) {
  const t = useTranslations("assessments.observations");
  const { shortMoment } = useFormats();
  return (
    <>
      <AssessmentForm {...form} version={observation.version} submitLabel={t("editSubmit")}>
        <input type="hidden" name="observationId" value={observation.observationId} />
        <ObservationFields saved={observation} />
      </AssessmentForm>
      {observation.earlier.length > 0 && (
        <div className="mt-12">
          <Details summary={t("earlier")}>
            <ul>
              {observation.earlier.map(({ text, until }) => (
                <li key={until.toISOString()}>{t("earlierUntil", { moment: shortMoment(until), text })}</li>
              ))}
            </ul>
          </Details>
        </div>
      )}
    </>
  );
}
