import { Fragment } from "react";

/** "stöd/anpassning/behandling" is one word to the browser, and wider than a phone: it may break after each stroke. */
export function BreakAtSlashes({ children }: { readonly children: string }) {
  const [first, ...rest] = children.split(/(?<=\/)/);
  return (
    <>
      {first}
      {rest.map((part, index) => (
        <Fragment key={index}>
          <wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}
