"use client";

import { usePathname } from "next/navigation";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { type FormAction, idle } from "@/lib/form-state";
import { secondsLeft, warningSeconds } from "./session-countdown";
import { SessionEnded } from "./session-ended";
import { SessionWarning } from "./session-warning";
import { useOtherWindows } from "./use-other-windows";
import { useTypedText } from "./use-typed-text";

const onTop =
  "m-auto w-[min(32rem,calc(100vw-32px))] rounded-field border border-line bg-surface p-6 text-ink shadow-dialog backdrop:bg-backdrop";
/** Nothing of the page is seen behind it: whoever passes the screen may be anybody. */
const covering = "m-0 h-dvh max-h-none w-screen max-w-none bg-surface px-6 py-16 text-ink";

type SessionTimeoutProps = {
  readonly personId: string;
  /** When the session ends if nothing more is done, as ISO 8601. */
  readonly expiresAt: string;
  /** How long each request prolongs the session. */
  readonly idleMinutes: number;
  /** Any action that finds the actor: "done" means that the session lives. */
  readonly keepAliveAction: FormAction;
  readonly signOutAction: FormAction;
  /** Where the reader lands when time has run out, with the page they were on as `returnTo`. */
  readonly signedOutHref: string;
};

/**
 * Warns two minutes before the session ends. Esc means stay. What is typed stays behind the dialog, also when the session
 * has ended. What is done in one window keeps the others signed in.
 */
export function SessionTimeout({ personId, expiresAt, idleMinutes, ...rest }: SessionTimeoutProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const prolongedTo = useRef(0);
  const [left, setLeft] = useState<number | null>(null);
  const [isEnded, setIsEnded] = useState(false);
  const path = usePathname();
  const isTyped = useTypedText(path);
  const tellOthers = useOtherWindows(personId, { onLonger: liveOn, onOther: leave });

  function liveOn(until: number) {
    prolongedTo.current = Math.max(prolongedTo.current, until);
    dialog.current?.close();
    setLeft(null);
    setIsEnded(false);
  }

  function prolong() {
    const until = Date.now() + idleMinutes * 60_000;
    liveOn(until);
    tellOthers(until);
  }

  function leave() {
    window.location.replace(`${rest.signedOutHref}&returnTo=${encodeURIComponent(path)}`);
  }

  function end() {
    if (!isTyped.current) return leave();
    setIsEnded(true);
    if (!dialog.current?.open) dialog.current?.showModal();
  }

  async function stay() {
    if (isEnded) return;
    dialog.current?.close();
    setLeft(null);
    const answer = await rest.keepAliveAction(idle, new FormData()).catch(() => idle);
    if (answer.status === "done") prolong();
    if (answer.status === "refused") end();
  }

  const tick = useEffectEvent(() => {
    const seconds = secondsLeft(Math.max(Date.parse(expiresAt), prolongedTo.current), Date.now());
    if (seconds > warningSeconds) return;
    if (seconds <= 0) return end();
    setLeft(seconds);
    if (!dialog.current?.open) dialog.current?.showModal();
  });
  const onBrowserBack = useEffectEvent(() => void stay());
  const onNavigation = useEffectEvent(prolong);

  useEffect(() => {
    const timer = setInterval(() => tick(), 1000);
    // A page that the browser takes from its memory asks the server nothing.
    const back = () => onBrowserBack();
    window.addEventListener("popstate", back);
    return () => {
      clearInterval(timer);
      window.removeEventListener("popstate", back);
    };
  }, []);

  useEffect(() => tellOthers(Date.parse(expiresAt)), [expiresAt, tellOthers]);

  const firstPath = useRef(path);
  useEffect(() => {
    if (path !== firstPath.current) onNavigation();
    firstPath.current = path;
  }, [path]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby="session-title"
      onCancel={(event) => {
        event.preventDefault();
        void stay();
      }}
      className={isEnded ? covering : onTop}
    >
      {isEnded && <SessionEnded onLeave={leave} />}
      {left !== null && !isEnded && (
        <SessionWarning left={left} onStay={() => void stay()} signOutAction={rest.signOutAction} />
      )}
    </dialog>
  );
}
