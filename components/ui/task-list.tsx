import type { ReactNode } from "react";
import { type SignForm, StateSign } from "./state-sign";
import { TextLink } from "./text-link";

/** A step that is done, begun, waiting to be done, or cannot start yet. */
export type TaskStatus = "done" | "started" | "todo" | "notYet";

export type TaskItem = {
  readonly key: string;
  readonly title: string;
  readonly status: TaskStatus;
  readonly href?: string | undefined;
  /** Why it cannot start, or how far it has come. */
  readonly about?: ReactNode;
  readonly when?: ReactNode;
};

export type TaskGroup = {
  readonly key: string;
  readonly heading: string;
  readonly items: readonly TaskItem[];
};

const signs: Readonly<Record<TaskStatus, { readonly form: SignForm; readonly colour: string }>> = {
  done: { form: "check", colour: "text-ok" },
  started: { form: "half", colour: "text-primary" },
  todo: { form: "ring", colour: "text-primary" },
  notYet: { form: "dashed", colour: "text-ink-2" },
};

/** The way through a case. The group's heading says in words what the sign says by form. */
export function TaskList({ groups }: { readonly groups: readonly TaskGroup[] }) {
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ key, heading, items }) => (
      <section key={key} className="mt-6 first:mt-0">
        <h3 className="pb-2 text-meta text-ink-2">{heading}</h3>
        <ul className="border-b border-line">
          {items.map((item) => (
            <Task key={item.key} item={item} />
          ))}
        </ul>
      </section>
    ));
}

function Task({ item: { title, status, href, about, when } }: { readonly item: TaskItem }) {
  const isOpen = status === "todo" || status === "started";
  const { form, colour } = signs[status];
  return (
    <li className="grid grid-cols-[28px_minmax(0,1fr)] items-start gap-x-3 border-t border-line py-3.5 md:grid-cols-[28px_minmax(0,1fr)_auto]">
      <StateSign form={form} className={`mt-1 size-5 ${colour}`} />
      <div>
        {href ? (
          <TextLink href={href} className={isOpen ? "font-semibold" : ""}>
            {title}
          </TextLink>
        ) : (
          title
        )}
        {about && <p className="text-meta text-ink-3">{about}</p>}
      </div>
      {when && (
        <p className="col-start-2 text-meta text-ink-3 tabular-nums md:col-start-3 md:pt-0.5 md:whitespace-nowrap">
          {when}
        </p>
      )}
    </li>
  );
}
