import { z } from "zod";
import { copyChannels, copyWays } from "@/lib/disclosures/rules";
import { choice, id, mutation, optionalDay, optionalText, requiredDay, requiredText } from "@/lib/validation";

/** "child", "guardian-<id>" or "agency-<id>". */
const receiver = z.string().regex(/^(child|(guardian|agency)-[0-9a-f-]{36})$/, { error: "validation.form" });
const channel = choice(copyChannels, "disclosures.validation.channel")
  .or(z.literal(""))
  .optional()
  .transform((key) => key || null);

/** `version` is that of the party's copy, as `versionOfCopy` counts it, here and below. */
const delivery = {
  ...mutation,
  versionId: id,
  caseId: id,
  receiver,
  channel,
  fetchPlace: optionalText(300),
  address: optionalText(300),
};

type Delivery = {
  readonly way: string;
  readonly channel: string | null;
  readonly fetchPlace: string;
  readonly address: string;
  readonly receiver: string;
};

/** A copy that is fetched has a place; one that is sent has a channel, and to an agency an address (S001-64, S001-65). */
function askForTheWay(input: Delivery, context: z.RefinementCtx): void {
  const ask = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
  if (input.way === "fetched" && input.fetchPlace === "") ask("fetchPlace", "disclosures.validation.place");
  if (input.way !== "sent") return;
  if (input.channel === null) ask("channel", "disclosures.validation.channel");
  if (input.receiver.startsWith("agency-") && input.address === "")
    ask("address", "disclosures.validation.address");
}

/** Where the copy is fetched or sent: the field of the chosen way. The other is left behind. */
export function placeOf({
  way,
  fetchPlace,
  address,
}: Pick<Delivery, "way" | "fetchPlace" | "address">): string {
  if (way === "fetched") return fetchPlace;
  return way === "sent" ? address : "";
}

export const handOutCopySchema = z
  .strictObject({
    ...delivery,
    way: choice(copyWays, "disclosures.validation.way"),
    disclosedOn: requiredDay("disclosures.validation.disclosedOn"),
  })
  .superRefine(askForTheWay);
export type HandOutCopy = z.output<typeof handOutCopySchema>;

export const agreeOnCopySchema = z
  .strictObject({
    ...delivery,
    way: choice(["fetched", "sent"], "disclosures.validation.way"),
    expectedOn: optionalDay,
  })
  .superRefine((input, context) => {
    askForTheWay(input, context);
    if (input.way === "fetched" && input.expectedOn === null)
      context.addIssue({
        code: "custom",
        path: ["expectedOn"],
        message: "disclosures.validation.expectedOn",
      });
  });
export type AgreeOnCopy = z.output<typeof agreeOnCopySchema>;

export const waiveCopySchema = z.strictObject({
  ...mutation,
  versionId: id,
  caseId: id,
  receiver,
  reason: requiredText(300, "disclosures.validation.reason"),
});
export type WaiveCopy = z.output<typeof waiveCopySchema>;
