import { Document, Page, Text, View } from "@react-pdf/renderer";
import type { PaperDocument } from "@/lib/papers/document";
import { languageFacts } from "@/lib/papers/languages";
import { Blocks } from "./blocks";
import { mm, styles } from "./styles";
import { tag } from "./tags";
import { Laid, useSides, Words } from "./words";

/** A paper on A4, laid out but not yet drawn. */
export function Paper({ document }: { document: PaperDocument }) {
  return (
    <Document>
      <Page size="A4" style={styles.page}>
        <Laid direction={languageFacts[document.language].direction}>
          <Header document={document} />
          <Words {...tag("H1", { bookmark: document.title })} style={styles.h1} text={document.title} />
          <Blocks blocks={document.blocks} />
          <Footer document={document} />
        </Laid>
      </Page>
    </Document>
  );
}

function Header({ document }: { document: PaperDocument }) {
  const { row } = useSides();
  return (
    <View fixed style={{ ...styles.header, flexDirection: row }}>
      <Words {...tag("P")} style={styles.strong} text={document.confidentiality} />
      <Words {...tag("P")} text={document.code} />
    </View>
  );
}

function Footer({ document }: { document: PaperDocument }) {
  const { row, direction, after } = useSides();
  const page = { width: mm(28), direction, textAlign: direction === "ltr" ? "right" : "left" } as const;
  const label = (page: number, pages: number) =>
    document.pageLabel.replace("{page}", String(page)).replace("{pages}", String(pages));
  return (
    <View fixed style={{ ...styles.footer, flexDirection: row }}>
      <View style={{ flex: 1, ...after(20) }}>
        <Words {...tag("P", { readOn: "lastPage" })} text={document.footer} />
        {document.printedBy !== null && (
          <Words {...tag("P", { readOn: "lastPage" })} text={document.printedBy} />
        )}
      </View>
      <Text style={page} render={({ pageNumber, totalPages }) => label(pageNumber, totalPages)} />
    </View>
  );
}
