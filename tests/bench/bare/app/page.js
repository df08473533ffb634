import { headers } from "next/headers";

const letters = "samverkan kring barn och unga ".repeat(4_000);

/** As much HTML as the page it is compared with, in as many elements, made anew for each request, with nothing behind it. */
export default async function Page() {
  const asked = await headers();
  const elements = Number(asked.get("x-elements") ?? 1);
  // Every text is sent twice: as HTML, and as what the browser's framework goes on from.
  const length = Number(asked.get("x-bytes") ?? 0) / elements / 2;
  const rows = Array.from({ length: elements }, (_, row) => row);
  return (
    <main>
      {rows.map((row) => (
        <p key={row}>{letters.slice(0, Math.max(0, length - 30))}</p>
      ))}
    </main>
  );
}
