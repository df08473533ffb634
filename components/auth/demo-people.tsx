import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ActionForm } from "@/components/ui/form/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form-state";
import { unbroken } from "@/lib/text/format";
import type { DemoPerson } from "@/lib/auth/views";

type DemoPeopleProps = {
  readonly people: readonly DemoPerson[];
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly returnTo: string;
  /** The way in for those who have an account of their own. */
  readonly children: ReactNode;
};

/** The invented people, each with what they do here and a button that signs in as them. */
export function DemoPeople({ people, action, idempotencyKey, returnTo, children }: DemoPeopleProps) {
  const t = useTranslations("auth.demo");
  return (
    <>
      <PageHeading lead={t("intro")}>{t("title")}</PageHeading>
      <ActionForm action={action} idempotencyKey={idempotencyKey} version="none">
        <input type="hidden" name="returnTo" value={returnTo} />
        <ul aria-label={t("people")} className="border-t border-line">
          {people.map((person) => (
            <DemoPersonRow key={person.id} person={person} />
          ))}
        </ul>
      </ActionForm>
      <p className="mt-4 text-meta text-ink-3">{t("noPassword")}</p>
      <Section size="part" heading={t("orWithAccount")}>
        {children}
      </Section>
    </>
  );
}

function DemoPersonRow({ person: { id, name, title, agencyNames, story } }: { readonly person: DemoPerson }) {
  const t = useTranslations("auth.demo");
  return (
    <li className="grid items-center gap-x-6 gap-y-3 border-b border-line py-4 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="font-semibold">{unbroken(name)}</p>
        <p className="text-meta text-ink-2">{t("work", { title, agencies: agencyNames.join(", ") })}</p>
        <p className="mt-1 text-meta text-ink-3">{story}</p>
      </div>
      <Button tone="secondary" name="personId" value={id}>
        <span>
          {t.rich("signInAs", { name, hidden: (words) => <span className="sr-only">{words}</span> })}
        </span>
      </Button>
    </li>
  );
}
