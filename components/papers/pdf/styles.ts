import { typeface } from "./fonts";

/** Millimetres as the points a PDF measures in. */
export const mm = (length: number) => (length * 72) / 25.4;

export const ink = "#000000";
export const hairline = "#6E6E6E";

const sideMargin = mm(18);

/**
 * Line heights stand on texts that are laid out once. react-pdf multiplies an inherited one anew each time it
 * lays out a page, so neither the page nor the footer, which counts pages, may have any.
 */
export const styles = {
  page: {
    fontFamily: typeface,
    fontSize: 11,
    color: ink,
    paddingTop: mm(25),
    paddingBottom: mm(22),
    paddingHorizontal: sideMargin,
  },
  header: {
    position: "absolute",
    top: mm(12.5),
    left: sideMargin,
    right: sideMargin,
    justifyContent: "space-between",
    fontSize: 9,
    paddingBottom: mm(1.6),
    borderBottomWidth: 1.2,
    borderBottomColor: ink,
  },
  footer: {
    position: "absolute",
    bottom: mm(9),
    left: sideMargin,
    right: sideMargin,
    justifyContent: "space-between",
    fontSize: 8.5,
    paddingTop: mm(1.6),
    borderTopWidth: 0.6,
    borderTopColor: ink,
  },
  strong: { fontWeight: 600 },
  value: { fontSize: 11, fontWeight: 600, lineHeight: 1.3 },
  item: { fontSize: 11, lineHeight: 1.4 },
  leadItem: { fontSize: 12.5, lineHeight: 1.4 },
  h1: { fontSize: 21, fontWeight: 600, lineHeight: 1.2, marginBottom: mm(4) },
  areaTitle: { fontSize: 14, fontWeight: 600, lineHeight: 1.25 },
  h2: { fontSize: 15, fontWeight: 600, lineHeight: 1.25, marginTop: mm(5), marginBottom: mm(1.4) },
  h3: { fontSize: 11.5, fontWeight: 600, lineHeight: 1.3, marginTop: mm(3.4), marginBottom: mm(1) },
  body: { fontSize: 11, lineHeight: 1.4, marginBottom: mm(1.4) },
  lead: { fontSize: 12.5, lineHeight: 1.4, marginBottom: mm(2) },
  quote: { fontSize: 12.5, lineHeight: 1.45 },
  note: { fontSize: 9.5, lineHeight: 1.35, marginBottom: mm(1.4) },
  fact: {
    flex: 1,
    borderTopWidth: 0.8,
    borderTopColor: ink,
    paddingTop: mm(1.3),
    paddingBottom: mm(1.6),
  },
  /** One more line to write on, for the fact before it. */
  factLine: { flex: 1, paddingBottom: mm(1.6) },
  label: { fontSize: 9.5, lineHeight: 1.3 },
} as const;
