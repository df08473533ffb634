import { useTranslations } from "next-intl";
import { FactList } from "@/components/ui/fact-list";
import { Notice } from "@/components/ui/notice";
import { QuotePanel } from "@/components/ui/quote-panel";
import { useFormats } from "@/components/ui/use-formats";
import { missingNumberReasons } from "@/lib/children/identity-number";
import type { ChildView } from "@/lib/children/views";
import { DoNotDiscuss } from "./do-not-discuss";

/** What is known of the child: the own words first, then the facts that have a value. */
export function ChildFacts({ child }: { readonly child: ChildView }) {
  const t = useTranslations("children");
  const { plainDay } = useFormats();
  const { identity, schooling, language, needsInterpreter, otherNeeds } = child;
  const reason = missingNumberReasons.find((known) => known === identity.reason);
  const number = identity.shown ?? (reason ? t(`missingReasons.${reason}`) : t("notGiven"));
  const facts = [
    { key: "birthDate", label: t("fields.birthDate"), value: plainDay(child.birthDate) },
    { key: "number", label: t(`identityKinds.${identity.kind}`), value: number },
    { key: "protection", label: t("sections.protection"), value: t(`protections.${child.protection}`) },
    { key: "schooling", label: t("fields.schooling"), value: schooling },
    { key: "language", label: t("fields.language"), value: language },
    { key: "interpreter", label: t("fields.needsInterpreter"), value: needsInterpreter ? t("yes") : "" },
    { key: "needs", label: t("fields.otherNeeds"), value: otherNeeds },
  ];
  return (
    <>
      {child.protection === "unknown" && (
        <div className="mb-8">
          <Notice tone="warn" title={t("unknownProtection.title")}>
            <p>{t("unknownProtection.body")}</p>
          </Notice>
        </div>
      )}
      {child.birthDateDiffers && (
        <div className="mb-8">
          <Notice tone="warn" title={t("birthDateDiffers.title")}>
            <p>{t("birthDateDiffers.body")}</p>
          </Notice>
        </div>
      )}
      <OwnWords child={child} />
      <FactList facts={facts.filter(({ value }) => value)} />
    </>
  );
}

function OwnWords({ child }: { readonly child: ChildView }) {
  const t = useTranslations("children.fields");
  if (child.ownWishes === "" && child.doNotDiscuss === "") return null;
  return (
    <div className="mb-8 grid gap-6">
      {child.ownWishes !== "" && <QuotePanel heading={t("ownWishes")} quote={child.ownWishes} />}
      <DoNotDiscuss childsName={child.givenName} words={child.doNotDiscuss} how={child.doNotDiscussHow} />
    </div>
  );
}
