import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";

/** One primary per page; danger only on a page that asks for confirmation; quiet takes the colour around it. */
export type ButtonTone = "primary" | "secondary" | "link" | "quiet" | "danger";

const solid =
  "inline-flex min-h-12 items-center justify-center gap-2.5 rounded-field border-2 px-6 py-2 text-center text-base leading-tight font-semibold no-underline cursor-pointer";

const tones: Readonly<Record<ButtonTone, string>> = {
  primary: `${solid} border-primary bg-primary text-on-primary hover:border-primary-hover hover:bg-primary-hover hover:text-on-primary active:border-primary-active active:bg-primary-active`,
  secondary: `${solid} border-primary bg-transparent text-primary hover:bg-primary-tint hover:text-primary`,
  danger: `${solid} border-danger bg-danger text-on-danger hover:underline hover:text-on-danger`,
  link: "inline-flex min-h-11 items-center gap-2 text-link underline underline-offset-[0.18em] cursor-pointer hover:text-primary-hover",
  quiet: "inline-flex min-h-11 items-center gap-2 underline underline-offset-[0.18em] cursor-pointer",
};

type ButtonProps = Omit<ComponentProps<"button">, "className" | "disabled"> & { readonly tone?: ButtonTone };

export function Button({ tone = "primary", ...button }: ButtonProps) {
  return <button {...button} className={tones[tone]} />;
}

type LinkButtonProps = {
  readonly href: string;
  readonly tone?: ButtonTone;
  readonly children: ReactNode;
};

/** A link that looks like a button and opens a window of its own, so that what is on this page stays. */
export function NewWindowButton({ href, tone = "primary", children }: LinkButtonProps) {
  return (
    <a href={href} target="_blank" className={tones[tone]}>
      {children}
    </a>
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ href, tone = "primary", children }: LinkButtonProps) {
  return (
    <Link href={href} prefetch={false} className={tones[tone]}>
      {children}
    </Link>
  );
}

/** A link to a file: the browser fetches it once, when it is followed. To fetch a paper is an event. */
export function DownloadButton({ href, tone = "secondary", children }: LinkButtonProps) {
  return (
    <a href={href} className={tones[tone]}>
      {children}
    </a>
  );
}
