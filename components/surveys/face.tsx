import type { SurveyAnswer } from "@/lib/surveys/rules";

const mouths: Readonly<Record<Exclude<SurveyAnswer, "unsure">, string>> = {
  yes: "M9 19.5q7 7 14 0",
  partly: "M9.5 21.5h13",
  no: "M9 23.5q7-7 14 0",
};
const question = "M12.4 12.6q.2-3.9 3.7-3.9 3.6 0 3.6 3.3 0 2.1-2.2 3.4-1.5.9-1.5 3.1M16 22.6v.2";

/** An answer as a face, for whoever reads pictures. The word always stands beside it. */
export function Face({ answer }: { readonly answer: SurveyAnswer }) {
  return (
    <svg
      viewBox="0 0 32 32"
      aria-hidden="true"
      className="size-8 flex-none"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
    >
      <circle cx="16" cy="16" r="14" />
      {answer === "unsure" ? (
        <path d={question} />
      ) : (
        <>
          <path d="M11.5 12v1.2M20.5 12v1.2" strokeWidth="2.6" />
          <path d={mouths[answer]} />
        </>
      )}
    </svg>
  );
}
