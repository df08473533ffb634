import { describe, expect, it } from "vitest";
import { meetingWords, meetingWordsOf } from "@/lib/practice-models/meeting-name";
import { ostraNorrbotten } from "@/lib/practice-models/ostra-norrbotten";
import { sentence } from "@/lib/text/sentence";

describe("the name of the meeting", () => {
  it("is the practice model's, without an article and as the one that is meant · S004-10", () => {
    expect(meetingWords(ostraNorrbotten.meetingName, "sv")).toEqual({
      meeting: "nätverksmöte",
      theMeeting: "nätverksmötet",
      meetingFirst: "Nätverksmöte",
      theMeetingFirst: "Nätverksmötet",
    });
    expect(meetingWords(ostraNorrbotten.meetingName, "en").theMeetingFirst).toBe("The network meeting");
  });

  it("is that of the model the case was started with", () => {
    const { meeting } = meetingWordsOf({ practiceModel: "kronobarn", modelVersion: 1 }, "sv");
    expect(meeting).toBe("samverkansmöte");
  });

  it("stands in the sentences that name it", () => {
    const words = meetingWords(ostraNorrbotten.meetingName, "sv");
    expect(sentence("sv", "meetings.plan.newHeading", words)).toBe("Planera nätverksmötet");
    expect(sentence("sv", "guestLinks.meeting.title.summons", { caller: "Elevhälsan", ...words })).toBe(
      "Elevhälsan kallar er till ett nätverksmöte",
    );
  });
});
