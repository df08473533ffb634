import { Shell } from "@/components/shell/shell";
import { env } from "@/lib/env";
import { version } from "@/package.json";
import { NotFoundBody } from "./not-found-body";
import { getPreferences } from "./preferences";

/** For an address that leads nowhere. */
export default async function NotFoundPage() {
  return (
    <Shell isDemo={env().KRING_MODE === "demo"} version={version} preferences={await getPreferences()}>
      <NotFoundBody />
    </Shell>
  );
}
