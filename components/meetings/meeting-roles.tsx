import { useTranslations } from "next-intl";
import { FactList } from "@/components/ui/fact-list";
import { Notice } from "@/components/ui/notice";
import type { MeetingRoles } from "@/lib/meetings/roles/views";

/** Who does what at the meeting and before it, and what is left to decide (S004-29, S004-31). */
export function MeetingRolesFacts({ roles }: { readonly roles: MeetingRoles }) {
  const t = useTranslations("meetings.roles");
  const { chairAgency, chairName } = roles;
  const chair =
    chairAgency && chairName !== ""
      ? t("chairOf", { name: chairName, agency: chairAgency.name })
      : chairName || (chairAgency?.name ?? "");
  const facts = [
    { key: "chair", label: t("facts.chair"), value: chair },
    { key: "noteTaker", label: t("facts.noteTaker"), value: roles.noteTakerName },
    { key: "planWriter", label: t("facts.planWriter"), value: roles.planWriterName },
    { key: "caller", label: t("facts.caller"), value: roles.caller?.name ?? "" },
    { key: "arranger", label: t("facts.arranger"), value: roles.arrangerName },
  ].filter(({ value }) => value !== "");
  return (
    <div className="grid gap-6">
      {facts.length > 0 && <FactList facts={facts} />}
      {roles.missing.length > 0 && (
        <Notice tone="warn" title={t("missingTitle")}>
          <ul className="list-disc pl-5">
            {roles.missing.map((role) => (
              <li key={role}>{t(`missing.${role}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
