import { eraseLapsedAssessments } from "@/lib/retention/commands";

// What Kring does by itself. Run once a day, by whatever the host runs things with.
const erasedCount = await eraseLapsedAssessments();
console.log(`Erased what was written in ${erasedCount} assessments that led to no case.`);
process.exit(0);
