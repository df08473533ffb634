import type { CaseHead } from "@/lib/cases/views";
import { isTreatedAsProtected } from "@/lib/children/protection";
import type { MeetingNotesView, NoteView, Voice } from "@/lib/meetings/notes/views";
import type { PlanContent, PlanContentAgency, PlanContentGoal } from "@/lib/plans/content";
import type { PracticeModel } from "@/lib/practice-models/schema";
import { ageOn } from "@/lib/time/plain-date";

type Guardian = PlanContent["guardians"][number];
type WheelState = NonNullable<PlanContent["wheel"][number]["state"]>;

/** What a draft is made of, as it stands in the database. */
export type DraftSource = {
  readonly head: CaseHead;
  readonly model: PracticeModel;
  readonly kind: PlanContent["kind"];
  readonly notes: MeetingNotesView;
  readonly guardians: readonly Guardian[];
  readonly agencies: readonly Omit<PlanContentAgency, "contact" | "wasThere">[];
  readonly coordinatorPerson: { readonly title: string; readonly phone: string };
  readonly wheelStates: Readonly<Record<string, WheelState>>;
  readonly goals: readonly (PlanContentGoal & { readonly area: string })[];
  readonly nextMeeting: PlanContent["nextMeeting"];
  readonly sip: PlanContent["sip"];
};

/** The draft as a version would be fixed from it now: nothing of it is typed a second time. */
export function draftContent(source: DraftSource): PlanContent {
  const { head, model, notes, kind } = source;
  const day = notes.heldOn ?? notes.plannedOn;
  return {
    format: 1,
    kind,
    planName: model.planKinds.find(({ key }) => key === kind)?.name.sv ?? "",
    caseCode: head.code,
    child: {
      firstName: head.child.givenName,
      fullName: `${head.child.givenName} ${head.child.familyName}`.trim(),
      age: ageOn(head.child.birthDate, day),
      hasProtectedIdentity: isTreatedAsProtected(head.child.protection),
    },
    guardians: [...source.guardians],
    agencies: source.agencies.map((agency) => agencyInPlan(source, agency)),
    coordinator: head.coordinator && {
      agencyId: head.coordinator.agencyId,
      person: { name: head.coordinator.personName, ...source.coordinatorPerson },
    },
    meeting: { heldOn: day, startsAt: notes.startsAt },
    nextMeeting: source.nextMeeting,
    situation: noteText(notes, "", "situation"),
    childsWords: childsWords(notes, ""),
    guardiansWords: guardiansWords(notes, ""),
    wheel: model.areas.map(({ key, label }, index) => ({
      key,
      number: index + 1,
      label: label.sv,
      state: source.wheelStates[key] ?? null,
    })),
    areas: model.areas.flatMap(({ key, label }, index) =>
      notes.areas.includes(key) ? [areaContent(source, key, label.sv, index + 1)] : [],
    ),
    sip: source.sip,
  };
}

function areaContent(
  { notes, goals }: DraftSource,
  key: string,
  label: string,
  number: number,
): PlanContent["areas"][number] {
  return {
    key,
    number,
    label,
    works: noteText(notes, key, "works"),
    difficult: noteText(notes, key, "difficult"),
    childsWords: childsWords(notes, key),
    guardiansWords: guardiansWords(notes, key),
    contributions: notes.notes.flatMap(({ area, participant, text }) =>
      area === key && participant?.kind === "agency" && text !== ""
        ? [{ agencyId: participant.id, text }]
        : [],
    ),
    goals: goals
      .filter(({ area }) => area === key)
      .map(({ id, text, interventions }) => ({ id, text, interventions })),
  };
}

/** One named person per agency: who was there, else who is named for an intervention. */
function agencyInPlan(
  { notes, goals, coordinatorPerson, head }: DraftSource,
  agency: DraftSource["agencies"][number],
): PlanContentAgency {
  const there = notes.participants.find(
    ({ participant }) => participant.kind === "agency" && participant.id === agency.id,
  );
  const wasThere = there?.state === "present" || there?.state === "substitute";
  if (there && there.name !== "")
    return {
      ...agency,
      wasThere,
      contact: { name: there.name, title: there.profession, phone: there.phone },
    };
  if (head.coordinator?.agencyId === agency.id)
    return { ...agency, wasThere, contact: { name: head.coordinator.personName, ...coordinatorPerson } };
  const named = goals
    .flatMap(({ interventions }) => interventions)
    .flatMap(({ responsible }) =>
      responsible?.kind === "agency" && responsible.agencyId === agency.id ? [responsible] : [],
    )[0];
  return { ...agency, wasThere, contact: { name: named?.name ?? "", title: "", phone: named?.phone ?? "" } };
}

function childsWords(notes: MeetingNotesView, area: string) {
  return wordsOf(notes.notes.find((note) => note.area === area && note.voice === "child"));
}

function guardiansWords({ notes }: MeetingNotesView, area: string) {
  return notes.flatMap((note) =>
    note.area === area && note.participant?.kind === "guardian" && (note.text !== "" || note.silence !== null)
      ? [{ guardianId: note.participant.id, ...wordsOf(note) }]
      : [],
  );
}

function wordsOf(note: NoteView | undefined) {
  return { text: note?.text ?? "", silence: note?.silence ?? null };
}

function noteText({ notes }: MeetingNotesView, area: string, voice: Voice): string {
  return notes.find((note) => note.area === area && note.voice === voice)?.text ?? "";
}
