import type { ReactNode } from "react";
import { Shell } from "@/components/shell/shell";
import { env } from "@/lib/env";
import { version } from "@/package.json";
import { getPreferences } from "../preferences";

export default async function PublicLayout({ children }: { readonly children: ReactNode }) {
  return (
    <Shell isDemo={env().KRING_MODE === "demo"} version={version} preferences={await getPreferences()}>
      {children}
    </Shell>
  );
}
