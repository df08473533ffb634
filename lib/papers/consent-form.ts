import { type AgencyOnPaper, nameOnPaper } from "@/lib/papers/agency-on-paper";
import { type BlockDraft, type PaperDocument, paperDocument } from "@/lib/papers/document";
import { paperFrame, type PaperOrder, wordsFor } from "@/lib/papers/frame";
import type { PlainDate } from "@/lib/time/plain-date";

export type ConsentPaper = PaperOrder & {
  readonly date: PlainDate;
  readonly child: {
    readonly name: string;
    readonly personalIdentityNumber: string | null;
    readonly hasProtectedIdentity: boolean;
  };
  readonly purpose: string;
  readonly agencies: readonly AgencyOnPaper[];
  /** What the information may be about, one kind per line. */
  readonly informationKinds: readonly string[];
  readonly period: { readonly from: PlainDate; readonly until: PlainDate | null };
  /** Whose signature is asked for on this copy. A guardian who is to have an own copy stands alone on it. */
  readonly guardians: readonly { readonly name: string }[];
  readonly asksChild: boolean;
  /** Filled in when the consent was given by word of mouth; otherwise there are lines to write on. */
  readonly verbal: { readonly on: PlainDate; readonly form: string; readonly receivedBy: string } | null;
  readonly takenBy: { readonly name: string; readonly agency: AgencyOnPaper };
};

/** Samtycke till samverkan: which child, which agencies, what for, how long, and room for signatures. */
export function consentForm(paper: ConsentPaper): PaperDocument {
  const { words } = wordsFor(paper.language);
  return paperDocument({
    ...paperFrame(paper),
    kind: "consentForm",
    title: words.consent.title,
    version: null,
    date: paper.date,
    footer: words.consent.footer,
    blocks: [...aboutBlocks(paper), ...toldBlocks(paper), ...signatureBlocks(paper)],
  });
}

function aboutBlocks(paper: ConsentPaper): BlockDraft[] {
  const { words, say } = wordsFor(paper.language);
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
    { kind: "paragraph", text: paper.purpose },
    { kind: "heading", level: 2, text: words.consent.agencies },
    { kind: "list", items: agencies },
    { kind: "heading", level: 2, text: words.consent.information },
    { kind: "list", items: [...paper.informationKinds] },
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

function toldBlocks({ language }: ConsentPaper): BlockDraft[] {
  const { words } = wordsFor(language);
  const { given, voluntary, named, withdrawal, without } = words.consent;
  return [
    { kind: "heading", level: 2, text: given },
    { kind: "list", items: [voluntary, named, withdrawal, without] },
  ];
}

function signatureBlocks(paper: ConsentPaper): BlockDraft[] {
  const { words, say } = wordsFor(paper.language);
  const labels = [words.signature, words.date];
  const guardians = paper.guardians.map(({ name }, index) => ({
    role: paper.guardians.length === 1 ? words.guardian : say("consent.guardian", { number: index + 1 }),
    name,
    labels,
  }));
  const child = { role: words.consent.childsOwn, name: paper.child.name, labels };
  const { verbal, takenBy } = paper;
  const agency = nameOnPaper(takenBy.agency, paper.child.hasProtectedIdentity);
  return [
    { kind: "heading", level: 2, text: words.consent.signatures },
    { kind: "signatures", items: paper.asksChild ? [...guardians, child] : guardians },
    { kind: "heading", level: 2, text: words.consent.verbal },
    {
      kind: "facts",
      columns: 2,
      items: [
        { label: words.consent.verbalOn, value: verbal?.on ?? "" },
        { label: words.consent.verbalForm, value: verbal?.form ?? "" },
        { label: words.consent.verbalReceivedBy, value: verbal?.receivedBy ?? "" },
        { label: words.consent.takenBy, value: say("consent.person", { name: takenBy.name, agency }) },
      ],
    },
  ];
}
