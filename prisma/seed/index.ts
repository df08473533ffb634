import pg from "pg";
import { seedRegister } from "./register/seed-register";
import { tellAssessments } from "./stories/assessments";
import { tellConsents } from "./stories/consent";
import { tellCoordination } from "./stories/coordination";
import { tellInvitations } from "./stories/invitation";
import { tellOstraNorrbotten } from "./stories/ostra-norrbotten";
import { tellPlans } from "./stories/plan";
import { tellWholeWay } from "./stories/whole-way";
import { tellWholeWaySip } from "./stories/whole-way-sip";

const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
await owner.connect();
await seedRegister(owner);
await owner.end();

// From here on everything is done by the people themselves, through the same commands as the pages.
await tellAssessments();
await tellConsents();
await tellInvitations();
await tellPlans();
await tellWholeWaySip();
await tellOstraNorrbotten();
await tellCoordination();
await tellWholeWay();
process.exit(0);
