import type { ReactNode } from "react";
import { Path, Svg, View } from "@react-pdf/renderer";
import type { BlockOf, PaperBlock, PaperSymbol } from "@/lib/papers/document";
import { languageFacts } from "@/lib/papers/languages";
import { setInto } from "@/lib/text/direction";
import { symbolPaths } from "../symbols";
import { AreaBlock } from "./area-block";
import { Facts } from "./facts-block";
import { FormChoices, signatureHeight, Signatures } from "./form-blocks";
import { ink, mm, styles } from "./styles";
import { TableBlock } from "./table-block";
import { tag } from "./tags";
import { WheelBlock } from "./wheel-block";
import { Laid, useSides, Words } from "./words";

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
    case "part":
      return <Part block={block} />;
    case "pageBreak":
      return <View break />;
  }
}

/** A part in another language is laid out and read as that language is. */
function Part({ block }: { block: BlockOf<"part"> }) {
  const { direction, tag: lang } = languageFacts[block.language];
  return (
    <View {...tag("Sect", { lang })}>
      <Laid direction={direction}>
        <Words {...tag("H2", { bookmark: block.title })} style={styles.h1} text={block.title} />
        <Blocks blocks={block.blocks} />
      </Laid>
    </View>
  );
}

function Heading({ block, next }: { block: BlockOf<"heading">; next: PaperBlock | undefined }) {
  const isSection = block.level === 2;
  const bookmark = isSection ? { bookmark: block.bookmark ?? block.text } : {};
  const text = (
    <Words
      {...tag(isSection ? "H2" : "H3", bookmark)}
      style={isSection ? styles.h2 : styles.h3}
      minPresenceAhead={presenceAfter(next)}
      text={block.text}
    />
  );
  return block.symbol === undefined ? text : <WithSymbol symbol={block.symbol}>{text}</WithSymbol>;
}

/** The symbol says the same as the words, and is not read aloud. */
function WithSymbol({ symbol, children }: { symbol: PaperSymbol; children: ReactNode }) {
  const { row } = useSides();
  return (
    <View
      minPresenceAhead={mm(22)}
      style={{ flexDirection: row, alignItems: "flex-end", gap: mm(3), marginTop: mm(3) }}
    >
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
  const { direction } = useSides();
  const { label, language, text } = block;
  const lang = language && { lang: languageFacts[language].tag };
  const shared = { ...tag("P", lang), style: paragraphStyles[block.tone], orphans: 2, widows: 2 };
  if (label === undefined) return <Words {...shared} text={text} />;
  return <Words {...shared} label={`${label}: `} text={setInto(direction, text)} />;
}

function BulletList({ block }: { block: BlockOf<"list"> }) {
  const { row } = useSides();
  const style = block.tone === "lead" ? styles.leadItem : styles.item;
  return (
    <View {...tag("L")} style={{ marginBottom: mm(2) }}>
      {block.items.map((item, index) => (
        <View key={index} {...tag("LI")} style={{ flexDirection: row, marginBottom: mm(0.6) }}>
          <Words {...tag("Lbl")} style={{ ...style, width: mm(4) }} text="•" />
          <Words {...tag("LBody")} style={{ ...style, flex: 1 }} text={item} />
        </View>
      ))}
    </View>
  );
}

function Quote({ block }: { block: BlockOf<"quote"> }) {
  const { direction, before } = useSides();
  const edge =
    direction === "ltr"
      ? { borderLeftWidth: mm(1), borderLeftColor: ink }
      : { borderRightWidth: mm(1), borderRightColor: ink };
  return (
    <View style={{ ...edge, ...before(mm(4)), marginTop: mm(0.6), marginBottom: mm(2.4) }}>
      {block.by !== undefined && <Words {...tag("P")} style={styles.label} text={block.by} />}
      <Words {...tag("BlockQuote")} style={styles.quote} text={`”${block.text}”`} />
    </View>
  );
}
