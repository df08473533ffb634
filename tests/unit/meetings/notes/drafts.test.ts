import { describe, expect, it } from "vitest";
import {
  arrived,
  draftOf,
  held,
  isToSend,
  isUnsaved,
  kept,
  lost,
  nothingSaved,
  resolved,
  retried,
  type SavedNote,
  sent,
  toSend,
  written,
} from "@/lib/meetings/notes/drafts";

const say = (text: string) => ({ text, silence: null });
const saved = (text: string, version: number): SavedNote => ({
  ...say(text),
  version,
  writtenBy: "Ulrika Frisk",
});
const fresh = draftOf(nothingSaved);
const typed = written(fresh, say("Hon sover dåligt."));
const onItsWay = sent(typed, toSend(typed, "key-1"));

describe("a field of the notes", () => {
  it("has nothing to save until something is written, and not what only differs in spaces", () => {
    expect([isUnsaved(fresh), isToSend(fresh)]).toEqual([false, false]);
    expect([isUnsaved(typed), isToSend(typed)]).toEqual([true, true]);
    expect(isUnsaved(written(draftOf(saved("Hej", 1)), say("Hej ")))).toBe(false);
  });

  it("that is kept has one version more, and what was written meanwhile is still to be saved", () => {
    expect(isToSend(onItsWay)).toBe(false);
    const more = kept(written(onItsWay, say("Hon sover dåligt. Sedan i höst.")));
    expect(more.base).toMatchObject({ text: "Hon sover dåligt.", version: 1 });
    expect(isToSend(more)).toBe(true);
    expect(isUnsaved(kept(onItsWay))).toBe(false);
  });

  it("whose answer was lost sends the same once more, with the same key, before what is new", () => {
    const unanswered = written(lost(onItsWay), say("Hon sover dåligt. Sedan i höst."));
    expect(isToSend(unanswered)).toBe(true);
    expect(toSend(unanswered, "key-2")).toEqual({
      said: say("Hon sover dåligt."),
      key: "key-1",
      isLost: false,
    });
  });

  it("takes what a colleague saved where nothing is written, and not what is older", () => {
    const theirs = arrived(fresh, saved("Han gillar musik.", 1));
    expect(theirs).toMatchObject({ text: "Han gillar musik.", filledFrom: 1 });
    expect(arrived(theirs, saved("Äldre.", 1))).toBe(theirs);
    expect(arrived(onItsWay, saved("Han gillar musik.", 1))).toBe(onItsWay);
  });

  it("where both have written sends nothing until somebody has chosen · X-24", () => {
    const both = arrived(typed, saved("Han gillar musik.", 1));
    expect(both).toMatchObject({ text: "Hon sover dåligt.", theirs: { text: "Han gillar musik." } });
    expect([isUnsaved(both), isToSend(both)]).toEqual([true, false]);
    expect(resolved(both, "mine")).toMatchObject({ text: "Hon sover dåligt.", base: { version: 1 } });
    expect(resolved(both, "theirs")).toEqual(draftOf(saved("Han gillar musik.", 1)));
    expect(resolved(both, "both").text).toBe("Han gillar musik.\n\nHon sover dåligt.");
    expect(isToSend(resolved(both, "both"))).toBe(true);
    expect(arrived(typed, saved("Hon sover dåligt.", 1)).theirs).toBeNull();
  });

  it("that was refused waits for more to be written, or for the writer to come back", () => {
    const refused = held(onItsWay);
    expect([isUnsaved(refused), isToSend(refused)]).toEqual([true, false]);
    expect(isToSend(retried(refused))).toBe(true);
    expect(isToSend(written(refused, say("Kortare.")))).toBe(true);
  });
});
