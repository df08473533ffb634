/** A paper could not be drawn: our fault, not the user's. Says why in one word, never what stood on the paper. */
export class PaperFailedError extends Error {
  override name = "PaperFailedError";
  constructor(readonly reason: "tookTooLong" | "tookTooMuchMemory" | "tooManyWaiting" | "failed") {
    super(`A paper could not be drawn: ${reason}`);
  }
}
