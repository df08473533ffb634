import { Path } from "@react-pdf/renderer";
import type { HatchDrawing } from "../hatch";
import { ink } from "./styles";

/** A pattern in black. */
export function HatchPath({ drawing }: { drawing: HatchDrawing }) {
  const caps = drawing.strokeDasharray === undefined ? {} : { strokeLinecap: "round" as const };
  return <Path {...drawing} {...caps} fill="none" stroke={ink} />;
}
