import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

type DecisionsWaitingProps = { readonly count: number; readonly decides: boolean };

/** For a manager whose routine asks them to decide: how many wait, and the way there. */
export function DecisionsWaiting({ count, decides }: DecisionsWaitingProps) {
  const t = useTranslations("compoundNeeds.list");
  if (!decides && count === 0) return null;
  return (
    <p className="mt-8">
      <TextLink href="/decisions" className="inline-flex min-h-11 items-center font-semibold">
        {count === 0 ? t("title") : t("waiting", { count })}
      </TextLink>
    </p>
  );
}
