import type { FormAction } from "@/lib/form-state";
import type { Locale } from "@/lib/text/locale";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const themeCookie = "kring_theme";

/** What the reader has chosen, and the actions that choose anew. */
export type Preferences = {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly chooseLocaleAction: FormAction;
  readonly chooseThemeAction: FormAction;
};
