/** One primary per page; danger only on a page that asks for confirmation; quiet takes the colour around it. */
export type ButtonTone = "primary" | "secondary" | "link" | "quiet" | "danger";

const solid =
  "inline-flex min-h-12 items-center justify-center gap-2.5 rounded-field border-2 px-6 py-2 text-center text-base leading-tight font-semibold no-underline cursor-pointer";

export const buttonTones: Readonly<Record<ButtonTone, string>> = {
  primary: `${solid} border-primary bg-primary text-on-primary hover:border-primary-hover hover:bg-primary-hover hover:text-on-primary active:border-primary-active active:bg-primary-active`,
  secondary: `${solid} border-primary bg-transparent text-primary hover:bg-primary-tint hover:text-primary`,
  danger: `${solid} border-danger bg-danger text-on-danger hover:underline hover:text-on-danger`,
  link: "inline-flex min-h-11 items-center gap-2 text-link underline underline-offset-[0.18em] cursor-pointer hover:text-primary-hover",
  quiet: "inline-flex min-h-11 items-center gap-2 underline underline-offset-[0.18em] cursor-pointer",
};
