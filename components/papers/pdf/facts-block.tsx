import { View } from "@react-pdf/renderer";
import type { BlockOf } from "@/lib/papers/document";
import { hairline, mm, styles } from "./styles";
import { tag } from "./tags";
import { useSides, Words } from "./words";

type Fact = BlockOf<"facts">["items"][number];

/** Facts with their labels, in one column or two; one without a value is a line to write on. */
export function Facts({ block }: { block: BlockOf<"facts"> }) {
  const { row: across } = useSides();
  return (
    <View {...tag("L")} style={{ marginBottom: mm(2) }}>
      {rowsOf(block).map((row, index) => (
        <View key={index} wrap={row.some(isLong)} style={{ flexDirection: across, columnGap: mm(8.7) }}>
          {row.map((fact, place) => (
            <FactItem key={place} fact={fact} />
          ))}
          {row.length < block.columns && !row.some(isLong) && <View style={{ flex: 1 }} />}
        </View>
      ))}
    </View>
  );
}

function FactItem({ fact }: { fact: Fact }) {
  return (
    <View {...tag("LI")} style={fact.label === "" ? styles.factLine : styles.fact}>
      {fact.label !== "" && <Words {...tag("Lbl")} style={styles.label} text={fact.label} />}
      {fact.value === "" ? (
        <View style={{ height: mm(7.5), borderBottomWidth: 0.5, borderBottomColor: hairline }} />
      ) : (
        <Words {...tag("LBody")} style={styles.value} text={fact.value} />
      )}
    </View>
  );
}

/** A long fact has the whole width, and may go on to the next page. */
function rowsOf({ items, columns }: BlockOf<"facts">): Fact[][] {
  const rows: Fact[][] = [];
  for (const item of items) {
    const row = rows.at(-1);
    const hasRoom = row && row.length < columns && !row.some(isLong) && !isLong(item);
    if (hasRoom) row.push(item);
    else rows.push([item]);
  }
  return rows;
}

function isLong({ value }: Fact): boolean {
  return value.length > 400 || value.split("\n").length > 12;
}
