import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { fontVariables } from "./fonts";
import "./globals.css";
import { getTheme } from "./preferences";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return {
    title: { default: t("serviceName"), template: t("titleTemplate") },
    description: t("description"),
    robots: { index: false, follow: false },
    formatDetection: { telephone: false, email: false, address: false, date: false },
  };
}

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [locale, { ui }, theme, requestHeaders] = await Promise.all([
    getLocale(),
    getMessages(),
    getTheme(),
    headers(),
  ]);
  return (
    <html lang={locale} data-theme={theme} className={fontVariables}>
      <head>
        <meta property="csp-nonce" content={requestHeaders.get("x-nonce") ?? undefined} />
      </head>
      <body>
        <NextIntlClientProvider messages={{ ui }}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
