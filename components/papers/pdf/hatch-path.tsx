import { Path } from "@react-pdf/renderer";
import type { HatchDrawing } from "../hatch";
import { ink } from "./styles";

/** A pattern in black. */
export function HatchPath({ drawing }: { drawing: HatchDrawing }) {
  if (drawing.drawnAs === "fill") return <Path d={drawing.d} fill={ink} stroke="none" />;
  return <Path d={drawing.d} fill="none" stroke={ink} strokeWidth={1.1} />;
}
