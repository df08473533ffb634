import { useTranslations } from "next-intl";
import { SignedAnswer } from "@/components/ui/signed-answer";
import type { SignForm } from "@/components/ui/state-sign";
import type { Answer } from "@/lib/confirmations/rules";
import type { PartyConfirmation } from "@/lib/confirmations/views";
import { useAnswerTexts } from "./use-answer-texts";

type State = Answer | "blocked" | "waiting";

const forms: Readonly<Record<State, SignForm>> = {
  confirmed: "check",
  didNotWant: "half",
  blocked: "dashed",
  waiting: "ring",
};

/** What one party has answered about a version: by form, in a word, and how. */
export function ConfirmationState({ party }: { readonly party: PartyConfirmation }) {
  const t = useTranslations("confirmations");
  const state = stateOf(party);
  return (
    <SignedAnswer form={forms[state]} about={<About party={party} />}>
      {t(`state.${state}`)}
    </SignedAnswer>
  );
}

function About({ party: { latest, refusal, confirmedBefore } }: { readonly party: PartyConfirmation }) {
  const t = useTranslations();
  const told = useAnswerTexts();
  if (latest) return told(latest);
  const before = confirmedBefore === null ? "" : t("confirmations.said.before", { number: confirmedBefore });
  const why = refusal ? t(refusal as "confirmations.refusals.noConsent") : "";
  return [why, before].filter((text) => text !== "").join(" ");
}

function stateOf({ latest, refusal }: PartyConfirmation): State {
  if (latest) return latest.answer;
  return refusal ? "blocked" : "waiting";
}
