// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { ShareBar } from "./share-bar.tsx";

afterEach(cleanup);

const draw = (...counts: readonly number[]) =>
  render(
    <ShareBar
      title="Posición"
      parts={counts.map((count, i) => ({
        id: String(i),
        letter: "ABCD"[i]!,
        count,
        meaning: `Etapa ${i + 1}`,
      }))}
      formatShare={(share) => `${(share * 100).toFixed(1)}%`}
      formatCount={String}
      headers={["Letra", "Significado", "Parte", "Frutos"]}
      empty="No se abrió ninguno."
    />,
  );

test("each part has letter, share, number and meaning", () => {
  draw(60, 0, 130, 10);
  const rows = within(screen.getByRole("table", { name: "Posición" })).getAllByRole("row");
  expect(rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ["A", "Etapa 1", "30.0%", "60"],
    ["B", "Etapa 2", "0.0%", "0"],
    ["C", "Etapa 3", "65.0%", "130"],
    ["D", "Etapa 4", "5.0%", "10"],
  ]);
});

test("nothing to share out is said, not drawn as 0%", () => {
  const { container } = draw(0, 0, 0, 0);
  expect(screen.getByText("No se abrió ninguno.")).toBeTruthy();
  expect(container.textContent).not.toMatch(/%|NaN/);
});
