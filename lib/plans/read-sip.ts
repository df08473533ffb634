import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import type { AuthorityKind } from "@/lib/invitations/rules";
import type { SipContent } from "@/lib/plans/content";
import { mayLead, partOf } from "@/lib/plans/sip";
import type { SipView } from "@/lib/plans/views";
import type { Sip } from "@/prisma/generated/client";

type AgencyOfAuthority = {
  readonly id: string;
  readonly authority: { readonly id: string; readonly name: string; readonly kind: AuthorityKind };
};

/** What the plan says as a SIP, and what its form is filled with. The agencies are those that may be part of the plan. */
export async function readSip(
  tx: Transaction,
  planId: string,
  agencies: readonly AgencyOfAuthority[],
): Promise<{ readonly content: SipContent; readonly view: SipView }> {
  const row = await tx.sip.findUnique({ where: { planId } });
  const authorities = authoritiesOf(agencies);
  const lead = authorities.find(({ id }) => id === row?.leadAuthorityId);
  const content: SipContent = {
    longTermGoal: row?.longTermGoal ?? "",
    leadAuthority: lead ? { kind: lead.kind, name: lead.name } : null,
    parts: agencies.map(({ id, authority }) => ({ agencyId: id, part: partOf(authority.kind) })),
    without: {
      municipality: row?.withoutMunicipality ?? "",
      region: row?.withoutRegion ?? "",
      others: row?.withoutOthers ?? "",
    },
    crisisPlan: crisisPlanOf(row),
  };
  return { content, view: { version: row?.version ?? 0, leadAuthorityId: lead?.id ?? null, authorities } };
}

function crisisPlanOf(row: Sip | null): SipContent["crisisPlan"] {
  return {
    isNeeded: row?.needsCrisisPlan ?? null,
    signs: row?.crisisSigns ?? "",
    help: row?.crisisHelp ?? "",
    day: row?.crisisDay ?? "",
    evening: row?.crisisEvening ?? "",
    night: row?.crisisNight ?? "",
  };
}

/** The municipalities and regions behind the agencies, each once. */
function authoritiesOf(agencies: readonly AgencyOfAuthority[]): SipView["authorities"] {
  const all = agencies.flatMap(({ authority: { id, name, kind } }) =>
    mayLead(kind) ? [{ id, name, kind }] : [],
  );
  return [...new Map(all.map((authority) => [authority.id, authority])).values()];
}
