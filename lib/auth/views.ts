/** An invented person on the sign-in page of the demo. */
export type DemoPerson = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly agencyNames: readonly string[];
  /** What they do here, in a sentence. */
  readonly story: string;
};
