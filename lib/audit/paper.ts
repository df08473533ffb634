import "server-only";
import type { Actor } from "@/lib/access/actor";
import { agencyKindOf } from "@/lib/agencies/kinds";
import { listReadings } from "@/lib/audit/queries";
import { type ExtractReading, extractLines, readingOf } from "@/lib/audit/rules";
import { readCase } from "@/lib/cases/queries";
import { isTreatedAsProtected } from "@/lib/children/protection";
import { listGuardians } from "@/lib/children/queries";
import { NotFoundError } from "@/lib/errors";
import { accessExtract } from "@/lib/papers/access-extract";
import type { AgencyOnPaper } from "@/lib/papers/agency-on-paper";
import type { PaperDocument } from "@/lib/papers/document";
import { dayOf, sentenceList } from "@/lib/text/format";
import { sentence } from "@/lib/text/sentence";
import { todayInSweden } from "@/lib/time/plain-date";

const language = "sv";
const mostReadings = 5_000;
const mostLines = 600;

/**
 * The extract of who has read, for the child ("child") or a guardian by id. A guardian who is not shown what belongs to the
 * case gets none from here. To print it is an event.
 */
export function getAccessExtract(
  actor: Actor,
  caseId: string,
  receiver: string,
  { page = "accessLog.extract", now = new Date() } = {},
) {
  return readCase(actor, caseId, page, async (tx, head): Promise<PaperDocument> => {
    const guardian = (await listGuardians(tx, caseId)).find(({ guardianId }) => guardianId === receiver);
    if (receiver !== "child" && !guardian?.receivesPlan) throw new NotFoundError("guardian");
    const rows = await listReadings(tx, head.caseId, mostReadings, 0);
    const agencies = new Map(
      rows.map((row): [string, AgencyOnPaper] => [
        row.agency_id ?? "",
        {
          id: row.agency_id ?? "",
          name: row.agency_name ?? "",
          kindName: agencyKindOf(row.agency_kind ?? "other").label[language],
        },
      ]),
    );
    const lines = extractLines(
      rows.map((row) => ({
        day: dayOf(row.at),
        personId: row.person_id ?? "",
        title: row.person_title ?? "",
        agencyId: row.agency_id ?? "",
        reading: readingOf(row.act, row.page),
      })),
    );
    const { givenName, familyName, protection } = head.child;
    return accessExtract({
      language,
      code: head.code,
      date: todayInSweden(now),
      printed: { at: now, by: actor.personName },
      child: { name: `${givenName} ${familyName}`, hasProtectedIdentity: isTreatedAsProtected(protection) },
      receiver: guardian?.name ?? null,
      readings: lines.slice(0, mostLines).flatMap((line) => {
        const agency = agencies.get(line.agencyId);
        return agency ? [{ day: line.day, title: line.title, agency, what: whatOf(line) }] : [];
      }),
      isCut: lines.length > mostLines || rows.length === mostReadings,
    });
  });
}

function whatOf({ things, hasFile }: ExtractReading): string {
  const read = sentenceList(
    things.map((thing) => sentence(language, `audit.things.${thing}`)),
    language,
  );
  return sentence(language, hasFile ? "audit.extract.withFile" : "audit.extract.read", { what: read });
}
