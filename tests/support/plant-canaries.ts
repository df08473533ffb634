import { plantCanaries } from "./canaries";
import { fadumo, ulrika } from "./people";
import { plantRoutineCanaries } from "./routine-canaries";

// In a process of its own: its connections end with it, before the database of the browser tests goes.
const world = await plantCanaries(ulrika, fadumo.agencyId, "secrecyMark");
process.stdout.write(JSON.stringify({ ...world, byRoutine: await plantRoutineCanaries() }));
process.exit(0);
