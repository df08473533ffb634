import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FilterOptions } from "@/components/ui/filter/filter-options";
import { SidePanel } from "@/components/ui/side-panel";
import { logKinds } from "@/lib/audit/review/rules";
import type { LogReviewView } from "@/lib/audit/review/views";

type LogFilterProps = Pick<LogReviewView, "filter" | "people">;

/** What the table shows; it stands in the address. */
export function LogFilter({ filter, people }: LogFilterProps) {
  const t = useTranslations("audit.review.search");
  return (
    <SidePanel heading={t("heading")} summary={t("change")}>
      <form action="/log-review" className="grid gap-6">
        <Field name="from" label={t("from")} value={filter.from} />
        <Field name="to" label={t("to")} value={filter.to} />
        <label className="grid gap-1 text-meta font-semibold">
          {t("person")}
          <select name="person" className="control font-normal" defaultValue={filter.personId ?? ""}>
            <option value="">{t("anyone")}</option>
            {people.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <Field name="code" label={t("code")} value={filter.code ?? ""} />
        <FilterOptions
          type="radio"
          name="kind"
          legend={t("kind")}
          options={logKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          chosen={[filter.kind]}
        />
        <Button tone="secondary">{t("submit")}</Button>
      </form>
    </SidePanel>
  );
}

type FieldProps = { readonly name: string; readonly label: string; readonly value: string };

function Field({ name, label, value }: FieldProps) {
  return (
    <label className="grid gap-1 text-meta font-semibold">
      {label}
      <input
        name={name}
        className="control font-normal tabular-nums"
        defaultValue={value}
        autoComplete="off"
        spellCheck={false}
      />
    </label>
  );
}
