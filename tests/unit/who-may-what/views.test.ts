import { describe, expect, it } from "vitest";
import { allActs, cannotBe, parties, verdict } from "@/lib/access/matrix/verdict";
import { consents, protections, states } from "@/lib/access/matrix/situation";
import {
  actsOfTheInvited,
  actsOutside,
  insiders,
  outsiders,
  whoMayWhat,
  worldOf,
} from "@/lib/who-may-what/views";

const worlds = states.flatMap((state) =>
  consents.flatMap((consent) => protections.map((protection) => ({ state, consent, protection }))),
);

describe("the page that says who may what", () => {
  it("leaves out nothing that somebody may do, nor anything that is refused with a sentence", () => {
    for (const world of worlds) {
      for (const party of insiders.map((name) => ({ ...world, ...parties[name] })))
        expect(actsOfTheInvited.filter((act) => verdict(act, party).outcome === "done")).toEqual([]);
      for (const party of outsiders.map((name) => ({ ...world, ...parties[name] })))
        if (!cannotBe(party))
          expect(
            allActs.filter((act) => !actsOutside.includes(act) && verdict(act, party).outcome !== "absent"),
            JSON.stringify(party),
          ).toEqual([]);
    }
  });

  it("gives every answer a reason that stands in its list", () => {
    for (const world of worlds) {
      const { groups, outside, reasons } = whoMayWhat(world);
      const cells = [...groups.flatMap(({ rows }) => rows), ...outside].flatMap((row) => row.cells);
      expect(new Set(cells.map(({ reason }) => reason))).toEqual(
        new Set(reasons.map((_, index) => index + 1)),
      );
    }
  });

  it("shows the usual case when the address asks for none that there is", () => {
    const usual = { state: "meetingPlanned", consent: "given", protection: "no" };
    expect(worldOf({})).toEqual(usual);
    expect(worldOf({ state: "'; drop table", consent: ["", "given"], protection: "constructor" })).toEqual(
      usual,
    );
    expect(worldOf({ state: ["closed", "begun"], protection: "yes" })).toEqual({
      state: "closed",
      consent: "given",
      protection: "yes",
    });
  });
});
