import { cookies } from "next/headers";
import { getLocale } from "next-intl/server";
import { type Preferences, type Theme, themeCookie, themes } from "@/components/shell/preferences";
import { chooseLocaleAction, chooseThemeAction } from "./actions";

/** The language and the appearance that the reader has chosen, and how to choose anew. */
export async function getPreferences(): Promise<Preferences> {
  const [locale, theme] = await Promise.all([getLocale(), getTheme()]);
  return { locale, theme, chooseLocaleAction, chooseThemeAction };
}

export async function getTheme(): Promise<Theme> {
  const chosen = (await cookies()).get(themeCookie)?.value;
  return themes.find((theme) => theme === chosen) ?? "system";
}
