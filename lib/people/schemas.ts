import { z } from "zod";
import type { Task } from "@/lib/access/actor";
import { type Place, tasks, tasksFit } from "@/lib/people/rules";
import {
  choice,
  id,
  mutation,
  onField,
  optionalDay,
  optionalText,
  requiredDay,
  requiredText,
} from "@/lib/validation";

export const endings = ["now", "onDay"] as const;

/** "county", or what reaches how far and its id: "agency:…", "authority:…". */
const place = z.string({ error: "people.errors.place" }).transform((text, context): Place => {
  const found = readPlace(text);
  if (found) return found;
  context.addIssue({ code: "custom", message: "people.errors.place" });
  return z.NEVER;
});

const appointment = {
  place,
  tasks: z
    .array(z.enum(tasks, { error: "people.errors.tasks" }))
    .max(tasks.length, { error: "people.errors.tasks" })
    .default([])
    .transform((list) => [...new Set(list)]),
  startsOn: requiredDay("people.errors.startsOn"),
  endsOn: optionalDay,
};

export const addPersonSchema = withTasks(
  z.strictObject({
    ...mutation,
    name: requiredText(120, "people.errors.name"),
    title: optionalText(120),
    phone: optionalText(40),
    ...appointment,
  }),
);

export const addAppointmentSchema = withTasks(z.strictObject({ ...mutation, personId: id, ...appointment }));

export const endAppointmentSchema = z
  .strictObject({
    ...mutation,
    personId: id,
    appointmentId: id,
    when: choice(endings, "people.errors.when"),
    lastOn: optionalDay,
  })
  .refine(
    ({ when, lastOn }) => when !== "onDay" || lastOn !== null,
    onField("lastOn", "people.errors.lastOn"),
  );

export const deputiseSchema = z
  .strictObject({
    ...mutation,
    personId: id,
    appointmentId: id,
    deputyId: z.uuid({ error: "people.errors.deputy" }),
    startsOn: requiredDay("people.errors.coverFrom"),
    endsOn: requiredDay("people.errors.coverUntil"),
  })
  .refine(inOrder, onField("endsOn", "people.errors.order"));

export const deactivatePersonSchema = z.strictObject({ ...mutation, personId: id });
export const makeConnectCodeSchema = z.strictObject({ ...mutation, personId: id });

export type AddPerson = z.output<typeof addPersonSchema>;
export type AddAppointment = z.output<typeof addAppointmentSchema>;
export type EndAppointment = z.output<typeof endAppointmentSchema>;
export type Deputise = z.output<typeof deputiseSchema>;
export type DeactivatePerson = z.output<typeof deactivatePersonSchema>;
export type MakeConnectCode = z.output<typeof makeConnectCodeSchema>;

/** What a form sends for a place. */
export function placeValue({ scope, authorityId, agencyId }: Place): string {
  return scope === "county" ? scope : `${scope}:${agencyId ?? authorityId ?? ""}`;
}

export function readPlace(text: string): Place | null {
  if (text === "county") return { scope: "county", authorityId: null, agencyId: null };
  const [scope, placeId, ...rest] = text.split(":");
  if (rest.length > 0 || !id.safeParse(placeId).success || placeId === undefined) return null;
  if (scope === "authority") return { scope, authorityId: placeId, agencyId: null };
  return scope === "agency" ? { scope, authorityId: null, agencyId: placeId } : null;
}

function withTasks<Shape extends z.core.$ZodLooseShape>(schema: z.ZodObject<Shape, z.core.$strict>) {
  return schema
    .refine((input) => !isEmpty(input), onField("tasks", "people.errors.tasks"))
    .refine(
      (input) => !hasTasks(input) || tasksFit(input.place.scope, input.tasks),
      onField("tasks", "people.errors.tasksForPlace"),
    )
    .refine((input) => inOrder(input), onField("endsOn", "people.errors.order"));
}

/** The checks also run where a field itself is wrong, and then it holds something else. */
function isEmpty(input: object): boolean {
  return "tasks" in input && Array.isArray(input.tasks) && input.tasks.length === 0;
}

function hasTasks(input: object): input is { place: Place; tasks: Task[] } {
  if (!("place" in input && "tasks" in input) || !Array.isArray(input.tasks)) return false;
  return typeof input.place === "object" && input.place !== null && "scope" in input.place;
}

function inOrder(input: object): boolean {
  if (!("startsOn" in input && "endsOn" in input)) return true;
  const { startsOn, endsOn } = input;
  return typeof startsOn !== "string" || typeof endsOn !== "string" || startsOn <= endsOn;
}
