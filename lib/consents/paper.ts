import "server-only";
import type { Actor } from "@/lib/access/actor";
import { agencyKindOf } from "@/lib/agencies/kinds";
import { readCase } from "@/lib/cases/queries";
import { formatIdentityNumber } from "@/lib/children/identity-number";
import { isTreatedAsProtected } from "@/lib/children/protection";
import { listGuardians, readChild } from "@/lib/children/queries";
import { longestValidityMonths } from "@/lib/consents/rules";
import { NotFoundError } from "@/lib/errors";
import type { AgencyOnPaper } from "@/lib/papers/agency-on-paper";
import { consentForm } from "@/lib/papers/consent-form";
import type { PaperDocument } from "@/lib/papers/document";
import type { PaperLanguage } from "@/lib/papers/languages";
import { inAlphabeticalOrder } from "@/lib/text/format";
import { addMonths, todayInSweden } from "@/lib/time/plain-date";

/** Whom the form is for and what it asks: chosen before printing. */
export type ConsentFormWish = {
  /** "child", or the id of a guardian. Each giver signs a copy of their own. */
  readonly giver: string;
  readonly agencyIds: readonly string[];
  readonly language: PaperLanguage;
};

/** Samtyckesblanketten for one giver, with the child and the agencies named (S001-17, S001-18). To print it is an event. */
export function getConsentForm(
  actor: Actor,
  caseId: string,
  wish: ConsentFormWish,
  { page = "consents.form", now = new Date() } = {},
) {
  return readCase(actor, caseId, page, async (tx, head): Promise<PaperDocument> => {
    const guardians = (await listGuardians(tx, caseId)).filter(({ guardianId }) => guardianId === wish.giver);
    if (wish.giver !== "child" && guardians.length === 0) throw new NotFoundError("guardian");
    const child = await readChild(tx, caseId);
    const isProtected = isTreatedAsProtected(child.protection);
    const wished = [...new Set([actor.agencyId, ...wish.agencyIds])];
    const named = await tx.agency.findMany({
      where: { id: { in: wished } },
      select: { id: true, name: true, kind: true },
    });
    if (named.length < wished.length) throw new NotFoundError("agency");
    const onPaper = (agency: (typeof named)[number]): AgencyOnPaper => ({
      id: agency.id,
      name: agency.name,
      kindName: agencyKindOf(agency.kind).label.sv,
    });
    const own = named.find(({ id }) => id === actor.agencyId);
    if (!own) throw new NotFoundError("agency");
    const today = todayInSweden(now);
    return consentForm({
      language: wish.language,
      code: head.code,
      date: today,
      printed: { at: now, by: actor.personName },
      child: {
        name: `${child.givenName} ${child.familyName}`,
        // The line is left empty: a form lies on many tables before it is signed.
        personalIdentityNumber: isProtected ? null : formatIdentityNumber(child.identityNumber),
        hasProtectedIdentity: isProtected,
      },
      agencies: inAlphabeticalOrder(named, ({ name }) => name).map(onPaper),
      period: { from: today, until: addMonths(today, longestValidityMonths) },
      guardians: guardians.map(({ name }) => ({ name })),
      asksChild: wish.giver === "child",
      verbal: null,
      takenBy: { name: actor.personName, agency: onPaper(own) },
    });
  });
}
