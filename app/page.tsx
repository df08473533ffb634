import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/current";
import { startPathFor } from "@/lib/auth/rules";

export default async function StartPage() {
  const actor = await requireActor();
  redirect(startPathFor(actor.tasks));
}
