import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import { type MeetingPlace, notesPlace } from "@/lib/meetings/closing/places";
import type { ClosingItemView, ClosingView } from "@/lib/meetings/closing/views";

type ItemFactsProps = {
  readonly item: ClosingItemView;
  readonly closing: ClosingView;
  /** Where what is said here is changed; null on paper. */
  readonly place: MeetingPlace | null;
};

/** What there is to know before an item is answered: the mandate's text, and what the plan says. */
export function ItemFacts({ item, closing, place }: ItemFactsProps) {
  const { locale } = useFormats();
  return (
    <div className="mt-2 grid gap-1 text-ink-2">
      {item.about && <p>{item.about[locale]}</p>}
      <Fact kind={item.kind} closing={closing} place={place} />
    </div>
  );
}

type FactProps = Omit<ItemFactsProps, "item"> & { readonly kind: ClosingItemView["kind"] };

function Fact({ kind, closing, place }: FactProps) {
  const t = useTranslations("meetingClosing.facts");
  const { plainDay, sentenceList } = useFormats();
  const { coordinator, interventionCount, unassigned, nextOn, nextNote } = closing;
  switch (kind) {
    case "coordinator":
      return <p>{coordinator === "" ? t("noCoordinator") : t("coordinator", { name: coordinator })}</p>;
    case "whoDoesWhat":
      return (
        <>
          <p>{t("interventions", { count: interventionCount })}</p>
          {unassigned.length > 0 && (
            <p className="font-semibold text-warn print:text-ink">
              {t("unassigned", { what: sentenceList(unassigned.map((what) => `”${what}”`)) })}
            </p>
          )}
          <Change place={place} step="whoDoesWhat" label={t("changeWho")} />
        </>
      );
    case "followUpDay":
      return (
        <>
          {nextOn !== null && <p>{t("nextOn", { day: plainDay(nextOn) })}</p>}
          {nextOn === null && <p>{nextNote === "" ? t("noNext") : t("noMore", { why: nextNote })}</p>}
          <Change place={place} step="nextMeeting" label={t("changeNext")} />
        </>
      );
    default:
      return null;
  }
}

type ChangeProps = { readonly place: MeetingPlace | null; readonly step: string; readonly label: string };

function Change({ place, step, label }: ChangeProps) {
  if (place === null) return null;
  return (
    <p>
      <TextLink href={notesPlace(place, step)} className="inline-flex min-h-11 items-center">
        {label}
      </TextLink>
    </p>
  );
}
