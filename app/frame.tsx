import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SessionTimeout } from "@/components/shell/session-timeout";
import type { NavItem } from "@/components/shell/shell-types";
import { Shell } from "@/components/shell/shell";
import { currentSession } from "@/lib/auth/current";
import { isDemo } from "@/lib/auth/demo-people";
import { idleMinutes, menuFor } from "@/lib/auth/rules";
import type { CurrentSession } from "@/lib/auth/sessions";
import { countUnreadNotices } from "@/lib/notices/queries";
import { version } from "@/package.json";
import { getPreferences } from "./preferences";
import { signOutAction, staySignedInAction } from "./session-actions";

/** The shell as the reader of this request sees it, signed in or not. */
export async function Frame({ children }: { readonly children: ReactNode }) {
  const session = await currentSession();
  const shell = { isDemo: isDemo(), version, preferences: await getPreferences() };
  if (!session) return <Shell {...shell}>{children}</Shell>;
  return (
    <Shell
      {...shell}
      person={await personOf(session)}
      nav={await menuOf(session)}
      signOutAction={signOutAction}
    >
      {children}
      <SessionTimeout
        personId={session.actor.personId}
        expiresAt={session.expiresAt.toISOString()}
        idleMinutes={idleMinutes}
        keepAliveAction={staySignedInAction}
        signOutAction={signOutAction}
        signedOutHref="/signed-out?reason=idle"
      />
    </Shell>
  );
}

async function personOf({ actor, appointments }: CurrentSession) {
  const t = await getTranslations("shell");
  const switchHref = appointments.length > 1 ? "/appointments" : undefined;
  const unreadCount = await countUnreadNotices(actor);
  return { name: actor.personName, agencyName: actor.agencyName || t("county"), switchHref, unreadCount };
}

async function menuOf({ actor }: CurrentSession): Promise<NavItem[]> {
  const t = await getTranslations("shell.nav");
  return menuFor(actor.tasks).map((page) => ({ href: `/${page}`, label: t(page) }));
}
