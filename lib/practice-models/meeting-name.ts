import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import type { MeetingName } from "@/lib/practice-models/schema";
import { capitalized } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locale";

/** What a model calls its meeting, for the sentences that name it: "ett {meeting}", "{theMeetingFirst}". */
export type MeetingWords = Readonly<
  Record<"meeting" | "theMeeting" | "meetingFirst" | "theMeetingFirst", string>
>;

export function meetingWords({ indefinite, definite }: MeetingName, locale: Locale): MeetingWords {
  const [meeting, theMeeting] = [indefinite[locale], definite[locale]];
  const first = { meetingFirst: capitalized(meeting), theMeetingFirst: capitalized(theMeeting) };
  return { meeting, theMeeting, ...first };
}

type ModelOfCase = { readonly practiceModel: string; readonly modelVersion: number };

/** The same of the model that a case was started with. */
export function meetingWordsOf({ practiceModel, modelVersion }: ModelOfCase, locale: Locale): MeetingWords {
  return meetingWords(getPracticeModel(practiceModel, modelVersion).meetingName, locale);
}
