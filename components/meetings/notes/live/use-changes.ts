"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent } from "react";

const askEveryMs = 2000;
/** The first word comes at once unless something between here and the server holds it back. */
const patienceMs = 5000;

/** Shows the page anew when somebody else has changed what it was made from. Asks by itself where no stream comes through. */
export function useChanges(address: string, shown: string): void {
  const router = useRouter();
  const isShown = useEffectEvent((revision: string) => revision === shown);
  // The page is left, with all that stands in it, where it cannot be fetched anew: so only once the server has answered.
  const refresh = useEffectEvent(() => router.refresh());

  useEffect(() => {
    let asking: ReturnType<typeof setInterval> | undefined;
    const stream = new EventSource(address);
    const ask = async () => {
      const answer = await fetch(address, { headers: { accept: "application/json" } }).catch(() => null);
      if (answer?.ok) {
        const { revision } = (await answer.json()) as { revision: string };
        if (!isShown(revision)) refresh();
      } else if (answer) clearInterval(asking);
    };
    const askInstead = () => {
      stream.close();
      asking ??= setInterval(() => void ask(), askEveryMs);
    };
    const patience = setTimeout(askInstead, patienceMs);
    const back = () => void ask();
    stream.onmessage = ({ data }) => {
      clearTimeout(patience);
      if (!isShown(String(data))) void ask();
    };
    // A stream that only broke is taken up again by the browser.
    stream.onerror = () => {
      if (stream.readyState === EventSource.CLOSED) askInstead();
    };
    window.addEventListener("online", back);
    return () => {
      clearTimeout(patience);
      clearInterval(asking);
      stream.close();
      window.removeEventListener("online", back);
    };
  }, [address]);
}
