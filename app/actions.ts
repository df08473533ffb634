"use server";

import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { z } from "zod";
import { publicAction } from "@/lib/action";
import { themeCookie, themes } from "@/components/shell/preferences";
import { localeCookie, locales } from "@/lib/text/locale";

const year = 365 * 24 * 60 * 60;

export const chooseLocaleAction = publicAction(
  z.strictObject({ locale: z.enum(locales) }),
  async (_, { locale }) => {
    await remember(localeCookie, locale);
  },
);

export const chooseThemeAction = publicAction(
  z.strictObject({ theme: z.enum(themes) }),
  async (_, { theme }) => {
    await remember(themeCookie, theme);
  },
);

/** A choice about the page itself; it says nothing about who reads. */
async function remember(name: string, value: string): Promise<void> {
  (await cookies()).set({ name, value, path: "/", maxAge: year, sameSite: "lax", httpOnly: true });
  revalidatePath("/", "layout");
}
