import type { NextStepName } from "@/lib/cases/next-step";

/** Where a case's step is taken; `meetingId` is the meeting at hand. */
export function placeOfStep(name: NextStepName, caseId: string, meetingId: string | null): string {
  const childCase = `/cases/${caseId}`;
  const newMeeting = `${childCase}/meetings/new`;
  const places: Readonly<Partial<Record<NextStepName, string>>> = {
    appointCoordinator: `${childCase}/coordination`,
    replaceCoordinator: `${childCase}/coordination`,
    registerGuardian: `${childCase}/guardians/new`,
    askForConsent: `${childCase}/consents/new`,
    talkAgain: `${childCase}/consents`,
    awaitConsent: `${childCase}/consents`,
    awaitApproval: `${childCase}/consents`,
    renewConsent: `${childCase}/consents/new`,
    contactFamily: `${childCase}/preparatory-talks/new`,
    chooseAgencies: `${childCase}/considered`,
    planMeeting: newMeeting,
    sendInvitations: `${childCase}/invitations`,
    callAgencies: `${childCase}/invitations`,
    remindAgencies: `${childCase}/invitations`,
    awaitAnswers: `${childCase}/invitations`,
    holdMeeting: meetingId ? `/meetings/${meetingId}` : newMeeting,
    recordMeeting: meetingId ? `${childCase}/meetings/${meetingId}/notes` : newMeeting,
    fixPlan: `${childCase}/plan`,
    deliverCopies: `${childCase}/plan/copies`,
    agreeNextDate: `${childCase}/plan`,
    keepInTouch: `${childCase}/contacts`,
    followUp: `${childCase}/follow-up`,
    closeCase: `${childCase}/closure`,
  };
  return places[name] ?? childCase;
}
