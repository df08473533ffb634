import type { BlockOf } from "@/lib/papers/document";
import type { Direction } from "@/lib/text/direction";
import { Written } from "./written";

type PaperTableProps = { readonly block: BlockOf<"table">; readonly base: Direction };

/** A table that becomes labelled rows where there is no width for it, and stays a table for a reader. */
export function PaperTable({ block, base }: PaperTableProps) {
  const total = block.columns.reduce((sum, column) => sum + column.share, 0);
  return (
    <table className="paper-table" role="table" aria-label={block.label}>
      <thead role="rowgroup">
        <tr role="row">
          {block.columns.map((column, index) => (
            <th
              key={index}
              role="columnheader"
              scope="col"
              style={{ width: `${Math.round((column.share / total) * 100)}%` }}
            >
              <Written text={column.label} base={base} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {block.rows.map((cells, row) => (
          <tr key={row} role="row">
            {cells.map((cell, index) =>
              block.hasRowHeaders && index === 0 ? (
                <th key={index} role="rowheader" scope="row">
                  <Written text={cell} base={base} />
                </th>
              ) : (
                <td key={index} role="cell" data-label={block.columns[index]?.label}>
                  <Written text={cell} base={base} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
