import type { ReactNode } from "react";

export type TableColumn = { readonly label: string; readonly align?: "start" | "end" };
/** The first cell is the row's heading. */
export type TableRow = { readonly key: string; readonly cells: readonly ReactNode[] };

type TableProps = {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
};

/** A table where it fits, labelled rows where it does not. The roles keep it a table to a screen reader there too. */
export function Table({ caption, isCaptionHidden = false, columns, rows }: TableProps) {
  return (
    <table className="rows" role="table">
      <caption className={isCaptionHidden ? "sr-only" : ""}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ label, align }) => (
            <th key={label} scope="col" role="columnheader" data-align={align}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells: [heading, ...cells] }) => (
          <tr key={key} role="row">
            <th scope="row" role="rowheader">
              {heading}
            </th>
            {cells.map((cell, index) => (
              <td
                key={index}
                role="cell"
                data-label={columns[index + 1]?.label}
                data-align={columns[index + 1]?.align}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
