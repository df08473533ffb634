import { Document, Page, Text, View } from "@react-pdf/renderer";
import type { PaperDocument } from "@/lib/papers/document";
import { Blocks } from "./blocks";
import { styles } from "./styles";
import { tag } from "./tags";

/** A paper on A4, laid out but not yet drawn. */
export function Paper({ document }: { document: PaperDocument }) {
  return (
    <Document>
      <Page size="A4" style={styles.page}>
        <View fixed style={styles.header}>
          <Text {...tag("P")} style={styles.strong}>
            {document.confidentiality}
          </Text>
          <Text {...tag("P")}>{document.code}</Text>
        </View>
        <Text {...tag("H1", { bookmark: document.title })} style={styles.h1}>
          {document.title}
        </Text>
        <Blocks blocks={document.blocks} />
        <Footer document={document} />
      </Page>
    </Document>
  );
}

function Footer({ document }: { document: PaperDocument }) {
  const label = (page: number, pages: number) =>
    document.pageLabel.replace("{page}", String(page)).replace("{pages}", String(pages));
  return (
    <View fixed style={styles.footer}>
      <View style={{ flex: 1, paddingRight: 20 }}>
        <Text {...tag("P", { readOn: "lastPage" })}>{document.footer}</Text>
        {document.printedBy !== null && (
          <Text {...tag("P", { readOn: "lastPage" })}>{document.printedBy}</Text>
        )}
      </View>
      <Text render={({ pageNumber, totalPages }) => label(pageNumber, totalPages)} />
    </View>
  );
}
