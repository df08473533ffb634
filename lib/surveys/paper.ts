import { type BlockDraft, type PaperDocument, paperDocument } from "@/lib/papers/document";
import { paperFrame, type PaperOrder, wordsFor } from "@/lib/papers/frame";
import { questions, surveyAnswers } from "@/lib/surveys/rules";
import { sentence } from "@/lib/text/sentence";
import type { PlainDate } from "@/lib/time/plain-date";

/** The survey to write on, the same to everybody: it holds no name, so one can never hold another's answers. */
export function familySurvey(order: PaperOrder, on: PlainDate): PaperDocument {
  const { words } = wordsFor(order.language);
  const say = (key: string) => sentence(order.language, `surveys.${key}`);
  return paperDocument({
    ...paperFrame(order),
    kind: "familySurvey",
    title: say("paper.title"),
    version: null,
    date: on,
    footer: say("paper.footer"),
    blocks: [
      { kind: "paragraph", tone: "lead", text: say("paper.lead") },
      {
        kind: "facts",
        columns: 2,
        items: [
          { label: say("paper.who"), value: "" },
          { label: words.date, value: "" },
        ],
      },
      ...questions.flatMap((question): BlockDraft[] => [
        { kind: "heading", level: 2, text: say(`questions.${question}`) },
        {
          kind: "choices",
          direction: "row",
          checkedLabel: words.checked,
          uncheckedLabel: words.unchecked,
          items: surveyAnswers.map((answer) => ({ text: say(`answers.${answer}`), isChecked: false })),
        },
      ]),
      { kind: "heading", level: 2, text: say("fields.words") },
      { kind: "facts", columns: 1, items: [{ label: say("paper.own"), value: "" }] },
      { kind: "paragraph", tone: "note", text: say("paper.note") },
    ],
  });
}
