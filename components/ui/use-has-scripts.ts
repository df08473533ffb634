"use client";

import { useSyncExternalStore } from "react";

/** False on the server and until the scripts have started: for what would do nothing without them. */
export function useHasScripts(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

function neverChanges() {
  return () => {};
}
