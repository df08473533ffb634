import { Svg, View } from "@react-pdf/renderer";
import type { BlockOf } from "@/lib/papers/document";
import { wheelMarks } from "../../wheel/mark";
import { mm, styles } from "./styles";
import { tag } from "./tags";
import { useSides, Words } from "./words";
import { MarkSample } from "./wheel-marks";
import { Hub, Sector, SectorClips } from "./wheel-sector";

/** Room for the names outside the ring. */
const viewBox = "-120 -24 632 456";

/** The wheel in black and white, with how to read it. */
export function WheelBlock({ block }: { block: BlockOf<"wheel"> }) {
  const { row, before } = useSides();
  return (
    <View
      wrap={false}
      style={{ flexDirection: row, alignItems: "center", marginTop: mm(2), marginBottom: mm(-1) }}
    >
      <Svg
        {...tag("Figure", { alt: block.alt })}
        viewBox={viewBox}
        style={{ width: mm(108), height: mm(78) }}
      >
        <SectorClips areas={block.areas} />
        {block.areas.map((area, index) => (
          <Sector key={index} area={area} index={index} count={block.areas.length} />
        ))}
        <Hub text={block.hub} />
      </Svg>
      <View style={{ flex: 1 }}>
        <Words style={styles.h3} text={block.legend.title} />
        {wheelMarks.map((mark) => (
          <View key={mark} style={{ flexDirection: row, alignItems: "center", marginTop: mm(1.6) }}>
            <MarkSample mark={mark} />
            <Words style={{ fontSize: 10, ...before(mm(2.2)) }} text={block.legend.marks[mark]} />
          </View>
        ))}
      </View>
    </View>
  );
}
