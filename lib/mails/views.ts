/** What would have been sent, where Kring is tried out. */
export type KeptMail = {
  readonly id: string;
  readonly to: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  readonly keptAt: Date;
};
