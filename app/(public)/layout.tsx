import type { ReactNode } from "react";
import { Frame } from "@/app/frame";

export default function PublicLayout({ children }: { readonly children: ReactNode }) {
  return <Frame>{children}</Frame>;
}
