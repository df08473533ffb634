import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { NextStep } from "@/components/ui/next-step";
import { useFormats } from "@/components/ui/use-formats";
import type { InvitationStep } from "@/lib/invitations/next-step";

type InvitationNextStepProps = {
  readonly step: InvitationStep;
  readonly caseHref: string;
  readonly theMeeting: string;
};

type StepWords = {
  readonly title: string;
  readonly body: string;
  readonly action?: { readonly label: string; readonly href: string };
};

/** What to do now on the way to a meeting where everyone is asked. */
export function InvitationNextStep(props: InvitationNextStepProps) {
  const t = useTranslations("invitations.list");
  const { title, body, action } = useStepWords(props);
  return (
    <NextStep
      kicker={t("step")}
      title={title}
      actions={action && <LinkButton href={action.href}>{action.label}</LinkButton>}
    >
      {body}
    </NextStep>
  );
}

function useStepWords({ step, caseHref, theMeeting }: InvitationNextStepProps): StepWords {
  const t = useTranslations("invitations.list");
  const { plainDay } = useFormats();
  switch (step.kind) {
    case "askFamily":
      return {
        title: t("familyTitle"),
        body: t("familyBody"),
        action: { label: t("familyAction"), href: `${caseHref}/preparatory-talks/new` },
      };
    case "consider":
      return {
        title: t("noneTitle"),
        body: t("noneBody"),
        action: { label: t("noneAction"), href: `${caseHref}/considered` },
      };
    case "planMeeting":
      return {
        title: t("noMeetingTitle"),
        body: t("noMeetingBody"),
        action: { label: t("noMeetingAction", { theMeeting }), href: `${caseHref}/meetings/new` },
      };
    case "chooseAreas":
      return {
        title: t("noAreasTitle"),
        body: t("noAreasBody"),
        action: { label: t("noAreasAction"), href: `${caseHref}/needs` },
      };
    case "prepare": {
      const { id, name } = step.agency;
      const action = { label: t("prepareAction"), href: `${caseHref}/invitations/prepare/${id}` };
      return { title: t("prepareTitle", { name }), body: t("prepareBody"), action };
    }
    case "check":
      return {
        title: t("checkTitle", { count: step.count }),
        body: t("checkBody"),
        action: { label: t("checkAction"), href: `${caseHref}/invitations/check` },
      };
    case "wait":
      return { title: t("waitTitle"), body: t("waitBody", { day: plainDay(step.answerBy) }) };
  }
}
