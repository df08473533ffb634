import { type Ring, sectorPath } from "./geometry";

const ring: Ring = { center: 17, outer: 16, inner: 7, gap: 2.2, corner: 1, inset: 0 };
const count = 7;

/** The sign of the service: the empty wheel with one filled sector. */
export function Logo() {
  return (
    <svg
      viewBox="0 0 34 34"
      width="34"
      height="34"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
    >
      {Array.from({ length: count }, (_, index) => (
        <path key={index} d={sectorPath(ring, count, index)} fill={index === 0 ? "currentColor" : "none"} />
      ))}
    </svg>
  );
}
