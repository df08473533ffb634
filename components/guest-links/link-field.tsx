"use client";

import { useSyncExternalStore } from "react";
import { TextField } from "@/components/ui/form/text-field";
import { tokenIn } from "@/lib/guest-links/rules";

type LinkFieldProps = { readonly label: string; readonly hint: string };

/**
 * The link that somebody came by, taken out of the address as soon as it is read so that neither history nor title keeps it.
 * Whoever came without it, or has no scripts, pastes it.
 */
export function LinkField({ label, hint }: LinkFieldProps) {
  const token = useSyncExternalStore(onNewAddress, tokenTaken, noToken);
  if (token) return <input type="hidden" name="link" value={token} />;
  return <TextField name="link" label={label} hint={hint} width="full" spellCheck={false} />;
}

let taken = "";

function onNewAddress(notify: () => void) {
  const take = () => {
    const token = tokenIn(window.location.hash);
    if (!token) return;
    taken = token;
    window.history.replaceState(window.history.state, "", window.location.pathname);
    notify();
  };
  take();
  window.addEventListener("hashchange", take);
  return () => window.removeEventListener("hashchange", take);
}

function tokenTaken() {
  return taken;
}

function noToken() {
  return "";
}
