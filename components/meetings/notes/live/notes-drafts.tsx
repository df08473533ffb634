"use client";

import { useRouter } from "next/navigation";
import { createContext, type ReactNode, use, useEffect, useEffectEvent, useRef, useState } from "react";
import { type FormAction, idle } from "@/lib/form-state";
import {
  arrived,
  type Draft,
  draftOf,
  held,
  isToSend,
  isUnsaved,
  kept,
  lost,
  nothingSaved,
  retried,
  type SavedNote,
  sent,
  toSend,
} from "@/lib/meetings/notes/drafts";
import { noteForm, type NotePlace } from "./note-form";

const saveEveryMs = 5000;

type Drafts = Readonly<Record<string, Draft>>;
type NotesDraftsProps = {
  readonly meeting: { readonly caseId: string; readonly meetingId: string };
  /** What the server has, by `noteKey`. */
  readonly saved: Readonly<Record<string, SavedNote>>;
  readonly write: FormAction;
  readonly children: ReactNode;
};

export type NotesState = "saved" | "unsaved" | "lost" | "conflict" | "refused";

export type NotesDraftsValue = {
  readonly draftAt: (key: string) => Draft;
  readonly change: (place: NotePlace, next: (draft: Draft) => Draft) => void;
  /** Sends what is unsaved, and tells how all of it stands then. */
  readonly flush: () => Promise<NotesState>;
  readonly state: NotesState;
  readonly refusal: string;
  /** When something was last saved from this window. */
  readonly savedAt: Date | null;
};

const NotesDraftsContext = createContext<NotesDraftsValue | null>(null);

export function useNotesDrafts(): NotesDraftsValue {
  const value = use(NotesDraftsContext);
  if (value === null) throw new Error("The notes have no drafts around them");
  return value;
}

/**
 * Keeps what is written in the notes while the window is open, and saves it: every five seconds, and when a field is
 * left. It stays through a lost connection, a new sign-in and a walk between the items of the agenda, and never longer
 * than the window: it is about a child, and the computer may be shared.
 */
export function NotesDrafts({ meeting, saved, write, children }: NotesDraftsProps) {
  const router = useRouter();
  const [drafts, setDrafts] = useState<Drafts>({});
  const [refusal, setRefusal] = useState("");
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const places = useRef<Record<string, NotePlace>>({});
  const turns = useRef<Record<string, Promise<void>>>({});
  const latest = useRef<Drafts>(drafts);

  function update(key: string, next: (draft: Draft) => Draft): void {
    const draft = latest.current[key] ?? draftOf(saved[key] ?? nothingSaved);
    latest.current = { ...latest.current, [key]: next(draft) };
    setDrafts(latest.current);
  }

  function updateAll(next: (draft: Draft, key: string) => Draft): void {
    for (const key of Object.keys(latest.current)) update(key, (draft) => next(draft, key));
  }

  /** One save of a field after the other. */
  function send(key: string): Promise<void> {
    const next = (turns.current[key] ?? Promise.resolve()).then(() => sendNow(key));
    turns.current[key] = next;
    return next;
  }

  async function sendNow(key: string): Promise<void> {
    const [draft, place] = [latest.current[key], places.current[key]];
    if (!draft || !place || !isToSend(draft)) return;
    const sending = toSend(draft, crypto.randomUUID());
    update(key, (now) => sent(now, sending));
    const form = noteForm(meeting, place, sending, draft.base.version);
    const answer = await write(idle, form).catch(() => null);
    if (answer === null) return update(key, lost);
    if (answer.status === "done") {
      update(key, kept);
      setSavedAt(new Date());
      return setRefusal("");
    }
    update(key, held);
    if (answer.status === "conflict") return router.refresh();
    if (answer.status === "refused") setRefusal(answer.message);
    if (answer.status === "invalid") setRefusal(Object.values(answer.fieldErrors)[0] ?? "");
  }

  async function flush(): Promise<NotesState> {
    await Promise.all(Object.keys(latest.current).map(send));
    return stateOf(Object.values(latest.current));
  }

  const onSaved = useEffectEvent(() => updateAll((draft, key) => arrived(draft, saved[key] ?? nothingSaved)));
  const onDue = useEffectEvent(() => void flush());
  const onReturn = useEffectEvent(() => {
    updateAll(retried);
    void flush();
  });
  useEffect(() => onSaved(), [saved]);

  const all = Object.values(drafts);
  const isDue = all.some(isToSend);
  useEffect(() => {
    if (!isDue) return;
    const timer = setTimeout(() => onDue(), saveEveryMs);
    return () => clearTimeout(timer);
  }, [isDue, savedAt]);

  useEffect(() => {
    const back = () => onReturn();
    window.addEventListener("online", back);
    window.addEventListener("focus", back);
    return () => {
      window.removeEventListener("online", back);
      window.removeEventListener("focus", back);
    };
  }, []);

  const mayLose = all.some(isUnsaved);
  useEffect(() => {
    if (!mayLose) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [mayLose]);

  const value: NotesDraftsValue = {
    draftAt: (key) => drafts[key] ?? draftOf(saved[key] ?? nothingSaved),
    change(place, next) {
      places.current[place.key] = place;
      update(place.key, next);
    },
    flush,
    state: stateOf(all),
    refusal,
    savedAt,
  };
  return <NotesDraftsContext value={value}>{children}</NotesDraftsContext>;
}

function stateOf(drafts: readonly Draft[]): NotesState {
  if (drafts.some(({ theirs }) => theirs !== null)) return "conflict";
  if (drafts.some(({ sending }) => sending?.isLost)) return "lost";
  if (drafts.some((draft) => draft.isHeld && isUnsaved(draft))) return "refused";
  return drafts.some(isUnsaved) ? "unsaved" : "saved";
}
