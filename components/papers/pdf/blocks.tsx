import type { ReactNode } from "react";
import { Path, Svg, Text, View } from "@react-pdf/renderer";
import type { BlockOf, PaperBlock, PaperSymbol } from "@/lib/papers/document";
import { symbolPaths } from "../symbols";
import { AreaBlock } from "./area-block";
import { Facts } from "./facts-block";
import { FormChoices, signatureHeight, Signatures } from "./form-blocks";
import { ink, mm, styles } from "./styles";
import { TableBlock } from "./table-block";
import { tag } from "./tags";
import { WheelBlock } from "./wheel-block";

export function Blocks({ blocks }: { blocks: readonly PaperBlock[] }): ReactNode {
  return blocks.map((block, index) => <Block key={index} block={block} next={blocks[index + 1]} />);
}

function Block({ block, next }: { block: PaperBlock; next: PaperBlock | undefined }): ReactNode {
  switch (block.kind) {
    case "heading":
      return <Heading block={block} next={next} />;
    case "paragraph":
      return <Paragraph block={block} />;
    case "facts":
      return <Facts block={block} />;
    case "list":
      return <BulletList block={block} />;
    case "table":
      return <TableBlock block={block} />;
    case "quote":
      return <Quote block={block} />;
    case "signatures":
      return <Signatures block={block} />;
    case "choices":
      return <FormChoices block={block} />;
    case "wheel":
      return <WheelBlock block={block} />;
    case "area":
      return (
        <AreaBlock block={block}>
          <Blocks blocks={block.blocks} />
        </AreaBlock>
      );
    case "pageBreak":
      return <View break />;
  }
}

function Heading({ block, next }: { block: BlockOf<"heading">; next: PaperBlock | undefined }) {
  const isSection = block.level === 2;
  const bookmark = isSection ? { bookmark: block.bookmark ?? block.text } : {};
  const text = (
    <Text
      {...tag(isSection ? "H2" : "H3", bookmark)}
      style={isSection ? styles.h2 : styles.h3}
      minPresenceAhead={presenceAfter(next)}
    >
      {block.text}
    </Text>
  );
  return block.symbol === undefined ? text : <WithSymbol symbol={block.symbol}>{text}</WithSymbol>;
}

/** The symbol says the same as the words, and is not read aloud. */
function WithSymbol({ symbol, children }: { symbol: PaperSymbol; children: ReactNode }) {
  return (
    <View style={{ flexDirection: "row", alignItems: "flex-end", gap: mm(3), marginTop: mm(3) }}>
      <Svg viewBox="0 0 24 24" style={{ width: mm(9), height: mm(9) }}>
        <Path d={symbolPaths[symbol]} fill="none" stroke={ink} strokeWidth={1.7} strokeLinejoin="round" />
      </Svg>
      {children}
    </View>
  );
}

/** Below a heading there is room for some lines of what it heads, and for all who are to sign. */
function presenceAfter(next: PaperBlock | undefined): number {
  return next?.kind === "signatures" ? mm(signatureHeight * next.items.length) : mm(22);
}

const paragraphStyles = { body: styles.body, lead: styles.lead, note: styles.note };

function Paragraph({ block }: { block: BlockOf<"paragraph"> }) {
  return (
    <Text {...tag("P")} style={paragraphStyles[block.tone]} orphans={2} widows={2}>
      {block.label !== undefined && <Text style={styles.strong}>{block.label}: </Text>}
      {block.text}
    </Text>
  );
}

function BulletList({ block }: { block: BlockOf<"list"> }) {
  const style = block.tone === "lead" ? styles.leadItem : styles.item;
  return (
    <View {...tag("L")} style={{ marginBottom: mm(2) }}>
      {block.items.map((item, index) => (
        <View key={index} {...tag("LI")} style={{ flexDirection: "row", marginBottom: mm(0.6) }}>
          <Text {...tag("Lbl")} style={{ ...style, width: mm(4) }}>
            •
          </Text>
          <Text {...tag("LBody")} style={{ ...style, flex: 1 }}>
            {item}
          </Text>
        </View>
      ))}
    </View>
  );
}

function Quote({ block }: { block: BlockOf<"quote"> }) {
  return (
    <View
      style={{
        borderLeftWidth: mm(1),
        borderLeftColor: ink,
        paddingLeft: mm(4),
        marginTop: mm(0.6),
        marginBottom: mm(2.4),
      }}
    >
      {block.by !== undefined && (
        <Text {...tag("P")} style={styles.label}>
          {block.by}
        </Text>
      )}
      <Text {...tag("BlockQuote")} style={styles.quote}>
        ”{block.text}”
      </Text>
    </View>
  );
}
