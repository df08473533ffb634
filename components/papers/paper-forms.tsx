import type { BlockOf } from "@/lib/papers/document";
import { type Direction, setInto } from "@/lib/text/direction";
import { Written } from "./written";

type Of<Kind extends "facts" | "choices" | "signatures"> = {
  readonly block: BlockOf<Kind>;
  readonly base: Direction;
};

/** Facts with their labels; one without a value is a line to write on. */
export function PaperFacts({ block, base }: Of<"facts">) {
  return (
    <dl className="paper-facts" data-columns={block.columns}>
      {block.items.map((item, index) => (
        <div key={index}>
          <dt>
            <Written text={item.label} base={base} />
          </dt>
          <dd className={item.value === "" ? "paper-blank" : undefined}>
            <Written text={item.value} base={base} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Boxes to tick by hand, some of them already ticked. */
export function PaperChoices({ block, base }: Of<"choices">) {
  return (
    <div className="paper-choices" data-direction={block.direction}>
      {block.label !== undefined && (
        <p>
          <Written text={block.label} base={base} />
        </p>
      )}
      <ul>
        {block.items.map((item, index) => (
          <li key={index}>
            <Box
              isChecked={item.isChecked}
              label={item.isChecked ? block.checkedLabel : block.uncheckedLabel}
            />
            <Written text={item.text} base={base} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Box({ isChecked, label }: { readonly isChecked: boolean; readonly label: string }) {
  return (
    <svg className="paper-box" viewBox="0 0 20 20" role="img" aria-label={label}>
      <rect x="1" y="1" width="18" height="18" fill="none" stroke="currentColor" strokeWidth="1.8" />
      {isChecked && <path d="M5 5L15 15M15 5L5 15" stroke="currentColor" strokeWidth="2.4" />}
    </svg>
  );
}

/** Lines to sign on, one row per person. */
export function PaperSignatures({ block, base }: Of<"signatures">) {
  return block.items.map((item, index) => (
    <div key={index} className="paper-signature">
      <p>
        <strong>{item.role}</strong> {setInto(base, item.name)}
      </p>
      <ul>
        {item.labels.map((label, place) => (
          <li key={place}>
            <Written text={label} base={base} />
          </li>
        ))}
      </ul>
    </div>
  ));
}
