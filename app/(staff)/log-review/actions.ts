"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { drawLogSample, judgeSampledEvent, signOffLogSample } from "@/lib/audit/review/commands";
import {
  drawLogSampleSchema,
  judgeSampledEventSchema,
  signOffLogSampleSchema,
} from "@/lib/audit/review/schemas";

export const drawLogSampleAction = action(drawLogSampleSchema, async (actor, input) => {
  const { sampleId } = await drawLogSample(actor, input);
  redirect(`/log-review/samples/${sampleId}`);
});

export const judgeSampledEventAction = action(judgeSampledEventSchema, async (actor, input) => {
  await judgeSampledEvent(actor, input);
  redirect(`/log-review/samples/${input.sampleId}`);
});

export const signOffLogSampleAction = action(signOffLogSampleSchema, async (actor, input) => {
  await signOffLogSample(actor, input);
  redirect(`/log-review/samples/${input.sampleId}`);
});
