import { useTranslations } from "next-intl";
import { SignedAnswer } from "@/components/ui/signed-answer";
import type { SignForm } from "@/components/ui/state-sign";
import type { PartyView } from "@/lib/disclosures/views";
import { useCopyTexts } from "./use-copy-texts";

type State = "handed" | "agreed" | "waived" | "blocked" | "waiting";

const forms: Readonly<Record<State, SignForm>> = {
  handed: "check",
  agreed: "half",
  waived: "check",
  blocked: "dashed",
  waiting: "ring",
};

/** Where one party stands towards its copy: by form, in a word, and how. */
export function PartyState({ party }: { readonly party: PartyView }) {
  const t = useTranslations("disclosures.state");
  const state = stateOf(party);
  return (
    <SignedAnswer form={forms[state]} about={<About party={party} />}>
      {t(state)}
    </SignedAnswer>
  );
}

function About({
  party: { handed, agreed, isWaived, waivedReason, refusal },
}: {
  readonly party: PartyView;
}) {
  const t = useTranslations();
  const texts = useCopyTexts();
  if (handed) return texts.handed(handed);
  if (isWaived) return t("disclosures.waived", { reason: waivedReason });
  if (refusal) return t(refusal as "disclosures.refusals.noConsent");
  return agreed && texts.agreed(agreed);
}

function stateOf({ handed, agreed, isWaived, refusal }: PartyView): State {
  if (handed) return "handed";
  if (isWaived) return "waived";
  if (refusal) return "blocked";
  return agreed ? "agreed" : "waiting";
}
