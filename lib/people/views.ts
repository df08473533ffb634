import type { Task } from "@/lib/access/actor";
import type { AppointmentFacts, AppointmentState, Place } from "@/lib/people/rules";
import type { PlainDate } from "@/lib/time/plain-date";

/** A place by its name; null for the county. */
export type NamedPlace = Place & { readonly name: string | null };

export type PersonListItem = {
  readonly personId: string;
  readonly name: string;
  readonly title: string;
  readonly hasLeft: boolean;
  /** Those that are current or coming, within the reader's reach. */
  readonly appointments: readonly (NamedPlace & { readonly tasks: readonly Task[] })[];
};

export type PeopleView = {
  readonly people: readonly PersonListItem[];
  /** How many there are: the version that a new person is based on. */
  readonly count: number;
  readonly places: readonly NamedPlace[];
};

export type AppointmentView = NamedPlace &
  AppointmentFacts & {
    readonly appointmentId: string;
    readonly personId: string;
    readonly tasks: readonly Task[];
    readonly state: AppointmentState;
    /** Whose absence it covers. */
    readonly deputyFor: string | null;
    /** Who covers it, now or later. */
    readonly deputies: readonly {
      readonly name: string;
      readonly startsOn: PlainDate;
      readonly endsOn: PlainDate;
    }[];
    readonly startsOn: PlainDate;
    readonly endsOn: PlainDate | null;
  };

export type PersonView = {
  readonly personId: string;
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly version: number;
  readonly isSelf: boolean;
  readonly deactivatedAt: Date | null;
  readonly isWhole: boolean;
  readonly isLast: boolean;
  readonly hasAccount: boolean;
  readonly isConnected: boolean;
  /** Until when a code that was given, and not used, is good. */
  readonly codeUntil: Date | null;
  /** Current and coming first, then those that have ended. */
  readonly appointments: readonly AppointmentView[];
  readonly openCases: readonly { readonly agencyName: string; readonly count: number }[];
};

export type DeputyChoice = { readonly personId: string; readonly name: string; readonly title: string };
