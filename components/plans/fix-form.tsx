import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/form-state";
import { approvalWays } from "@/lib/plans/rules";
import type { PlanView } from "@/lib/plans/views";
import type { PlainDate } from "@/lib/time/plain-date";

type FixFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly view: PlanView;
  readonly today: PlainDate;
};

/** How the family has taken part (Q11), and the act that makes the draft a version. */
export function FixForm({ action, idempotencyKey, caseId, view, today }: FixFormProps) {
  const t = useTranslations("plans.fix");
  const number = (view.versions[0]?.number ?? 0) + 1;
  const attended = { value: "attended", label: t("attended") };
  return (
    <ActionForm
      {...{ action, idempotencyKey }}
      version={view.plan?.version ?? 0}
      submitLabel={t("submit", { number })}
      className="max-w-question"
    >
      <input type="hidden" name="caseId" value={caseId} />
      {view.content?.child.hasProtectedIdentity && <Notice tone="warn" title={t("protected")} />}
      <RadioGroup
        name="familyPart"
        legend={t("familyPart")}
        hint={view.didFamilyAttend ? t("familyPartHint") : `${t("notAttended")} ${t("familyPartHint")}`}
        options={[
          ...(view.didFamilyAttend ? [attended] : []),
          { value: "approved", label: t("approved"), reveal: <Approval today={today} /> },
          {
            value: "didNotWant",
            label: t("didNotWant"),
            reveal: <TextArea name="familyReason" label={t("reason")} hint={t("reasonHint")} maximum={500} />,
          },
        ]}
      />
    </ActionForm>
  );
}

function Approval({ today }: { readonly today: PlainDate }) {
  const t = useTranslations("plans.fix");
  return (
    <>
      <DateField name="approvedOn" label={t("approvedOn")} example={today} />
      <RadioGroup
        name="approvedHow"
        legend={t("approvedHow")}
        options={approvalWays.map((way) => ({ value: way, label: t(`ways.${way}`) }))}
      />
    </>
  );
}
