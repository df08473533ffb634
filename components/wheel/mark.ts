/** What a wheel says about one need: told by form, never by colour alone. */
export type WheelMark = "notChosen" | "works" | "needsAttention" | "needsCollaboration" | "unknown";

/** From what calls for most to what calls for least: the order of the legend and of choices. */
export const wheelMarks: readonly WheelMark[] = [
  "needsCollaboration",
  "needsAttention",
  "works",
  "unknown",
  "notChosen",
];

/** One sector of the wheel. Its place in the list is its number, and gives its hue. */
export type WheelSector = {
  readonly key: string;
  readonly label: string;
  readonly mark: WheelMark;
};
