import { sectorPath, wheelRing } from "./geometry";

/** The empty wheel, for pages that have nothing to show yet. */
export function WheelOutline({ count = 7 }: { readonly count?: number }) {
  return (
    <svg
      viewBox="0 0 400 400"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="4"
      className="h-auto w-full"
    >
      {Array.from({ length: count }, (_, index) => (
        <path key={index} d={sectorPath(wheelRing, count, index)} />
      ))}
    </svg>
  );
}
