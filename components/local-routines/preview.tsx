import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { InsetText } from "@/components/ui/inset-text";
import { useFormats } from "@/components/ui/use-formats";
import { NumberSquare } from "@/components/wheel/number-square";
import { Wheel } from "@/components/wheel/wheel";
import { counterpartWords } from "@/lib/local-routines/differences";
import { specialistsOf } from "@/lib/local-routines/rules";
import type { PreviewView } from "@/lib/local-routines/views";
import { deadlineOn } from "@/lib/practice-models/rules";
import type { PracticeModel } from "@/lib/practice-models/schema";
import type { Bilingual } from "@/lib/practice-models/text-schema";
import { verbalConsentSentence } from "@/lib/text/verbal-consent-sentence";
import type { PlainDate } from "@/lib/time/plain-date";
import { useCounterparts } from "./difference-list";

type PreviewProps = { readonly view: PreviewView; readonly today: PlainDate };

/** The routine as its users will meet it. */
export function Preview({ view, today }: PreviewProps) {
  const t = useTranslations("localRoutines");
  const { shown } = view;
  const { before, during, after } = shown.checklists;
  return (
    <>
      <WheelPreview model={shown} />
      <Section heading={t("preview.days")} size="part">
        <Days view={view} today={today} />
      </Section>
      <Counterparts model={shown} />
      <TextList heading={t("sections.before")} items={before} />
      <TextList heading={t("sections.during")} items={during} />
      <TextList heading={t("sections.after")} items={after} />
      <TextList heading={t("sections.closing")} items={shown.closingChecks} />
      <Section heading={t("preview.sentence")} size="part">
        <InsetText>
          {verbalConsentSentence(shown.verbalConsentSentence, today, [
            t("preview.exampleAgencies.first"),
            t("preview.exampleAgencies.second"),
          ])}
        </InsetText>
      </Section>
    </>
  );
}

function WheelPreview({ model: { areas } }: { readonly model: PracticeModel }) {
  const t = useTranslations("localRoutines.preview");
  const { locale } = useFormats();
  const sectors = areas.map(({ key, label }) => ({ key, label: label[locale], mark: "notChosen" as const }));
  return (
    <Section heading={t("wheel")} size="part">
      <div className="hidden min-[40rem]:block">
        <Wheel sectors={sectors} hasNames />
      </div>
      <ol className="mt-6 border-b border-line">
        {areas.map(({ key, label, meaning, prompts }, index) => (
          <li
            key={key}
            className={`hue-${String(index + 1)} grid grid-cols-[28px_minmax(0,1fr)] gap-x-3 border-t border-line py-4`}
          >
            <NumberSquare number={index + 1} />
            <div>
              <p className="leading-7 font-semibold">{label[locale]}</p>
              <p className="text-ink-2">{meaning[locale]}</p>
              {prompts.map((prompt) => (
                <p key={prompt.sv} className="text-meta text-ink-3">
                  {prompt[locale]}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Days({ view: { shown, closedDays }, today }: PreviewProps) {
  const t = useTranslations("localRoutines.preview");
  const { longDay } = useFormats();
  const { meetingDeadline: deadline, invitation, coordinator } = shown;
  return (
    <div className="grid gap-2">
      {deadline ? (
        <>
          <p className="font-semibold">
            {t("example", { today: longDay(today), day: longDay(deadlineOn(deadline, today, closedDays)) })}
          </p>
          <p>{t(`rule.${deadline.unit}`, { count: deadline.count })}</p>
        </>
      ) : (
        <p>{t("noDeadline")}</p>
      )}
      <p>{t("notice", { count: invitation.noticeDays })}</p>
      <p>{t("familyContact", { count: coordinator.familyContactDays })}</p>
    </div>
  );
}

function Counterparts({ model }: { readonly model: PracticeModel }) {
  const t = useTranslations("localRoutines.preview");
  const { locale } = useFormats();
  const inWords = useCounterparts();
  const specialists = specialistsOf(model);
  if (specialists.length === 0) return null;
  return (
    <Section heading={t("counterparts")} size="part">
      <dl className="border-b border-line">
        {specialists.map((kind) => (
          <div key={kind.key} className="border-t border-line py-3">
            <dt className="text-ink-2">{kind.label[locale]}</dt>
            <dd className="font-semibold">{inWords(counterpartWords(model, kind, locale))}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

type TextListProps = {
  readonly heading: string;
  readonly items: readonly { readonly key: string; readonly text: Bilingual }[];
};

function TextList({ heading, items }: TextListProps) {
  const { locale } = useFormats();
  if (items.length === 0) return null;
  return (
    <Section heading={heading} size="part">
      <ol className="list-decimal space-y-2 pl-6">
        {items.map(({ key, text }) => (
          <li key={key}>{text[locale]}</li>
        ))}
      </ol>
    </Section>
  );
}
