import { useTranslations } from "next-intl";
import { DoNotDiscuss } from "@/components/children/do-not-discuss";
import { QuotePanel } from "@/components/ui/quote-panel";
import { TextLink } from "@/components/ui/text-link";
import type { MeetingNotesView, NoteView } from "@/lib/meetings/notes/views";

type ChildsWordsProps = {
  readonly childsName: string;
  /** "Elle-Márets" */
  readonly owner: string;
  readonly notes: readonly NoteView[];
  readonly areaLabel: (key: string) => string;
  readonly doNotDiscuss: MeetingNotesView["doNotDiscuss"];
};

/** The child's own words, seen throughout the meeting (S001-53), and what the child does not want talked about. */
export function ChildsWords({ childsName, owner, notes, areaLabel, doNotDiscuss }: ChildsWordsProps) {
  const t = useTranslations("meetingNotes.childsWords");
  const said = notes.filter(
    ({ voice, text, silence }) => voice === "child" && (text !== "" || silence !== null),
  );
  return (
    <div className="grid gap-6">
      <QuotePanel
        heading={t("heading", { owner })}
        quote={said.length === 0 ? <span className="text-ink-3">{t("none")}</span> : <Whole notes={said} />}
        source={<TextLink href="?step=situation">{t("add")}</TextLink>}
      >
        {said.some(({ area }) => area !== "") && (
          <dl className="mt-4 grid gap-2 border-t border-line pt-4">
            {said
              .filter(({ area }) => area !== "")
              .map((note) => (
                <div key={note.area}>
                  <dt className="text-meta text-ink-3">{t("about", { area: areaLabel(note.area) })}</dt>
                  <dd className="whitespace-pre-line">
                    <Words note={note} />
                  </dd>
                </div>
              ))}
          </dl>
        )}
      </QuotePanel>
      {doNotDiscuss.words !== "" && (
        <div className="not-projected">
          <DoNotDiscuss childsName={childsName} {...doNotDiscuss} />
        </div>
      )}
    </div>
  );
}

function Whole({ notes }: { readonly notes: readonly NoteView[] }) {
  const t = useTranslations("meetingNotes.childsWords");
  const whole = notes.find(({ area }) => area === "");
  return whole ? <Words note={whole} /> : <span className="text-ink-3">{t("none")}</span>;
}

/** Quoted and unchanged; that the child was asked and did not answer is also an answer. */
function Words({ note: { text, silence } }: { readonly note: NoteView }) {
  const t = useTranslations("meetingNotes.childsWords");
  return text === "" && silence ? t(silence) : `”${text}”`;
}
