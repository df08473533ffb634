import type { Locale as KringLocale } from "@/lib/text/locale";
import type { sv } from "@/lib/text/messages/sv";

declare module "next-intl" {
  interface AppConfig {
    Locale: KringLocale;
    Messages: typeof sv;
  }
}
