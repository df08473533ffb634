import { useTranslations } from "next-intl";
import { FactList } from "@/components/ui/fact-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { KeptMail } from "@/lib/mails/views";

/** Each mail as its receiver would have got it, latest first. */
export function KeptMailList({ mails }: { readonly mails: readonly KeptMail[] }) {
  const t = useTranslations("mails.kept");
  const { shortMoment } = useFormats();
  return mails.map(({ id, to, address, subject, text, keptAt }) => (
    <Section key={id} heading={subject}>
      <FactList
        direction="row"
        facts={[
          { key: "to", label: t("to"), value: to },
          { key: "address", label: t("address"), value: address },
          { key: "when", label: t("when"), value: shortMoment(keptAt) },
        ]}
      />
      <p lang="sv" className="mt-4 max-w-[66ch] border-l-4 border-line py-1 pl-6 whitespace-pre-line">
        <WithLinks text={text.trim()} />
      </p>
    </Section>
  ));
}

/** The addresses in a mail lead where they would have led from it. */
function WithLinks({ text }: { readonly text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part) =>
    part.startsWith("http") ? (
      <TextLink key={part} href={part} className="break-all">
        {part}
      </TextLink>
    ) : (
      part
    ),
  );
}
