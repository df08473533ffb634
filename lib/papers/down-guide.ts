import { type BlockDraft, type PaperDocument, paperDocument } from "@/lib/papers/document";
import { paperFrame, wordsFor } from "@/lib/papers/frame";
import type { Locale } from "@/lib/text/locale";
import type { PlainDate } from "@/lib/time/plain-date";

/** What to do by telephone and on paper while Kring is down, with the forms for it. Printed beforehand; nobody is on it. */
export function downGuide({
  language,
  date,
}: {
  readonly language: Locale;
  readonly date: PlainDate;
}): PaperDocument {
  const { downGuide: words } = wordsFor(language).words;
  return paperDocument({
    ...paperFrame({ language, code: words.code, printed: null }),
    kind: "downGuide",
    title: words.title,
    version: null,
    date,
    confidentiality: words.confidentiality,
    footer: words.footer,
    blocks: [
      ...adviceBlocks(language),
      { kind: "pageBreak" },
      ...consentBlocks(language),
      { kind: "pageBreak" },
      ...invitationBlocks(language),
      { kind: "pageBreak" },
      ...notesBlocks(language),
    ],
  });
}

function adviceBlocks(language: Locale): BlockDraft[] {
  const { downGuide: words } = wordsFor(language).words;
  const told = [
    [words.consent, words.consentText],
    [words.invite, words.inviteText],
    [words.meet, words.meetText],
    [words.family, words.familyText],
    [words.protectedChild, words.protectedText],
    [words.days, words.daysText],
  ] as const;
  return [
    { kind: "paragraph", tone: "lead", text: words.lead },
    heading(words.first),
    { kind: "list", items: [words.danger, words.concern, words.check, words.manager] },
    heading(words.prepared),
    { kind: "list", items: [words.phones, words.forms, words.plans] },
    heading(words.meanwhile),
    ...told.map(([label, text]): BlockDraft => ({ kind: "paragraph", label, text })),
    heading(words.after),
    { kind: "list", items: [words.enter, words.keep, words.store] },
  ];
}

function consentBlocks(language: Locale): BlockDraft[] {
  const { words } = wordsFor(language);
  const { downGuide: guide } = words;
  const labels = [words.signature, words.date];
  return [
    heading(guide.consentForm),
    lines(2, [guide.childsName, guide.consentGiver]),
    lines(1, [guide.consentAgencies, "", guide.consentPurpose, ""]),
    lines(2, [guide.consentUntil, words.date]),
    boxes(language, guide.consentGiven, [guide.written, guide.verbal]),
    { kind: "paragraph", text: guide.consentTold },
    {
      kind: "signatures",
      items: [guide.giverSigns, guide.takerSigns].map((role) => ({ role, name: "", labels })),
    },
  ];
}

function invitationBlocks(language: Locale): BlockDraft[] {
  const { downGuide: words } = wordsFor(language).words;
  return [
    heading(words.inviteForm),
    boxes(language, undefined, [words.call, words.invitation]),
    lines(2, [words.to, words.phone, words.rungOn, words.rungBy, words.childsName, words.consentOn]),
    lines(1, [words.meetingOn, words.place, words.reason, "", words.needs]),
    boxes(language, words.reply, [words.coming, words.notComing, words.substitute]),
  ];
}

function notesBlocks(language: Locale): BlockDraft[] {
  const { downGuide: words } = wordsFor(language).words;
  const columns = [
    { label: words.what, share: 0.5 },
    { label: words.who, share: 0.3 },
    { label: words.when, share: 0.2 },
  ];
  return [
    heading(words.notesForm),
    lines(2, [words.childsName, words.meetingOn]),
    lines(1, [words.present, "", words.childSays, "", ""]),
    {
      kind: "table",
      label: words.notesForm,
      columns,
      rows: Array.from({ length: 7 }, () => columns.map(() => emptyCell)),
    },
    lines(2, [words.coordinator, words.nextMeeting]),
  ];
}

/** Room to write by hand. */
const emptyCell = "\n";

function heading(text: string): BlockDraft {
  return { kind: "heading", level: 2, text };
}

function lines(columns: 1 | 2, labels: readonly string[]): BlockDraft {
  return { kind: "facts", columns, items: labels.map((label) => ({ label, value: "" })) };
}

function boxes(language: Locale, label: string | undefined, texts: readonly string[]): BlockDraft {
  const { words } = wordsFor(language);
  return {
    kind: "choices",
    ...(label !== undefined && { label }),
    direction: "row",
    checkedLabel: words.checked,
    uncheckedLabel: words.unchecked,
    items: texts.map((text) => ({ text, isChecked: false })),
  };
}
