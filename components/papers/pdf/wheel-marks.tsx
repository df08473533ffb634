import { ClipPath, Defs, G, Path, Rect, Svg } from "@react-pdf/renderer";
import type { PaperWheelMark } from "@/lib/papers/document";
import { hatchDrawing } from "../hatch";
import { HatchPath } from "./hatch-path";
import { ink, mm } from "./styles";

const frame = { x: 1, y: 1, width: 30, height: 18, rx: 2, ry: 2 };
const hatch = hatchDrawing("diagonalUp", { left: 0, top: 0, width: 32, height: 20, step: 4.6 });

/** How the wheel shows a mark, small enough for the legend. */
export function MarkSample({ mark }: { mark: PaperWheelMark }) {
  const dashes = mark === "unknown" ? { strokeDasharray: "4 3" } : {};
  return (
    <Svg viewBox="0 0 32 20" style={{ width: mm(8), height: mm(5) }}>
      {hatchedTop[mark] !== undefined && <Hatched top={hatchedTop[mark]} />}
      <Rect {...frame} {...dashes} fill="none" stroke={ink} strokeWidth={1.4} />
      {mark === "needsAttention" && <Path d="M1 10H31" stroke={ink} strokeWidth={1.2} />}
      {mark === "works" && <Path d="M11 10l3.5 3.5L21 6.5" fill="none" stroke={ink} strokeWidth={2} />}
    </Svg>
  );
}

const hatchedTop: Partial<Record<PaperWheelMark, number>> = { needsCollaboration: 1, needsAttention: 10 };

function Hatched({ top }: { top: number }) {
  return (
    <>
      <Defs>
        <ClipPath id="sample">
          <Rect x={1} y={top} width={30} height={19 - top} />
        </ClipPath>
      </Defs>
      <G clipPath="url(#sample)">
        <HatchPath drawing={hatch} />
      </G>
    </>
  );
}
