import { View } from "@react-pdf/renderer";
import type { BlockOf } from "@/lib/papers/document";
import { hairline, ink, mm, styles } from "./styles";
import { tag } from "./tags";
import { useSides, Words } from "./words";

/** A row longer than this may be divided over two pages; others are kept whole. */
const isLong = (cell: string) => cell.length > 300 || cell.split("\n").length > 12;

/** A table whose header stands again on each page it goes on to. */
export function TableBlock({ block }: { block: BlockOf<"table"> }) {
  const total = block.columns.reduce((sum, column) => sum + column.share, 0);
  const { row: across, after } = useSides();
  const widths = block.columns.map((column) => `${(column.share / total) * 100}%`);
  return (
    <View {...tag("Table")} style={{ fontSize: 10, lineHeight: 1.35, marginTop: mm(1), marginBottom: mm(3) }}>
      <View
        {...tag("TR")}
        fixed
        style={{ flexDirection: across, borderBottomWidth: 0.9, borderBottomColor: ink }}
      >
        {block.columns.map((column, index) => (
          <Words
            key={index}
            {...tag("TH", { scope: "Column" })}
            style={{ ...cellStyle(widths[index], true), ...after(mm(3)) }}
            text={column.label}
          />
        ))}
      </View>
      {block.rows.map((cells, row) => (
        <View
          key={row}
          {...tag("TR")}
          wrap={cells.some(isLong)}
          style={{ flexDirection: across, borderBottomWidth: 0.5, borderBottomColor: hairline }}
        >
          {cells.map((cell, index) => {
            const isHeader = block.hasRowHeaders && index === 0;
            const cellTag = isHeader ? tag("TH", { scope: "Row" }) : tag("TD");
            return (
              <Words
                key={index}
                {...cellTag}
                style={{ ...cellStyle(widths[index], isHeader), ...after(mm(3)) }}
                text={cell}
              />
            );
          })}
        </View>
      ))}
    </View>
  );
}

function cellStyle(width: string | undefined, isHeader: boolean) {
  const padding = { paddingTop: mm(1), paddingBottom: mm(1.2) };
  return { width: width ?? "auto", ...padding, ...(isHeader && styles.strong) };
}
