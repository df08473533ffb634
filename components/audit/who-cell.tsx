type WhoCellProps = { readonly name: string; readonly agencyName: string };

/** A person with their agency under the name. */
export function WhoCell({ name, agencyName }: WhoCellProps) {
  return (
    <span>
      {name}
      {agencyName && <span className="block text-meta font-normal text-ink-3">{agencyName}</span>}
    </span>
  );
}
