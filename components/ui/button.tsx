import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonTone, buttonTones } from "./button-tones";

type ButtonProps = Omit<ComponentProps<"button">, "className" | "disabled"> & { readonly tone?: ButtonTone };

export function Button({ tone = "primary", ...button }: ButtonProps) {
  return <button {...button} className={buttonTones[tone]} />;
}

type LinkButtonProps = {
  readonly href: string;
  readonly tone?: ButtonTone;
  readonly children: ReactNode;
};

/** A link that looks like a button and opens a window of its own, so that what is on this page stays. */
export function NewWindowButton({ href, tone = "primary", children }: LinkButtonProps) {
  return (
    <a href={href} target="_blank" className={buttonTones[tone]}>
      {children}
    </a>
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ href, tone = "primary", children }: LinkButtonProps) {
  return (
    <Link href={href} prefetch={false} className={buttonTones[tone]}>
      {children}
    </Link>
  );
}

/** A link to a file: the browser fetches it once, when it is followed. To fetch a paper is an event. */
export function DownloadButton({ href, tone = "secondary", children }: LinkButtonProps) {
  return (
    <a href={href} className={buttonTones[tone]}>
      {children}
    </a>
  );
}
