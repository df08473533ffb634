import { granted, type Permission, refused } from "@/lib/access/permission";

/** Who makes the summons; null where the routine leaves it to everybody who works with the case. */
type Sender = { readonly isReader: boolean } | null;

/** Only whoever took the initiative, or took the summons over, sends and reminds (S004-12). */
export function maySummon(sender: Sender): Permission {
  return sender === null || sender.isReader ? granted : refused("invitations.refusals.notSender");
}

export function mayTakeOver(sender: Sender): Permission {
  if (sender === null) return refused("invitations.refusals.anyoneSends");
  return sender.isReader ? refused("invitations.refusals.alreadySender") : granted;
}
