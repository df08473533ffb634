import { Path, Rect, Svg, View } from "@react-pdf/renderer";
import type { BlockOf } from "@/lib/papers/document";
import { setInto } from "@/lib/text/direction";
import { ink, mm, styles } from "./styles";
import { tag } from "./tags";
import { useSides, Words } from "./words";

/** What one signature needs, in millimetres. */
export const signatureHeight = 27;

const checkmarkSize = mm(3.6);

/** Boxes to tick by hand, some of them already ticked. */
export function FormChoices({ block }: { block: BlockOf<"choices"> }) {
  const { row } = useSides();
  return (
    <View style={{ marginBottom: mm(2) }}>
      {block.label !== undefined && <Words {...tag("P")} style={styles.label} text={block.label} />}
      <View
        {...tag("L")}
        style={{
          flexDirection: block.direction === "row" ? row : "column",
          flexWrap: "wrap",
          columnGap: mm(10),
          rowGap: mm(1.2),
          marginTop: mm(1),
        }}
      >
        {block.items.map((item, index) => (
          <View key={index} {...tag("LI")} wrap={false} style={{ flexDirection: row }}>
            <Box
              isChecked={item.isChecked}
              alt={item.isChecked ? block.checkedLabel : block.uncheckedLabel}
            />
            <Words
              {...tag("LBody")}
              style={{ ...styles.item, flexShrink: 1, ...(item.isChecked && styles.strong) }}
              text={item.text}
            />
          </View>
        ))}
      </View>
    </View>
  );
}

function Box({ isChecked, alt }: { isChecked: boolean; alt: string }) {
  const { after } = useSides();
  return (
    <View style={{ width: mm(6), ...after(mm(6) - checkmarkSize), paddingTop: mm(0.9) }}>
      <Svg
        {...tag("Figure", { alt })}
        viewBox="0 0 20 20"
        style={{ width: checkmarkSize, height: checkmarkSize }}
      >
        <Rect x={1} y={1} width={18} height={18} fill="none" stroke={ink} strokeWidth={1.8} />
        {isChecked && <Path d="M5 5L15 15M15 5L5 15" fill="none" stroke={ink} strokeWidth={2.4} />}
      </Svg>
    </View>
  );
}

const mostKeptTogether = 6;

/** Lines to sign on, one row per person, each with room for what its labels ask for. */
export function Signatures({ block }: { block: BlockOf<"signatures"> }) {
  const { row, direction } = useSides();
  return (
    <View wrap={block.items.length > mostKeptTogether} style={{ marginBottom: mm(2) }}>
      {block.items.map((item, index) => (
        <View key={index} wrap={false} style={{ marginTop: mm(2.5) }}>
          <Words
            {...tag("P")}
            style={styles.item}
            label={item.role}
            text={item.name === "" ? "" : ` ${setInto(direction, item.name)}`}
          />
          <View {...tag("L")} style={{ flexDirection: row, columnGap: mm(5), marginTop: mm(11) }}>
            {item.labels.map((label, position) => (
              <View
                key={position}
                {...tag("LI")}
                style={{
                  flex: position === 0 ? 1.6 : 1,
                  borderTopWidth: 0.8,
                  borderTopColor: ink,
                  paddingTop: mm(0.8),
                }}
              >
                <Words {...tag("LBody")} style={styles.label} text={label} />
              </View>
            ))}
          </View>
        </View>
      ))}
    </View>
  );
}
