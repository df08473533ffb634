import { useTranslations } from "next-intl";
import { type WheelSector, wheelMarks } from "./mark";
import { NumberSquare } from "./number-square";

/** What the wheel says, in words: what calls for most first, and nothing about what was not chosen. */
export function WheelList({ sectors }: { readonly sectors: readonly WheelSector[] }) {
  const t = useTranslations("ui.wheel.states");
  const rows = sectors
    .map((sector, index) => ({ ...sector, number: index + 1 }))
    .filter(({ mark }) => mark !== "notChosen")
    .toSorted((a, b) => wheelMarks.indexOf(a.mark) - wheelMarks.indexOf(b.mark));
  return (
    <ul className="grid gap-2 text-meta">
      {rows.map(({ key, label, mark, number }) => (
        <li key={key} className="flex items-center gap-2">
          <NumberSquare number={number} />
          <span>
            {label} <span className="text-ink-2">– {t(mark).toLocaleLowerCase("sv")}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
