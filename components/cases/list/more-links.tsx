import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

/** Under the list: what is not a case of its own. */
export function MoreLinks({ isCaseWorker }: { readonly isCaseWorker: boolean }) {
  const followUps = useTranslations("followUps.list");
  const deviations = useTranslations("deviations");
  const openings = useTranslations("openings");
  const links = [
    ...(isCaseWorker ? [{ href: "/interventions", label: followUps("link") }] : []),
    { href: "/deviations", label: deviations("link") },
    ...(isCaseWorker ? [{ href: "/break-glass", label: openings("link") }] : []),
  ];
  return (
    <ul className="screen-only mt-12 grid gap-1">
      {links.map(({ href, label }) => (
        <li key={href}>
          <TextLink href={href} className="inline-flex min-h-11 items-center">
            {label}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
