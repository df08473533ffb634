import { plantCanaries } from "./canaries";
import { fadumo, ulrika } from "./people";

// In a process of its own: its connections end with it, before the database of the browser tests goes.
process.stdout.write(JSON.stringify(await plantCanaries(ulrika, fadumo.agencyId, "secrecyMark")));
process.exit(0);
