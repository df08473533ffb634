import { Fragment } from "react";
import { type Direction, directionOf, withNumbersKept } from "@/lib/text/direction";

/** A text on a paper, each line that is read the other way kept apart. */
export function Written({ text, base }: { readonly text: string; readonly base: Direction }) {
  const lines = withNumbersKept(text).split("\n");
  const directions = lines.map((line) => directionOf(line, base));
  if (directions.every((direction) => direction === base)) return lines.join("\n");
  return lines.map((line, index) => (
    <Fragment key={index}>
      {index > 0 && "\n"}
      {directions[index] === base ? line : <span dir={directions[index]}>{line}</span>}
    </Fragment>
  ));
}
