"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { useHasScripts } from "@/components/ui/use-has-scripts";

type ProjectorProps = { readonly show: string; readonly hide: string };

/** Makes the page one for the wall, and back: also by Esc. What only the leader is to see is left out meanwhile. */
export function Projector({ show, hide }: ProjectorProps) {
  const hasScripts = useHasScripts();
  const [isOn, setIsOn] = useState(false);

  useEffect(() => {
    if (!isOn) return;
    const root = document.documentElement;
    root.dataset.projected = "";
    const leave = ({ key }: KeyboardEvent) => key === "Escape" && setIsOn(false);
    window.addEventListener("keydown", leave);
    return () => {
      delete root.dataset.projected;
      window.removeEventListener("keydown", leave);
    };
  }, [isOn]);

  if (!hasScripts) return null;
  return (
    <Button type="button" tone="secondary" onClick={() => setIsOn(!isOn)}>
      {isOn ? hide : show}
    </Button>
  );
}
