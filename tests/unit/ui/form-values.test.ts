import { expect, it } from "vitest";
import { valuesOf } from "@/components/ui/form/form-values";

it("keeps what was typed, once or several times, and nothing that Next added", () => {
  const sent = new FormData();
  sent.append("$ACTION_KEY", "x");
  sent.append("name", "Elle-Máret");
  sent.append("agencies", "1");
  sent.append("agencies", "2");
  sent.append("paper", new Blob(["%PDF"]), "paper.pdf");
  expect(valuesOf(sent)).toEqual({ name: "Elle-Máret", agencies: ["1", "2"], paper: [] });
});
