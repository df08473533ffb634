import { headers } from "next/headers";

const word = "samverkan ";

/** As much HTML as the page it is compared with, made anew for each request, with nothing behind it. */
export default async function Page() {
  const bytes = Number((await headers()).get("x-bytes") ?? 0);
  const rows = Array.from({ length: Math.ceil(bytes / 2 / 1000) }, (_, row) => row);
  return (
    <main>
      {rows.map((row) => (
        <p key={row}>{word.repeat(100)}</p>
      ))}
    </main>
  );
}
