import { Lock } from "lucide-react";
import { Tag } from "./tag";

/** Marks what is secret: "Sekretess", "Skyddade personuppgifter". */
export function SecrecyTag({ children }: { readonly children: string }) {
  return (
    <Tag tone="confidential" Icon={Lock}>
      {children}
    </Tag>
  );
}
