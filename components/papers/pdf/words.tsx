import { createContext, type ReactNode, useContext } from "react";
import { Text, View } from "@react-pdf/renderer";
import { type Direction, directionOf, withNumbersKept } from "@/lib/text/direction";
import { styles } from "./styles";
import { tag, type Tag } from "./tags";

const PaperDirection = createContext<Direction>("ltr");

/** Which way the paper, or a part of it, is laid out. */
export function Laid({ direction, children }: { direction: Direction; children: ReactNode }) {
  return <PaperDirection.Provider value={direction}>{children}</PaperDirection.Provider>;
}

/** The sides of the paper, as whoever reads it in its direction calls them. */
export function useSides() {
  const direction = useContext(PaperDirection);
  const isLeft = direction === "ltr";
  return {
    direction,
    row: isLeft ? ("row" as const) : ("row-reverse" as const),
    before: (width: number) => (isLeft ? { paddingLeft: width } : { paddingRight: width }),
    after: (width: number) => (isLeft ? { paddingRight: width } : { paddingLeft: width }),
  };
}

/** The layout also divides a word where its typeface changes: only when there is no space to break at. */
const penalty = 1e15;

type WordsProps = {
  readonly tag?: Tag;
  readonly text: string;
  readonly style?: object;
  /** Bold words before it. They are the paper's own, so the whole is then read the paper's way. */
  readonly label?: string;
  readonly minPresenceAhead?: number;
  readonly orphans?: number;
  readonly widows?: number;
};

/** A text in its own direction, at the side where the paper's lines begin. */
export function Words({ tag: whole, text, style = {}, label, ...layout }: WordsProps) {
  const { direction: base } = useSides();
  const lines = withNumbersKept(text).split("\n");
  const directions = lines.map((line) => (label === undefined ? directionOf(line, base) : base));
  const turned = (direction: Direction = base) => ({
    ...({ direction, textAlign: base === "ltr" ? "left" : "right" } as const),
  });
  // What the first piece says of its direction is what counts for the whole line.
  const before = label !== undefined && <Text style={{ ...styles.strong, direction: base }}>{label}</Text>;
  if (directions.every((direction) => direction === "ltr") || lines.length === 1) {
    return (
      <Text
        {...(whole && { tag: whole })}
        {...layout}
        hyphenationPenalty={penalty}
        style={{ ...style, ...turned(directions[0]) }}
      >
        {before}
        {lines.join("\n")}
      </Text>
    );
  }
  const { box, type } = apart(style);
  return (
    <View {...(whole && { tag: whole })} style={box}>
      {lines.map((line, index) => (
        <Text
          key={index}
          {...(whole && tag("Span"))}
          hyphenationPenalty={penalty}
          style={{ ...type, ...turned(directions[index]) }}
        >
          {index === 0 && before}
          {line}
        </Text>
      ))}
    </View>
  );
}

/** What of a style is the box around all lines, and what is each line's. */
function apart(style: object) {
  const isBox = ([name]: [string, unknown]) => /^(width|flex|margin|padding)/.test(name);
  const entries = Object.entries(style);
  return {
    box: Object.fromEntries(entries.filter(isBox)),
    type: Object.fromEntries(entries.filter((entry) => !isBox(entry))),
  };
}
