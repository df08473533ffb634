"use client";

import { Fault } from "@/components/shell/fault";

type ErrorPageProps = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main className="page-width w-full flex-1 py-12">
      <Fault code={error.digest} retry={reset} />
    </main>
  );
}
