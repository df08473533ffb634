import type { ReactNode } from "react";
import { Circle, ClipPath, Defs, G, Rect, Svg, Text, View } from "@react-pdf/renderer";
import type { BlockOf } from "@/lib/papers/document";
import { hatchDrawing } from "../hatch";
import { HatchPath } from "./hatch-path";
import { ink, mm, styles } from "./styles";
import { tag } from "./tags";
import { useSides, Words } from "./words";

/** What was agreed in one of the wheel's areas, known by its number and pattern. */
export function AreaBlock({ block, children }: { block: BlockOf<"area">; children: ReactNode }) {
  const { row, before } = useSides();
  const title = `${block.number} ${block.title}`;
  return (
    <>
      <View
        minPresenceAhead={mm(30)}
        style={{ marginTop: mm(4), borderTopWidth: 1.4, borderTopColor: ink, paddingTop: mm(2.4) }}
      >
        <View style={{ flexDirection: row, alignItems: "center", marginBottom: mm(1.6) }}>
          <NumberSquare block={block} />
          <Words
            {...tag("H3", { bookmark: title })}
            style={{ ...styles.areaTitle, ...before(mm(3)) }}
            text={block.title}
          />
        </View>
      </View>
      {children}
    </>
  );
}

const side = mm(6);

function NumberSquare({ block }: { block: BlockOf<"area"> }) {
  const hatch = hatchDrawing(block.hatch, { left: 0, top: 0, width: 32, height: 32, step: 4.6 });
  return (
    <Svg
      {...tag("Figure", { alt: String(block.number) })}
      viewBox="0 0 32 32"
      style={{ width: side, height: side }}
    >
      <Defs>
        <ClipPath id="square">
          <Rect x={1} y={1} width={30} height={30} rx={3} ry={3} />
        </ClipPath>
      </Defs>
      <G clipPath="url(#square)">
        <HatchPath drawing={hatch} />
      </G>
      <Rect x={1} y={1} width={30} height={30} rx={3} ry={3} fill="none" stroke={ink} strokeWidth={1.6} />
      <Circle cx={16} cy={16} r={9.5} fill="#FFFFFF" />
      <Text
        x={16}
        y={16}
        textAnchor="middle"
        dominantBaseline="central"
        style={{ fontFamily: styles.page.fontFamily, fontSize: 15, fontWeight: 700 }}
      >
        {block.number}
      </Text>
    </Svg>
  );
}
