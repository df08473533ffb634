import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OpenCaseWork } from "@/components/people/open-case-work";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/button";
import { ActionForm } from "@/components/ui/form/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { orNotFound, type PersonPageProps } from "@/lib/page";
import { getPerson } from "@/lib/people/queries";
import { mayChange, mayDeactivate } from "@/lib/people/rules";
import { deactivatePersonAction } from "../../actions";

export default async function DeactivatePersonPage({ params }: PersonPageProps) {
  const { personId } = await params;
  const actor = await requireActor();
  const person = await orNotFound(getPerson(actor, personId));
  if (!mayChange(actor, person).granted || !mayDeactivate(person).granted) notFound();
  const t = await getTranslations("people.deactivate");
  return (
    <div className="max-w-question">
      <BackLink href={`/people/${personId}`}>{person.name}</BackLink>
      <PageHeading lead={t("lead")}>{t("title", { name: person.name })}</PageHeading>
      <OpenCaseWork name={person.name} openCases={person.openCases} />
      <ActionForm
        action={deactivatePersonAction}
        idempotencyKey={randomUUID()}
        version={person.version}
        submitLabel={t("submit")}
        submitTone="danger"
        beside={
          <LinkButton tone="link" href={`/people/${personId}`}>
            {t("keep")}
          </LinkButton>
        }
      >
        <input type="hidden" name="personId" value={personId} />
      </ActionForm>
    </div>
  );
}
