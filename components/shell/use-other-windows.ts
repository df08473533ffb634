"use client";

import { useCallback, useEffect, useEffectEvent, useRef } from "react";

type Told = { readonly personId: string; readonly until: number };

/**
 * What the windows of one browser tell each other: whose the session is and until when it lives.
 * Returns how to tell the others; says `onLonger` for the own person and `onOther` when somebody else has signed in.
 */
export function useOtherWindows(
  personId: string,
  { onLonger, onOther }: { readonly onLonger: (until: number) => void; readonly onOther: () => void },
): (until: number) => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const heard = useEffectEvent((told: Told) => {
    if (told.personId === personId) onLonger(told.until);
    else onOther();
  });

  useEffect(() => {
    const opened = new BroadcastChannel("kring.session");
    opened.onmessage = (message: MessageEvent<Told>) => heard(message.data);
    channel.current = opened;
    return () => opened.close();
  }, []);

  return useCallback((until) => channel.current?.postMessage({ personId, until } satisfies Told), [personId]);
}
