import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormats } from "@/components/ui/use-formats";
import { needsVerification } from "@/lib/agencies/rules";
import type { PlainDate } from "@/lib/time/plain-date";

type VerifiedProps = { readonly on: PlainDate | null; readonly today: PlainDate };

/** When the contact way was last checked, and a mark when that is too long ago. */
export function Verified({ on, today }: VerifiedProps) {
  const t = useTranslations("agencies.contactWays");
  const { plainDay } = useFormats();
  if (on !== null && !needsVerification(on, today)) return plainDay(on);
  return (
    <span className="inline-flex gap-1.5 text-warn">
      <TriangleAlert aria-hidden className="mt-1 size-4 flex-none" />
      {on === null ? t("never") : t("notSince", { day: plainDay(on) })}
    </span>
  );
}
