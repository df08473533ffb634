import { type SignForm, StateSign } from "@/components/ui/state-sign";
import type { WheelMark } from "./mark";

export const markForms: Readonly<Record<WheelMark, SignForm>> = {
  needsCollaboration: "filled",
  needsAttention: "half",
  works: "check",
  unknown: "dashed",
  notChosen: "ring",
};

/** A mark in small, in the hue around it. */
export function MarkSign({
  mark,
  className = "",
}: {
  readonly mark: WheelMark;
  readonly className?: string;
}) {
  return <StateSign form={markForms[mark]} className={`text-hue ${className}`} />;
}
