import { sectorPath, wheelRing } from "@/components/wheel/geometry";

const count = 7;

/** The sign of the service, large: the empty wheel with one filled sector. */
export function SignOfService() {
  return (
    <svg viewBox="0 0 400 400" aria-hidden="true" className="mx-auto block w-full max-w-80 text-primary">
      {Array.from({ length: count }, (_, index) => (
        <path
          key={index}
          d={sectorPath(wheelRing, count, index)}
          fill={index === 0 ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="1.5"
        />
      ))}
    </svg>
  );
}
