import { downGuide } from "@/lib/papers/down-guide";
import { pdfAnswer } from "@/lib/papers/pdf-answer";
import { todayInSweden } from "@/lib/time/plain-date";

/** The routine for when Kring is down as PDF, with its forms. Nobody is on it. */
export function GET(): Promise<Response> {
  return pdfAnswer(() => Promise.resolve(downGuide({ language: "sv", date: todayInSweden(new Date()) })));
}
