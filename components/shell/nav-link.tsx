"use client";

import { usePathname } from "next/navigation";
import { TextLink } from "@/components/ui/text-link";
import type { NavItem } from "./shell-types";

type NavLinkProps = { readonly item: NavItem; readonly className: string };

/** A link that knows whether its page, or a page under it, is the one shown. */
export function NavLink({ item: { href, label }, className }: NavLinkProps) {
  const path = usePathname();
  const isCurrent = path === href || path.startsWith(`${href}/`);
  return (
    <TextLink href={href} className={className} aria-current={isCurrent ? "page" : undefined}>
      {label}
    </TextLink>
  );
}
