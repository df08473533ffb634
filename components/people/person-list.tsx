import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { PersonListItem } from "@/lib/people/views";
import { unbroken } from "@/lib/text/format";
import { usePlaceName } from "./use-place-name";

type PersonListProps = { readonly people: readonly PersonListItem[]; readonly personId: string };

/** People one under the other, each with where they work and what they do there. */
export function PersonList({ people, personId }: PersonListProps) {
  const t = useTranslations("people");
  const placeName = usePlaceName();
  return (
    <ul className="border-t border-line">
      {people.map(({ appointments, ...person }) => (
        <li
          key={person.personId}
          className="grid gap-x-8 gap-y-1 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
        >
          <div>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <TextLink href={`/people/${person.personId}`} className="font-semibold">
                {person.personId === personId ? t("you", { name: person.name }) : unbroken(person.name)}
              </TextLink>
              {person.hasLeft && <Tag>{t("left")}</Tag>}
            </p>
            <p className="text-meta text-ink-2">{person.title}</p>
          </div>
          <ul className="text-meta text-ink-2">
            {appointments.map((one, index) => (
              <li key={index}>
                <span className="text-ink">{placeName(one)}</span>
                <span className="block">{one.tasks.map((task) => t(`tasks.${task}`)).join(" · ")}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
