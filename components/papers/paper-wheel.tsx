import { Sector } from "@/components/wheel/sector";
import type { BlockOf } from "@/lib/papers/document";

/** The wheel as a drawing with the same in words beside it; a reader is given the words. */
export function PaperWheel({ block }: { readonly block: BlockOf<"wheel"> }) {
  const count = block.areas.length;
  return (
    <div className="paper-wheel">
      <svg className="wheel" viewBox="0 0 400 400" aria-hidden="true" focusable="false">
        {block.areas.map((area, index) => (
          <g key={area.key} className={`hue-${area.number}`}>
            <Sector sector={area} count={count} index={index} />
          </g>
        ))}
        <text className="hub-text" x="200" y="200">
          {block.hub}
        </text>
      </svg>
      <ol>
        {block.areas.map((area) => (
          <li key={area.key}>
            <strong>
              {area.number} {area.label}:
            </strong>{" "}
            {block.legend.marks[area.mark]}
          </li>
        ))}
      </ol>
    </div>
  );
}
