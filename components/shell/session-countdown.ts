/** How long before the end the reader is asked. WCAG 2.2.1 wants at least twenty seconds; we give two minutes. */
export const warningSeconds = 120;

export function secondsLeft(end: number, now: number): number {
  return Math.ceil((end - now) / 1000);
}

/** The time a screen reader hears: every fifteenth second, and each of the last twenty. */
export function announcedSeconds(left: number): number {
  return left <= 20 ? left : Math.ceil(left / 15) * 15;
}
