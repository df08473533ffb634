import { getLocale, getTranslations } from "next-intl/server";
import { agencyKindOf } from "@/lib/agencies/kinds";
import type { AgencySearch, ContactList } from "@/lib/agencies/rules";
import { listPracticeModels } from "@/lib/practice-models/find-practice-model";
import { sentenceList } from "@/lib/text/format";

export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** What the address asks for; a word that is there twice is taken once. */
export function readSearch(params: Awaited<SearchParams>): AgencySearch {
  const read = (name: string) => [params[name]].flat()[0]?.slice(0, 100) ?? "";
  return { text: read("text"), district: read("district"), kind: read("kind") };
}

/** The name of a kind of agency in the reader's language. */
export async function kindLabels(): Promise<(kind: string) => string> {
  const locale = await getLocale();
  return (kind) => agencyKindOf(kind).label[locale];
}

export async function contactListTitles(): Promise<Record<ContactList, string>> {
  const [t, locale] = await Promise.all([getTranslations("agencies.lists"), getLocale()]);
  const model = sentenceList(
    listPracticeModels().map(({ name }) => name[locale]),
    locale,
  );
  return { all: t("all", { model }), "health-care": t("healthCare", { model }) };
}
