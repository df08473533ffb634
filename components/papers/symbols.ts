import type { PaperSymbol } from "@/lib/papers/document";

/** Our own line drawings in a box of 24, for whoever reads pictures before words. */
export const symbolPaths: Readonly<Record<PaperSymbol, string>> = {
  heart: "M12 20.2S4 15.4 4 9.8a4.3 4.3 0 0 1 8-2.2 4.3 4.3 0 0 1 8 2.2c0 5.6-8 10.4-8 10.4z",
  pencil: "M4 20l1.2-4.6L16.6 4a2 2 0 0 1 2.8 0l.6.6a2 2 0 0 1 0 2.8L8.6 18.8zM14.5 6.1l3.4 3.4",
  phone:
    "M6.5 3.5h3l1.5 4.5-2 1.6a12 12 0 0 0 5.4 5.4l1.6-2 4.5 1.5v3a2 2 0 0 1-2.2 2C10.9 18.9 5.1 13.1 4.5 5.7a2 2 0 0 1 2-2.2z",
  calendar: "M4 6.5h16V20H4zM4 10.5h16M8.5 3.5v5M15.5 3.5v5",
  people:
    "M12 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM5.5 15a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4zM18.5 15a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4zM10.5 9.6l-3.6 5.8M13.5 9.6l3.6 5.8M8.2 17.7h7.6",
};
