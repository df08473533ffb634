import type { ReactNode } from "react";
import { Frame } from "@/app/frame";

export default function StaffLayout({ children }: { readonly children: ReactNode }) {
  return <Frame>{children}</Frame>;
}
