import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmergencyReading } from "@/components/cases/emergency-reading";
import { useModelName } from "@/components/local-routines/use-model-name";
import { BackLink } from "@/components/ui/back-link";
import { type Fact, FactList } from "@/components/ui/fact-list";
import { SecrecyTag } from "@/components/ui/secrecy-tag";
import type { CaseHead } from "@/lib/cases/views";
import { isTreatedAsProtected } from "@/lib/children/protection";
import { dayOf, plainDay, unbroken } from "@/lib/text/format";
import { isLocale } from "@/lib/text/locale";
import { ageOn, type PlainDate } from "@/lib/time/plain-date";

type CaseFrameProps = {
  readonly head: CaseHead;
  readonly today: PlainDate;
  /** The reader, so that "du" can stand beside the own name. */
  readonly personId: string;
  /** More facts for the head: next date, consent until. */
  readonly facts?: readonly Fact[];
  readonly children: ReactNode;
};

/** The case's own page: who it is about stands as h1, facts in a row under it. */
export function CaseFrame({ head, today, personId, facts = [], children }: CaseFrameProps) {
  const t = useTranslations("cases.head");
  return (
    <>
      <BackLink href="/cases">{t("back")}</BackLink>
      <header className="mb-12 border-b border-line pb-6">
        <div className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1>
            <ChildName head={head} />
          </h1>
          <SecrecyTag>{t(isTreatedAsProtected(head.child.protection) ? "protected" : "secrecy")}</SecrecyTag>
        </div>
        <FactList direction="row" facts={[...useHeadFacts(head, today, personId), ...facts]} />
      </header>
      {children}
    </>
  );
}

/** Above a page within a case: the way back to the case, named as the reader knows it. */
export function CaseBackLink({ head, today }: { readonly head: CaseHead; readonly today: PlainDate }) {
  const t = useTranslations("cases.head");
  const years = t("years", { age: ageOn(head.child.birthDate, today) });
  return (
    <>
      <BackLink href={`/cases/${head.caseId}`}>
        <ChildName head={head} />, {years}
      </BackLink>
      {head.emergencyUntil && <EmergencyReading until={head.emergencyUntil} />}
    </>
  );
}

/** The child's name, or that the identity is protected: over a shoulder a name is an address. */
export function ChildName({ head }: { readonly head: Pick<CaseHead, "child"> }) {
  const t = useTranslations("cases.head");
  const { givenName, familyName, protection } = head.child;
  return isTreatedAsProtected(protection) ? t("protectedName") : unbroken(`${givenName} ${familyName}`);
}

function useHeadFacts(head: CaseHead, today: PlainDate, personId: string): Fact[] {
  const t = useTranslations("cases.head");
  const modelName = useModelName();
  const locale = useLocale();
  const language = isLocale(locale) ? locale : "sv";
  const { child, coordinator, closedAt } = head;
  const age = ageOn(child.birthDate, today);
  const showsClass = child.schooling !== "" && !isTreatedAsProtected(child.protection);
  const coordinatorName =
    coordinator &&
    (coordinator.personId === personId ? t("you", { name: coordinator.personName }) : coordinator.personName);
  return [
    {
      key: "age",
      label: t("age"),
      value: showsClass ? t("yearsAndClass", { age, schooling: child.schooling }) : t("years", { age }),
    },
    { key: "code", label: t("code"), value: head.code },
    { key: "model", label: t("model"), value: modelName(head) },
    { key: "coordinator", label: t("coordinator"), value: coordinatorName ?? t("noCoordinator") },
    ...(closedAt
      ? [{ key: "closed", label: t("closedOn"), value: plainDay(dayOf(closedAt), language) }]
      : []),
  ];
}
