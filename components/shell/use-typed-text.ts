"use client";

import { type RefObject, useEffect, useRef } from "react";

/** Whether something has been typed or chosen in a form of the page since it was opened. */
export function useTypedText(path: string): RefObject<boolean> {
  const isTyped = useRef(false);
  useEffect(() => {
    isTyped.current = false;
    const notice = ({ target }: Event) => {
      if (target instanceof Element && target.closest("main form")) isTyped.current = true;
    };
    document.addEventListener("input", notice);
    return () => document.removeEventListener("input", notice);
  }, [path]);
  return isTyped;
}
