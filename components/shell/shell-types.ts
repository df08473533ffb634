export type NavItem = { readonly href: string; readonly label: string };

/** Who is working, as the header shows it. */
export type ShellPerson = {
  readonly name: string;
  readonly agencyName: string;
  /** Only for a person with more than one appointment. */
  readonly switchHref?: string | undefined;
  /** How much is new that they have not read. */
  readonly unreadCount: number;
};
