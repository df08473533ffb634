import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { PaperPage } from "@/components/papers/paper-page";
import { readConsentFormWish } from "@/lib/consents/form-wish";
import { getConsentForm } from "@/lib/consents/paper";
import { disclosedDocument } from "@/lib/disclosures/paper";
import { downloadReceivedDisclosure, getPartyCopy } from "@/lib/disclosures/queries";
import { getInvitationPaper } from "@/lib/invitations/paper";
import type { PaperDocument } from "@/lib/papers/document";
import { paperFileName } from "@/lib/papers/file-name";
import type { PaperLanguage } from "@/lib/papers/languages";
import { versionDocument } from "@/lib/plans/paper";
import { getPlanVersion } from "@/lib/plans/queries";
import { canaries, canariesIn, type Canary, type CanaryWorld, plantCanaries } from "@/tests/support/canaries";
import { connectAs } from "@/tests/support/database";
import { paperThreads } from "@/tests/support/paper-thread";
import { anna, fadumo } from "@/tests/support/people";
import { readPdf } from "@/tests/support/read-pdf";

type Secrecy = "open" | "hidden";

const { draw } = paperThreads();
const printed = { at: new Date(), by: anna.personName };
const worlds = new Map<Secrecy, CanaryWorld>();

const everyone: Canary[] = [
  "givenName",
  "familyName",
  "signe",
  "rurik",
  "childsWords",
  "goal",
  "agencysErrand",
];
const signes: Canary[] = [
  ...(["signesWords", "signeSafe", "signeHealthy", "signeDeveloping", "signeNurtured"] as const),
  ...([
    "signeActive",
    "signeRespected",
    "signeIncluded",
    "signesWork",
    "signesErrand",
    "signesEvening",
  ] as const),
];
const ruriks: Canary[] = ["ruriksWords", "ruriksErrand"];

type Golden = {
  readonly paper: string;
  readonly read: (world: CanaryWorld) => Promise<PaperDocument>;
  readonly holds: readonly Canary[];
  /** What stands there only where the child is not, and may not be, protected. */
  readonly onlyOpen: readonly Canary[];
};

/** Everything of the fifty-three that each paper holds. What is not here may not be there. */
const golden: readonly Golden[] = [
  {
    ...{ paper: "the plan as a whole", read: wholePlan },
    ...{ holds: [...everyone, ...signes, ...ruriks], onlyOpen: ["agencysPhone"] },
  },
  {
    ...{ paper: "the child's plan", read: (world) => copyFor(world, { kind: "child" }) },
    ...{ holds: everyone, onlyOpen: ["agencysPhone"] },
  },
  {
    ...{ paper: "Signe's plan", read: (world) => copyFor(world, { kind: "guardian", id: world.signeId }) },
    ...{ holds: [...everyone, ...signes], onlyOpen: ["agencysPhone"] },
  },
  {
    ...{ paper: "Rurik's plan", read: (world) => copyFor(world, { kind: "guardian", id: world.rurikId }) },
    ...{ holds: [...everyone, ...ruriks], onlyOpen: ["agencysPhone"] },
  },
  {
    ...{ paper: "the agency's plan", read: receivedPlan },
    ...{ holds: [...everyone, ...signes, ...ruriks], onlyOpen: ["agencysPhone"] },
  },
  {
    ...{ paper: "the agency's invitation", read: invitationPaper },
    ...{ holds: ["question"], onlyOpen: ["givenName", "familyName", "meetingPlace"] },
  },
  {
    ...{ paper: "Rurik's consent form", read: (world) => consentForm(world) },
    ...{ holds: ["givenName", "familyName", "rurik"], onlyOpen: ["number"] },
  },
  {
    ...{ paper: "Rurik's consent form in Arabic", read: (world) => consentForm(world, "ar") },
    ...{ holds: ["givenName", "familyName", "rurik"], onlyOpen: ["number"] },
  },
  {
    ...{
      paper: "Rurik's plan in Arabic",
      read: (world) => copyFor(world, { kind: "guardian", id: world.rurikId }, "ar"),
    },
    ...{ holds: [...everyone, ...ruriks], onlyOpen: ["agencysPhone"] },
  },
];

beforeAll(async () => {
  worlds.set("open", await plantCanaries(anna, fadumo.agencyId, "none"));
  // The same child once more, in a case of its own.
  await (await connectAs("owner")).query("update children set identity_index = null");
  worlds.set("hidden", await plantCanaries(anna, fadumo.agencyId, "secrecyMark"));
}, 60_000);

it("plants seventy-two", () => {
  expect(Object.keys(canaries)).toHaveLength(72);
});

describe.each(golden)("$paper", ({ read, holds, onlyOpen }) => {
  // Red once with isOpen in contentFor saying yes to all: each guardian's copy and the child's held what was the other's.
  it.each<[Secrecy, string]>([
    ["open", "holds what its reader may have and nothing else, on screen and as PDF · T08, X-22"],
    ["hidden", "holds still less where the child is protected: no place, no telephone · T28, X-10, X-22"],
  ])("(%s) %s", { timeout: 60_000 }, async (secrecy, _why) => {
    const document = await read(worldOf(secrecy));
    const expected = [...holds, ...(secrecy === "open" ? onlyOpen : [])].toSorted();
    const page = renderToStaticMarkup(createElement(PaperPage, { document }));
    expect(canariesIn(page).toSorted()).toEqual(expected);
    const pdf = readPdf(await draw(document));
    expect(canariesIn(pdf.text()).toSorted()).toEqual(expected);
    const outside = [paperFileName(document), pdf.source, ...pdf.bookmarks()].join("\n");
    expect(canariesIn(outside)).toEqual([]);
  });
});

// Red once with isOpen in contentFor saying yes to all: Rurik's plan held Signe's words and ways.
it("gives Rurik nothing that is Signe's, whoever the child is · T08, X-22", async () => {
  const hers = Object.keys(canaries).filter((name) => name.startsWith("signe") && name !== "signe");
  for (const secrecy of worlds.keys()) {
    const document = await copyFor(worldOf(secrecy), { kind: "guardian", id: worldOf(secrecy).rurikId });
    const page = renderToStaticMarkup(createElement(PaperPage, { document }));
    expect(canariesIn(page).filter((name) => hers.includes(name))).toEqual([]);
    expect(canariesIn(page)).not.toContain("meetingPlace");
  }
});

function worldOf(secrecy: Secrecy): CanaryWorld {
  const world = worlds.get(secrecy);
  if (!world) throw new Error(`The ${secrecy} world is not planted`);
  return world;
}

async function wholePlan({ caseId, versionId }: CanaryWorld): Promise<PaperDocument> {
  return versionDocument((await getPlanVersion(anna, caseId, versionId, "plan.version")).view, printed);
}

async function copyFor(
  { caseId, versionId }: CanaryWorld,
  receiver: { readonly kind: "child" } | { readonly kind: "guardian"; readonly id: string },
  language: PaperLanguage = "sv",
): Promise<PaperDocument> {
  const key = receiver.kind === "child" ? "child" : `guardian-${receiver.id}`;
  const { view } = await getPartyCopy(anna, caseId, versionId, key);
  return disclosedDocument(view.copy, { receiver, way: view.party.handed?.way ?? null, printed, language });
}

async function receivedPlan({ disclosureId }: CanaryWorld): Promise<PaperDocument> {
  const { content, way } = await downloadReceivedDisclosure(fadumo, disclosureId);
  return disclosedDocument(content, { receiver: { kind: "agency", id: fadumo.agencyId }, way, printed });
}

async function invitationPaper({ invitationId }: CanaryWorld): Promise<PaperDocument> {
  return getInvitationPaper(fadumo, invitationId);
}

async function consentForm(
  { caseId, rurikId }: CanaryWorld,
  language: PaperLanguage = "sv",
): Promise<PaperDocument> {
  const agencyIds = [anna.agencyId, fadumo.agencyId];
  const wish = readConsentFormWish({ giver: rurikId, agencyIds, language });
  if (!wish) throw new Error("There is no such form");
  return (await getConsentForm(anna, caseId, wish)).view;
}
