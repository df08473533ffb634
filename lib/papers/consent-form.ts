import { type AgencyOnPaper, nameOnPaper } from "@/lib/papers/agency-on-paper";
import {
  type BlockDraft,
  type PaperDocument,
  paperDocument,
  type PlainBlockDraft,
} from "@/lib/papers/document";
import { type FamilyWords, familyWords } from "@/lib/papers/family-words";
import { familyWordsFor, type FamilyOrder, paperFrame } from "@/lib/papers/frame";
import { languageFacts, type PaperLanguage } from "@/lib/papers/languages";
import { commaOf } from "@/lib/papers/lines";
import { translationNotes } from "@/lib/papers/translation-notes";
import { setInto } from "@/lib/text/direction";
import type { PlainDate } from "@/lib/time/plain-date";

export type ConsentPaper = FamilyOrder & {
  readonly date: PlainDate;
  readonly child: {
    readonly name: string;
    readonly personalIdentityNumber: string | null;
    readonly hasProtectedIdentity: boolean;
  };
  readonly agencies: readonly AgencyOnPaper[];
  readonly period: { readonly from: PlainDate; readonly until: PlainDate | null };
  /** Whose signature is asked for on this copy. A guardian who is to have an own copy stands alone on it. */
  readonly guardians: readonly { readonly name: string }[];
  readonly asksChild: boolean;
  /** Filled in when the consent was given by word of mouth; otherwise there are lines to write on. */
  readonly verbal: { readonly on: PlainDate; readonly form: string; readonly receivedBy: string } | null;
  readonly takenBy: { readonly name: string; readonly agency: AgencyOnPaper };
};

/**
 * Samtycke till samverkan: which child, which agencies, what for, how long, and room for signatures. In another language it
 * is first read in that language, and then signed on its Swedish part, which is what applies.
 */
export function consentForm(paper: ConsentPaper): PaperDocument {
  const { words } = familyWordsFor(paper.language);
  return paperDocument({
    ...paperFrame(paper),
    kind: "consentForm",
    title: words.consent.title,
    version: null,
    date: paper.date,
    confidentiality: beforeSwedish(paper.language, ({ confidentiality }) => confidentiality),
    footer: beforeSwedish(paper.language, ({ consent }) => consent.footer),
    blocks:
      paper.language === "sv"
        ? swedishBlocks(paper)
        : [
            ...translationNotes(paper.language, "readHere"),
            ...aboutBlocks(paper),
            ...toldBlocks(paper),
            { kind: "pageBreak" },
            swedishPart(paper),
          ],
  });
}

/** The whole form in Swedish. What is filled in has its label in the reader's language too. */
function swedishBlocks(paper: ConsentPaper): PlainBlockDraft[] {
  const inSwedish = { ...paper, language: "sv" } as const;
  return [...aboutBlocks(inSwedish), ...toldBlocks(inSwedish), ...signatureBlocks(paper)];
}

function swedishPart(paper: ConsentPaper): BlockDraft {
  const blocks = swedishBlocks(paper).map((block) =>
    block.kind === "heading" ? { ...block, level: 3 as const } : block,
  );
  return { kind: "part", language: "sv", title: familyWords.sv.consent.title, blocks };
}

type WordIn = (words: FamilyWords) => string;

/** In a translated paper: its own word, then the Swedish one. */
function beforeSwedish(language: PaperLanguage, wordIn: WordIn): string {
  if (language === "sv") return wordIn(familyWords.sv);
  const { direction } = languageFacts[language];
  return `${wordIn(familyWords[language])} / ${setInto(direction, wordIn(familyWords.sv))}`;
}

/** In its Swedish part: the Swedish word, then the reader's. */
function afterSwedish(language: PaperLanguage, wordIn: WordIn): string {
  const swedish = wordIn(familyWords.sv);
  return language === "sv" ? swedish : `${swedish} / ${setInto("ltr", wordIn(familyWords[language]))}`;
}

function aboutBlocks(paper: ConsentPaper): PlainBlockDraft[] {
  const { words, say } = familyWordsFor(paper.language);
  const { child, period } = paper;
  const agencies = paper.agencies.map((agency) => nameOnPaper(agency, child.hasProtectedIdentity));
  return [
    {
      kind: "facts",
      columns: 2,
      items: [
        { label: words.childsName, value: child.name },
        { label: words.personalIdentityNumber, value: child.personalIdentityNumber ?? "" },
      ],
    },
    { kind: "heading", level: 2, text: words.consent.purpose },
    { kind: "paragraph", text: words.consent.purposeText },
    { kind: "heading", level: 2, text: words.consent.agencies },
    { kind: "list", items: agencies },
    { kind: "heading", level: 2, text: words.consent.information },
    { kind: "paragraph", text: words.consent.informationText },
    {
      kind: "paragraph",
      label: words.consent.period,
      text:
        period.until === null
          ? say("consent.periodFrom", { from: period.from })
          : say("interval", { from: period.from, until: period.until }),
    },
  ];
}

function toldBlocks({ language }: ConsentPaper): PlainBlockDraft[] {
  const { words } = familyWordsFor(language);
  const { given, voluntary, named, withdrawal, without } = words.consent;
  return [
    { kind: "heading", level: 2, text: given },
    { kind: "list", items: [voluntary, named, withdrawal, without] },
  ];
}

function signatureBlocks(paper: ConsentPaper): PlainBlockDraft[] {
  const both = (wordIn: WordIn) => afterSwedish(paper.language, wordIn);
  const labels = [both(({ signature }) => signature), both(({ date }) => date)];
  const guardian = both((words) => words.guardian);
  const guardians = paper.guardians.map(({ name }, index) => ({
    role: paper.guardians.length === 1 ? guardian : `${guardian} ${index + 1}`,
    name,
    labels,
  }));
  const child = { role: both(({ consent }) => consent.childsOwn), name: paper.child.name, labels };
  const { verbal, takenBy } = paper;
  const agency = nameOnPaper(takenBy.agency, paper.child.hasProtectedIdentity);
  return [
    { kind: "heading", level: 2, text: both(({ consent }) => consent.signatures) },
    { kind: "signatures", items: paper.asksChild ? [...guardians, child] : guardians },
    { kind: "heading", level: 2, text: both(({ consent }) => consent.verbal) },
    {
      kind: "facts",
      columns: 2,
      items: [
        { label: both(({ consent }) => consent.verbalOn), value: verbal?.on ?? "" },
        { label: both(({ consent }) => consent.verbalForm), value: verbal?.form ?? "" },
        { label: both(({ consent }) => consent.verbalReceivedBy), value: verbal?.receivedBy ?? "" },
        { label: both(({ consent }) => consent.takenBy), value: commaOf([takenBy.name, agency]) },
      ],
    },
  ];
}
