import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/form/checkbox";
import { TextArea } from "@/components/ui/form/text-area";
import { type Need, type NeedVoice, voices } from "@/lib/needs/rules";

type AreaDetailsProps = {
  readonly area: string;
  readonly need: Need | undefined;
  readonly childName: string | null;
};

/** Who says so, and a note: asked for only about an area that is chosen. */
export function AreaDetails({ area, need, childName }: AreaDetailsProps) {
  const t = useTranslations("needs");
  const nameOf = (voice: NeedVoice) => (voice === "child" && childName ? childName : t(`voices.${voice}`));
  return (
    <>
      <fieldset>
        <legend className="text-meta font-semibold">{t("saidBy")}</legend>
        <div className="flex flex-wrap gap-x-6 text-meta *:mt-0">
          {voices.map((voice) => (
            <Checkbox
              key={voice}
              name={`saidBy.${voice}.${area}`}
              value="true"
              label={nameOf(voice)}
              defaultChecked={need?.saidBy.includes(voice) ?? false}
            />
          ))}
        </div>
      </fieldset>
      <div className="mt-3 text-meta">
        <TextArea name={`note.${area}`} label={t("note")} defaultValue={need?.note} maximum={1000} optional />
      </div>
    </>
  );
}
