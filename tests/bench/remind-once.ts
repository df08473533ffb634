import { remindOverdue } from "@/lib/invitations/reminding/commands";
import { addDueNotices } from "@/lib/notices/reminding";
import { duringTheDay } from "@/tests/support/workers";

// In a process of its own, so that its memory is that of a worker.
const started = performance.now();
const remindedCount = await remindOverdue(duringTheDay);
const noticeCount = await addDueNotices(duringTheDay);
const seconds = (performance.now() - started) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ remindedCount, noticeCount, seconds, megabytes }));
process.exit(0);
