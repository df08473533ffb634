import { interventionsIn, type PlanContent } from "@/lib/plans/content";

/** One party around the child: an agency with its contact and what it does, alone or with others. */
export type MapParty = {
  readonly key: string;
  readonly name: string;
  readonly contact: string;
  readonly answersFor: readonly string[];
  readonly contributesTo: readonly string[];
};

export type CollaborationMap = {
  readonly childsName: string;
  readonly family: readonly MapParty[];
  readonly agencies: readonly MapParty[];
};

/** The plan seen from those who are around the child (S001-61): first the family, then each agency. */
export function collaborationMap(content: PlanContent): CollaborationMap {
  const interventions = interventionsIn(content);
  const whatOf = (list: typeof interventions) => list.map(({ what }) => what);
  return {
    childsName: content.child.firstName,
    family: content.guardians.map(({ id, name }) => ({
      ...{ key: id, name, contact: "", contributesTo: [] },
      answersFor: whatOf(
        interventions.filter(
          ({ responsible }) => responsible?.kind === "guardian" && responsible.guardianId === id,
        ),
      ),
    })),
    agencies: content.agencies.map(({ id, name, contact }) => ({
      ...{ key: id, name },
      contact: [contact.name, contact.title, contact.phone].filter((part) => part !== "").join(", "),
      answersFor: whatOf(
        interventions.filter(
          ({ responsible }) => responsible?.kind === "agency" && responsible.agencyId === id,
        ),
      ),
      contributesTo: whatOf(interventions.filter(({ contributingIds }) => contributingIds.includes(id))),
    })),
  };
}
