import { type SignForm, StateSign } from "@/components/ui/state-sign";
import type { AgencyAround, GuardianAround } from "@/lib/cases/around";
import { reachSigns } from "./reach-sign";
import { useAroundWords } from "./use-around-words";

type AroundListProps = {
  readonly agencies: readonly AgencyAround[];
  readonly guardians: readonly GuardianAround[];
};

/** Everything that the drawing says, in words. */
export function AroundList({ agencies, guardians }: AroundListProps) {
  const words = useAroundWords();
  return (
    <ul className="!mt-0 !list-none border-b border-line !pl-0">
      {guardians.map((guardian) => (
        <Party
          key={guardian.guardianId}
          form={guardianSign(guardian)}
          name={words.guardianName(guardian)}
          about={words.guardianState(guardian)}
        />
      ))}
      {agencies.map((agency) => (
        <Party
          key={agency.agencyId}
          form={reachSigns[agency.reach]}
          name={agency.name}
          about={[agency.personName, words.agencyState(agency)].filter(Boolean).join(". ")}
        />
      ))}
    </ul>
  );
}

function guardianSign({ stance }: GuardianAround): SignForm {
  if (stance === null || stance === "gives" || stance === "excepted") return "filled";
  return stance === "asked" || stance === "waitsForManager" || stance === "notNamed" ? "half" : "dashed";
}

type PartyProps = { readonly form: SignForm; readonly name: string; readonly about: string };

function Party({ form, name, about }: PartyProps) {
  return (
    <li className="!mt-0 grid grid-cols-[18px_minmax(0,1fr)] gap-x-3 border-t border-line py-3">
      <StateSign form={form} className="mt-1" />
      <div>
        <b>{name}</b>
        <span className="block text-meta text-ink-2">{about}</span>
      </div>
    </li>
  );
}
