import { people } from "@/prisma/seed/register/people";
import { actorOf } from "@/prisma/seed/actors";
import type { DatabaseServer } from "@/scripts/support/database-server";
import { demoEnvironment } from "@/scripts/support/kring";
import { home, withCounty } from "./county";
import { median, printFigure, timesOf } from "./figures";

const tries = 300;

/** T66: whether the time it takes tells a number that another agency has from one that nobody has. */
export async function numberOracle(server: DatabaseServer, caseCount: number): Promise<void> {
  await withCounty(server, caseCount, async ({ database }) => {
    Object.assign(process.env, await demoEnvironment(home, 3000, database));
    const { withActor } = await import("@/lib/access/with-actor");
    const { nothingPersonal } = await import("@/lib/access/audit");
    const { blindIndex } = await import("@/lib/access/field-encryption");
    const outsider = actorOf(people.emil);
    const look = (number: string) => () =>
      withActor(outsider, async (tx) => {
        await tx.$queryRaw`SELECT app.agency_coordinates_child(${blindIndex(number)}, NULL::uuid)`;
        return nothingPersonal(undefined);
      });
    const [ofOthers, ofNobody] = [look("201701012393"), look("198004262385")];
    await timesOf(50, ofOthers);
    const times = { ofOthers: [] as number[], ofNobody: [] as number[] };
    // In turns, so that neither has the warmer machine.
    for (let turn = 0; turn < tries; turn += 1) {
      times.ofOthers.push(...(await timesOf(1, ofOthers)));
      times.ofNobody.push(...(await timesOf(1, ofNobody)));
    }
    const [others, nobody] = [median(times.ofOthers), median(times.ofNobody)];
    const difference = (Math.abs(others - nobody) / nobody) * 100;
    printFigure(
      "T66",
      `a number of another agency against nobody's, ${tries} tries`,
      `${difference.toFixed(1)} %`,
      "< 5 %",
    );
  });
}
