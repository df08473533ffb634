import { expect, it } from "vitest";
import type { AgencyAround, AgencyState } from "@/lib/cases/around";
import { reachOf } from "@/lib/cases/around";
import { sectorContacts } from "@/lib/cases/page/sector-contacts";
import { kronobarn } from "@/lib/practice-models/kronobarn";

function agency(kind: string, state: AgencyState, personName: string | null = null): AgencyAround {
  return { agencyId: kind, name: `Verksamhet ${kind}`, kind, personName, state, reach: reachOf[state] };
}

it("are those who coordinate, take part or will, by sector; an empty one is there too", () => {
  const around = [
    agency("childAndPupilHealth", "coordinates", "Anna Bergström"),
    agency("socialServices", "waits"),
    agency("healthCentre", "cannot", "Birgitta Sandelin"),
    agency("police", "coming", "Någon annan"),
  ];
  expect(sectorContacts(around, kronobarn)).toEqual([
    {
      sector: "preschoolAndSchool",
      contacts: [{ agencyName: "Verksamhet childAndPupilHealth", personName: "Anna Bergström" }],
    },
    {
      sector: "socialServices",
      contacts: [{ agencyName: "Verksamhet socialServices", personName: null }],
    },
    { sector: "healthCare", contacts: [] },
  ]);
});
