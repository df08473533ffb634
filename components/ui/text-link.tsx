import Link from "next/link";
import type { ComponentProps } from "react";

/** A link within Kring. Nothing is fetched before it is followed: to read a case is an event. */
export function TextLink(link: Omit<ComponentProps<typeof Link>, "prefetch">) {
  return <Link {...link} prefetch={false} />;
}
