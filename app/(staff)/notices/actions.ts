"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { markNoticesRead } from "@/lib/notices/commands";
import { markNoticesReadSchema } from "@/lib/notices/schemas";

export const markNoticesReadAction = action(markNoticesReadSchema, async (actor, input) => {
  await markNoticesRead(actor, input);
  redirect("/notices");
});
