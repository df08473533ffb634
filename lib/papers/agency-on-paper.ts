/** An agency as a paper names it. */
export type AgencyOnPaper = {
  readonly id: string;
  readonly name: string;
  /** "Elevhälsa", "Socialtjänst": says nothing of where the child lives or goes to school. */
  readonly kindName: string;
};

/** Beside a child with protected identity no school, unit or place is named. */
export function nameOnPaper(agency: AgencyOnPaper, hasProtectedIdentity: boolean): string {
  return hasProtectedIdentity ? agency.kindName : agency.name;
}
