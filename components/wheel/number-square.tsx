type NumberSquareProps = {
  readonly number: number;
  /** Outlined instead of solid: the need is not chosen. */
  readonly isHollow?: boolean;
};

/** The number that a need is known by, in its hue. The name always stands beside it. */
export function NumberSquare({ number, isHollow = false }: NumberSquareProps) {
  const fill = isHollow ? "bg-tint text-hue inset-ring-[1.5px] inset-ring-hue" : "bg-hue text-on-hue";
  return (
    <span
      className={`number-square hue-${number} inline-grid size-7 flex-none place-items-center rounded-small text-meta leading-none font-bold tabular-nums ${fill}`}
    >
      {number}
    </span>
  );
}
