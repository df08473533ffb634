import { type AgencyOnPaper, nameOnPaper } from "@/lib/papers/agency-on-paper";
import { type BlockDraft, type PaperDocument, type PaperDraft, paperDocument } from "@/lib/papers/document";
import { linesOf } from "@/lib/papers/lines";
import { paperFrame, type PaperMoment, type PaperOrder, wordsFor } from "@/lib/papers/frame";
import { meetingWords } from "@/lib/practice-models/meeting-name";
import type { MeetingName } from "@/lib/practice-models/schema";
import { sentenceList } from "@/lib/text/format";
import type { PlainDate } from "@/lib/time/plain-date";

export type InvitationPaper = PaperOrder & {
  readonly modelName: string;
  readonly meetingName: MeetingName;
  readonly kind: "call" | "invitation";
  /** The routine says that whoever is called must come (S004-13). */
  readonly attendanceIsRequired: boolean;
  readonly sentOn: PlainDate;
  readonly to: { readonly agency: AgencyOnPaper; readonly person: string | null };
  readonly from: { readonly agency: AgencyOnPaper; readonly person: string; readonly phone: string | null };
  readonly child: { readonly name: string; readonly hasProtectedIdentity: boolean };
  readonly meeting: PaperMoment & {
    readonly lengthMinutes: number | null;
    readonly venue: { readonly kind: "place" | "link"; readonly text: string };
  };
  readonly reason: string;
  /** Interpreter and other needs; "" when nobody has said any. */
  readonly needs: string;
  readonly areaLabels: readonly string[];
  /** The child's established contact with a specialist who is called; null when the receiver is no specialist. */
  readonly establishedContact: string | null;
  readonly consentOn: PlainDate;
  /** Until the receiver has accepted, others are not named. */
  readonly others: "seePlan" | readonly string[];
  readonly answerBy: PlainDate;
};

type Fact = Extract<PaperDraft["blocks"][number], { kind: "facts" }>["items"][number];

/** "Samverkansmöte enligt Kronobarnsmodellen": a call or an invitation for who does not read it in Link. */
export function invitationForm(paper: InvitationPaper): PaperDocument {
  const { say } = wordsFor(paper.language);
  const { meetingFirst } = meetingWords(paper.meetingName, paper.language);
  const words = { meetingFirst, model: paper.modelName };
  return paperDocument({
    ...paperFrame(paper),
    kind: "invitationForm",
    title: say("invitation.title", words),
    version: null,
    date: paper.sentOn,
    footer: say("invitation.footer", words),
    blocks: [...whoBlocks(paper), ...meetingBlocks(paper), ...agendaBlocks(paper), ...answerBlocks(paper)],
  });
}

function whoBlocks({ language, kind, to, from, child, ...paper }: InvitationPaper): BlockDraft[] {
  const { words } = wordsFor(language);
  const isProtected = child.hasProtectedIdentity;
  const duty: BlockDraft[] = paper.attendanceIsRequired
    ? [{ kind: "paragraph", text: words.invitation.mustCome }]
    : [];
  const sender = [from.person, nameOnPaper(from.agency, isProtected), isProtected ? null : from.phone];
  return [
    {
      kind: "choices",
      label: words.invitation.kind,
      direction: "row",
      checkedLabel: words.checked,
      uncheckedLabel: words.unchecked,
      items: [
        { text: words.invitation.call, isChecked: kind === "call" },
        { text: words.invitation.invitation, isChecked: kind === "invitation" },
      ],
    },
    ...duty,
    {
      kind: "facts",
      columns: 2,
      items: [
        { label: words.invitation.to, value: linesOf([nameOnPaper(to.agency, isProtected), to.person]) },
        { label: words.invitation.from, value: linesOf(sender) },
        { label: words.child, value: child.name },
      ],
    },
  ];
}

function meetingBlocks({ language, meeting, child }: InvitationPaper): BlockDraft[] {
  const { words, say, moment } = wordsFor(language);
  const length: Fact[] =
    meeting.lengthMinutes === null
      ? []
      : [
          {
            label: words.invitation.length,
            value: say("invitation.minutes", { count: meeting.lengthMinutes }),
          },
        ];
  return [
    { kind: "heading", level: 2, text: words.invitation.meeting },
    {
      kind: "facts",
      columns: 2,
      items: [{ label: words.invitation.day, value: moment(meeting) }, ...length, venue()],
    },
  ];

  function venue(): Fact {
    if (meeting.venue.kind === "link") return { label: words.invitation.link, value: meeting.venue.text };
    const place = child.hasProtectedIdentity ? words.invitation.placeByWord : meeting.venue.text;
    return { label: words.invitation.place, value: place };
  }
}

function agendaBlocks(paper: InvitationPaper): BlockDraft[] {
  const { words, say } = wordsFor(paper.language);
  const needs: Fact[] = paper.needs === "" ? [] : [{ label: words.invitation.needs, value: paper.needs }];
  const contact: Fact[] =
    paper.establishedContact === null
      ? []
      : [{ label: words.invitation.establishedContact, value: paper.establishedContact }];
  const others =
    paper.others === "seePlan" ? words.invitation.seePlan : sentenceList(paper.others, paper.language);
  return [
    { kind: "heading", level: 2, text: words.invitation.agenda },
    { kind: "paragraph", label: words.invitation.reason, text: paper.reason },
    {
      kind: "facts",
      columns: 2,
      items: [
        { label: words.invitation.areas, value: linesOf(paper.areaLabels) },
        ...needs,
        { label: words.invitation.consent, value: say("invitation.consentOn", { day: paper.consentOn }) },
        ...contact,
        { label: words.invitation.others, value: others },
      ],
    },
  ];
}

function answerBlocks({ language, answerBy }: InvitationPaper): BlockDraft[] {
  const { words, moment } = wordsFor(language);
  return [
    { kind: "heading", level: 2, text: words.invitation.answer },
    { kind: "paragraph", label: words.invitation.answerBy, text: moment({ on: answerBy, at: null }) },
    {
      kind: "choices",
      direction: "row",
      checkedLabel: words.checked,
      uncheckedLabel: words.unchecked,
      items: [
        { text: words.invitation.coming, isChecked: false },
        { text: words.invitation.notComing, isChecked: false },
      ],
    },
    { kind: "facts", columns: 1, items: [{ label: words.invitation.whoComes, value: "" }] },
  ];
}
