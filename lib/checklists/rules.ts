/** What is written by one item: yes or no where it is such a question, and a name or some words. */
export type ChecklistNote = { readonly isYes: boolean | null; readonly note: string };

export const noNote: ChecklistNote = { isYes: null, note: "" };

export function isAnswered({ isYes, note }: ChecklistNote): boolean {
  return isYes !== null || note !== "";
}

export function isSameNote(a: ChecklistNote, b: ChecklistNote): boolean {
  return a.isYes === b.isYes && a.note === b.note;
}
