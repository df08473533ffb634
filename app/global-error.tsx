"use client";

import { NextIntlClientProvider } from "next-intl";
import { Fault } from "@/components/shell/fault";
import { fault } from "@/lib/text/messages/sv/fault";
import { timeZone } from "@/lib/text/locale";
import "./globals.css";

type GlobalErrorProps = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

/** When the page around all pages has failed, the reader's language is not known: Swedish. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="sv">
      <body>
        <NextIntlClientProvider locale="sv" timeZone={timeZone} messages={{ ui: { fault } }}>
          <main className="page-width w-full flex-1 py-12">
            <Fault code={error.digest} retry={reset} />
          </main>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
