import { NotFoundBody } from "../not-found-body";

/** Within the frame that the reader already sees: a frame of its own would stand inside that one. */
export default function NotFoundPage() {
  return <NotFoundBody />;
}
