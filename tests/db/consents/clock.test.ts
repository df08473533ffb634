import { describe, expect, it } from "vitest";
import { recordConsent } from "@/lib/consents/commands";
import { getConsents } from "@/lib/consents/queries";
import { DomainError } from "@/lib/errors";
import { getReceivedInvitation } from "@/lib/invitations/received/queries";
import { addDays } from "@/lib/time/plain-date";
import { openedCase, today, yes } from "@/tests/support/cases";
import { connectAs } from "@/tests/support/database";
import { invitedCase } from "@/tests/support/invitations";
import { anna, fadumo } from "@/tests/support/people";

const owner = await connectAs("owner");
const days = [-2, -1, 0, 1, 2];
const dayLength = 24 * 60 * 60 * 1000;

describe("a server whose clock is wrong", () => {
  it.each(days)(
    "by %i days takes no yes of a day that has not come, by its clock or the database's · T64",
    async (skew) => {
      for (const said of days) {
        const { caseId } = await openedCase(anna);
        const form = await yes(anna, caseId, "child", [anna.agencyId], { statedOn: addDays(today, said) });
        const recording = recordConsent(anna, form, new Date(Date.now() + skew * dayLength));
        if (said <= Math.min(0, skew)) await recording;
        else await expect(recording, `${said}`).rejects.toBeInstanceOf(DomainError);
      }
    },
  );
});

describe("a consent that was stored with a day to come", () => {
  it.each([
    ["stated tomorrow", { stated_on: 1, valid_until: 30 }, false],
    ["stated the day after", { stated_on: 2, valid_until: 30 }, false],
    ["stated today", { stated_on: 0, valid_until: 0 }, true],
    ["that ended yesterday", { stated_on: -2, valid_until: -1 }, false],
  ])(
    "%s opens nothing before its first day and after its last · T64",
    async (_, { stated_on, valid_until }, opens) => {
      const { caseId, invitationIds } = await invitedCase(anna, [fadumo.agencyId]);
      await owner.query("update consent_statements set stated_on = $2, valid_until = $3 where case_id = $1", [
        caseId,
        addDays(today, stated_on),
        addDays(today, valid_until),
      ]);
      const reading = getReceivedInvitation(fadumo, invitationIds[0] ?? "");
      if (opens) await reading;
      else await expect(reading).rejects.toBeInstanceOf(DomainError);
      const { agencies } = (await getConsents(anna, caseId)).view;
      expect(agencies.map(({ isInForce }) => isInForce)).toEqual(agencies.map(() => opens));
    },
  );
});
