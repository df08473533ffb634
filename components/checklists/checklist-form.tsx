import { useTranslations } from "next-intl";
import { Voices } from "@/components/preparatory-talks/talk-list";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import { noteLength } from "@/lib/checklists/schemas";
import type { ChecklistItemView, ChecklistView } from "@/lib/checklists/views";
import type { FormAction } from "@/lib/form-state";
import { AnsweredBy } from "./answered-by";

type ChecklistFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly list: ChecklistView;
};

/** The checklist, saved as far as it is answered (S004-40). */
export function ChecklistForm({ caseId, list, ...form }: ChecklistFormProps) {
  const t = useTranslations("checklists");
  return (
    <ActionForm
      {...form}
      version={list.version}
      submitLabel={t("submit")}
      className="screen-only max-w-question"
    >
      <input type="hidden" name="caseId" value={caseId} />
      <ol className="border-b border-line">
        {list.items.map((item, index) => (
          <li key={item.key} className="border-t border-line py-6">
            {item.kind === "preparatoryTalk" ? (
              <FamilySays number={index + 1} item={item} list={list} caseId={caseId} />
            ) : (
              <ItemFields number={index + 1} item={item} />
            )}
            <AnsweredBy item={item} />
          </li>
        ))}
      </ol>
    </ActionForm>
  );
}

type ItemProps = { readonly number: number; readonly item: ChecklistItemView };

function ItemFields({ number, item }: ItemProps) {
  const t = useTranslations("checklists");
  const { locale } = useFormats();
  const label = t("item", { number: String(number), text: item.text[locale] });
  const name = `note.${item.key}`;
  if (item.kind === "person")
    return <TextField name={name} label={label} hint={t("personHint")} defaultValue={item.note} />;
  if (item.kind === "text")
    return <TextArea name={name} label={label} defaultValue={item.note} maximum={noteLength} />;
  const saved = item.isYes === null ? null : item.isYes ? "yes" : "no";
  return (
    <>
      <RadioGroup
        name={`yes.${item.key}`}
        legend={label}
        inColumns
        defaultValue={saved}
        options={(["yes", "no"] as const).map((value) => ({ value, label: t(value) }))}
      />
      <TextArea
        name={name}
        label={t("note", { number: String(number) })}
        defaultValue={item.note}
        maximum={noteLength}
        rows={2}
      />
    </>
  );
}

type FamilySaysProps = ItemProps & { readonly list: ChecklistView; readonly caseId: string };

/** Nobody is asked twice: the talks that are written down are the answer. */
function FamilySays({ number, item, list, caseId }: FamilySaysProps) {
  const t = useTranslations("checklists");
  const { locale } = useFormats();
  return (
    <>
      <p className="font-semibold">{t("item", { number: String(number), text: item.text[locale] })}</p>
      {list.talks.length === 0 && <p className="mt-2 text-ink-2">{t("noTalk")}</p>}
      {list.talks.map(({ talkId, voices }) => (
        <Voices key={talkId} voices={voices} />
      ))}
      <p className="mt-2">
        <TextLink
          href={`/cases/${caseId}/preparatory-talks/new`}
          className="inline-flex min-h-11 items-center"
        >
          {t("writeTalk")}
        </TextLink>
      </p>
    </>
  );
}
