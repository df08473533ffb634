import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { CaseHead } from "@/lib/cases/views";
import { isTreatedAsProtected } from "@/lib/children/protection";

/** Above free text that goes to paper: no rule can find a place in a sentence, so whoever writes is told. */
export function ProtectedWriting({ head }: { readonly head: Pick<CaseHead, "child"> }) {
  const t = useTranslations("cases.head");
  if (!isTreatedAsProtected(head.child.protection)) return null;
  return (
    <div className="mb-8">
      <Notice tone="warn" title={t("protectedWriting")} />
    </div>
  );
}
