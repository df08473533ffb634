import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { ActTable } from "@/components/who-may-what/act-table";
import { whoMayWhat, type World } from "@/lib/who-may-what/views";

/** Everybody and everything in one kind of case, and the reasons. */
export function Answers({ world }: { readonly world: World }) {
  const t = useTranslations("whoMayWhat");
  const { insiders, groups, outsiders, outside, reasons } = whoMayWhat(world);
  return (
    <>
      <Legend world={world} />
      <Section heading={t("inside")} size="part">
        <div className="grid gap-12">
          {groups.map(({ group, rows }) => (
            <ActTable key={group} caption={t(`groups.${group}`)} parties={insiders} rows={rows} />
          ))}
        </div>
      </Section>
      <Section heading={t("outside")} size="part">
        <ActTable caption={t("outside")} isCaptionHidden parties={outsiders} rows={outside} />
        <p className="mt-4 text-ink-2">{t("outsideRest")}</p>
      </Section>
      <Section heading={t("reasonsTitle")} size="part">
        <ol className="grid max-w-question list-decimal gap-2 pl-8">
          {reasons.map((reason) => (
            <li key={reason}>{t(`reasons.${reason}`)}</li>
          ))}
        </ol>
      </Section>
    </>
  );
}

/** What was chosen, which paper must say too, and what the words mean. */
function Legend({ world }: { readonly world: World }) {
  const t = useTranslations("whoMayWhat");
  return (
    <div className="grid max-w-question gap-1">
      <p className="font-semibold">
        {t("chosen", {
          state: t(`states.${world.state}`),
          consent: t(`consents.${world.consent}`),
          protection: t(`protections.${world.protection}`),
        })}
      </p>
      {(["done", "refused", "absent"] as const).map((outcome) => (
        <p key={outcome}>{t(`outcomesMean.${outcome}`)}</p>
      ))}
      <p>{t("numbers")}</p>
    </div>
  );
}
