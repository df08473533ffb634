import { barnetsPlan } from "@/lib/papers/barnets-plan";
import { childsPlan } from "@/lib/papers/childs-plan";
import type { PaperDocument, PaperWheelMark } from "@/lib/papers/document";
import { familyWordsFor } from "@/lib/papers/frame";
import { inTexts } from "@/lib/papers/in-texts";
import type { PaperLanguage } from "@/lib/papers/languages";
import { withFewLines } from "@/lib/papers/lines";
import type {
  ChildsWords,
  PlanAudience,
  PlanCopy,
  PlanIntervention,
  PlanPaper,
  PlanParty,
} from "@/lib/papers/plan-paper";
import { sipPaper } from "@/lib/papers/sip";
import { sipParts } from "@/lib/plans/content";
import { interventionsByPart } from "@/lib/plans/sip";
import type { PlanContent, PlanContentArea, PlanContentIntervention } from "@/lib/plans/content";
import { withoutPlaces } from "@/lib/plans/without-places";
import type { PlanVersionView } from "@/lib/plans/views";
import { type PlainDate, todayInSweden } from "@/lib/time/plain-date";

/** What a paper of a plan is told besides the plan itself. */
export type PlanPaperOrder = {
  readonly language: PaperLanguage;
  /** Null for a draft. */
  readonly version: number | null;
  readonly date: PlainDate;
  readonly printed: { readonly at: Date; readonly by: string } | null;
  readonly copies: readonly PlanCopy[];
  readonly isPartial: boolean;
};

type Printed = PlanPaperOrder["printed"];
type WheelState = PlanContent["wheel"][number]["state"];

const marks: Readonly<Record<NonNullable<WheelState>, PaperWheelMark>> = {
  collaboration: "needsCollaboration",
  attention: "needsAttention",
  works: "works",
  unknown: "unknown",
};

/** The paper of a plan, for the one whose content it is. What the content does not hold cannot be printed. */
export function planDocument(
  content: PlanContent,
  audience: PlanAudience,
  order: PlanPaperOrder,
): PaperDocument {
  const paper = planPaper(withoutPlaces(content), order);
  return content.kind === "sip" ? sipPaper(paper, audience) : barnetsPlan(paper, audience);
}

/** The child's own page, from what the child's copy holds. */
export function childsDocument(content: PlanContent, order: Omit<PlanPaperOrder, "copies">): PaperDocument {
  return childsPlan(planPaper(withoutPlaces(content), { ...order, copies: [] }));
}

/** The draft as it would be printed now: the actual paper, marked as a draft. */
export function draftDocument(content: PlanContent, printed: Printed): PaperDocument {
  const date = printed ? todayInSweden(printed.at) : content.meeting.heldOn;
  const order = { language: "sv", version: null, date, printed, copies: [], isPartial: false } as const;
  return planDocument(content, { kind: "coordinator" }, order);
}

/** A whole version, for the agency that coordinates. */
export function versionDocument(
  { content, number, fixedOn }: Pick<PlanVersionView, "content" | "number" | "fixedOn">,
  printed: Printed,
): PaperDocument {
  const order = {
    language: "sv",
    version: number,
    date: fixedOn,
    printed,
    copies: [],
    isPartial: false,
  } as const;
  return planDocument(content, { kind: "coordinator" }, order);
}

function planPaper(whole: PlanContent, { isPartial, language, ...order }: PlanPaperOrder): PlanPaper {
  const content = inTexts(whole, withFewLines);
  const { child, coordinator, nextMeeting } = content;
  if (!coordinator) throw new Error("A plan without a coordinator is not printed");
  return {
    ...order,
    language,
    code: content.caseCode,
    child: {
      name: child.fullName,
      firstName: child.firstName,
      age: child.age,
      hasProtectedIdentity: child.hasProtectedIdentity,
    },
    guardians: content.guardians.map(({ id, name, sharesViews }) => ({
      ...{ id, name, phone: null },
      ...{ sharesPhoneWithAgencies: false, sharesPhoneWithFamily: false, sharesViewsWithFamily: sharesViews },
    })),
    agencies: content.agencies,
    coordinator,
    meeting: { on: content.meeting.heldOn, at: content.meeting.startsAt },
    nextMeeting: nextMeeting.on && {
      on: nextMeeting.on,
      at: null,
      participants: nextParticipants(content),
    },
    childsView: childsWords(content.childsWords),
    guardianViews: content.guardiansWords.filter(({ text }) => text !== ""),
    wheel: content.wheel.map(({ key, number, label, state }) => ({
      ...{ key, number, label },
      mark: state === null ? "notChosen" : marks[state],
    })),
    areas: content.areas.map((area) => areaOnPaper(area, language)),
    sip: sipOnPaper(content, language),
    ...(isPartial && { remark: familyWordsFor(language).words.plan.partial }),
  };
}

function sipOnPaper(content: PlanContent, language: PaperLanguage): PlanPaper["sip"] {
  const { sip } = content;
  if (!sip) return null;
  const { longTermGoal, leadAuthority, without, crisisPlan } = sip;
  const byPart = interventionsByPart(content, sip);
  return {
    ...{ longTermGoal, leadAuthority, crisisPlan },
    parts: sipParts.map((part) => ({
      part,
      interventions: byPart[part].flatMap((intervention) => interventionOnPaper(intervention, language)),
      why: without[part],
    })),
  };
}

/** The family always comes; agencies are named once it has been decided which. */
function nextParticipants({ guardians, agencies, nextMeeting }: PlanContent): PlanParty[] {
  const known = nextMeeting.agencyIds.filter((id) => agencies.some((agency) => agency.id === id));
  if (known.length === 0) return [];
  return [
    { kind: "child" },
    ...guardians.map(({ id }): PlanParty => ({ kind: "guardian", id })),
    ...known.map((id): PlanParty => ({ kind: "agency", id })),
  ];
}

function areaOnPaper(area: PlanContentArea, language: PaperLanguage): PlanPaper["areas"][number] {
  return {
    number: area.number,
    label: area.label,
    works: area.works,
    needs: area.difficult,
    childsView: childsWords(area.childsWords),
    guardianViews: area.guardiansWords.filter(({ text }) => text !== ""),
    goals: area.goals.flatMap(({ text }) => text || []),
    interventions: area.goals.flatMap(({ interventions }) =>
      interventions.flatMap((intervention) => interventionOnPaper(intervention, language)),
    ),
  };
}

/** In a draft nobody may be responsible yet; the list of what remains says so, the paper has no row for it. */
function interventionOnPaper(
  intervention: PlanContentIntervention,
  language: PaperLanguage,
): PlanIntervention[] {
  const { responsible, sign, startsOn, dueOn, contributingIds } = intervention;
  if (!responsible) return [];
  const signs = sign === "" ? "" : `\n${familyWordsFor(language).say("plan.signIs", { sign })}`;
  const togetherWith = contributingIds.map((id): PlanParty => ({ kind: "agency", id }));
  return [
    {
      what: `${intervention.what}${signs}`,
      responsible: partyOf(responsible),
      togetherWith,
      startsOn,
      dueOn,
    },
  ];
}

function partyOf(
  responsible: NonNullable<PlanContentIntervention["responsible"]>,
): PlanIntervention["responsible"] {
  switch (responsible.kind) {
    case "agency":
      return {
        kind: "agency",
        id: responsible.agencyId,
        person: { name: responsible.name, phone: responsible.phone === "" ? null : responsible.phone },
      };
    case "guardian":
      return { kind: "guardian", id: responsible.guardianId };
    case "child":
      return { kind: "child" };
  }
}

function childsWords({ text, silence }: PlanContent["childsWords"]): ChildsWords | null {
  if (text !== "") return { kind: "said", text };
  if (silence === null) return null;
  return { kind: silence === "didNotWant" ? "wouldNot" : "couldNot" };
}
