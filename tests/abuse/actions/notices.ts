import { saveNoticePreferences } from "@/lib/notices/commands";
import { getNoticePreferences } from "@/lib/notices/queries";
import { saveNoticePreferencesSchema } from "@/lib/notices/schemas";
import { emil } from "@/tests/support/people";
import { type ActionRow, form, mutating } from "./row";

export const noticeActions: Readonly<Record<string, ActionRow>> = {
  // Nobody has another's: there is no outsider to it.
  saveNoticePreferencesAction: mutating(
    saveNoticePreferencesSchema,
    saveNoticePreferences,
    "notices.mailChosen",
    async () => ({
      actor: emil,
      outsider: null,
      form: form((await getNoticePreferences(emil)).version, {
        ...{ address: "emil.rantala@example.com", digestAt: "07.30", quietFrom: "18.00", quietTo: "07.00" },
        ...{ invitations: "digest", meetings: "direct", cases: "none", protection: "direct" },
      }),
    }),
  ),
};
