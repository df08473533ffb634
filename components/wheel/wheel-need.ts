import type { ReactNode } from "react";
import type { WheelMark } from "./mark";

/** One need to choose, in the order of the wheel. */
export type WheelNeed = {
  readonly key: string;
  readonly label: string;
  readonly meaning: string;
  readonly mark: WheelMark;
  /** The name of the radio buttons that say how it is. Without it, chosen means that collaboration is needed. */
  readonly markName?: string;
  /** Who said so: "enligt pappa". */
  readonly said?: ReactNode;
  /** More fields, shown while the need is chosen: who says so, a note. */
  readonly details?: ReactNode;
};
