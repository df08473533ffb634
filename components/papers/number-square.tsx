import { useId } from "react";
import type { Hatch } from "@/lib/papers/document";
import { hatchDrawing } from "./hatch";

/** An area's number on its pattern, readable in black and white. */
export function NumberSquare({ number, hatch }: { readonly number: number; readonly hatch: Hatch }) {
  const clip = useId();
  const drawing = hatchDrawing(hatch, { left: 0, top: 0, width: 32, height: 32, step: 4.6 });
  return (
    <svg className="paper-number" viewBox="0 0 32 32" role="img" aria-label={String(number)}>
      <clipPath id={clip}>
        <rect x="1" y="1" width="30" height="30" rx="3" />
      </clipPath>
      <path
        {...drawing}
        clipPath={`url(#${clip})`}
        stroke="currentColor"
        strokeLinecap={drawing.strokeDasharray ? "round" : "butt"}
      />
      <rect x="1" y="1" width="30" height="30" rx="3" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <circle cx="16" cy="16" r="9.5" fill="#fff" />
      <text x="16" y="16" textAnchor="middle" dominantBaseline="central" fontSize="15" fontWeight="700">
        {number}
      </text>
    </svg>
  );
}
