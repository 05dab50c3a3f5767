// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { FieldPlan } from "./field-plan.tsx";
import type { FieldPlanTexts, PlanPlot } from "./field-plan-props.ts";

afterEach(cleanup);

const TEXTS: FieldPlanTexts = {
  block: (name) => `Bloque ${name}`,
  missing: "perdida",
  trees: (count) => `${count} árboles`,
  row: String,
  column: String,
};

const plot = (id: number, over: Partial<PlanPlot> = {}): PlanPlot => ({
  id,
  row: 1,
  column: id + 1,
  block: "1",
  code: `P${id}`,
  label: "Catimor",
  name: "Catimor 129",
  order: 0,
  trees: 10,
  value: "21.4",
  share: 0.8,
  ...over,
});

test("a plot says its block, code, variety and value; a lost one says so", () => {
  const plots = [plot(0), plot(1, { value: null, share: 0 })];
  render(
    <FieldPlan
      title="Baja"
      plots={plots}
      texts={TEXTS}
      selected={null}
      onSelect={() => undefined}
    />,
  );
  screen.getByRole("button", { name: "Bloque 1, P0, Catimor 129, 21.4" });
  const lost = screen.getByRole("button", { name: "Bloque 1, P1, Catimor 129, perdida" });
  expect(lost.textContent).toContain("perdida");
});

test("trees stand one by one in their row, many of them in figures", () => {
  const plots = [plot(0), plot(1, { trees: 40 }), plot(2, { trees: null })];
  render(
    <FieldPlan
      title="Baja"
      plots={plots}
      texts={TEXTS}
      selected={null}
      onSelect={() => undefined}
    />,
  );
  const [ten, forty, unknown] = screen.getAllByRole("button");
  expect(ten!.querySelectorAll("i")).toHaveLength(10);
  expect(forty!.textContent).toContain("40 árboles");
  expect(unknown!.textContent).not.toContain("árboles");
});

test("one stop for Tab, arrows move, a second press lets go", () => {
  const onSelect = vi.fn();
  const plots = [plot(0), plot(1), plot(2, { row: 2, column: 1 })];
  render(<FieldPlan title="Baja" plots={plots} texts={TEXTS} selected={1} onSelect={onSelect} />);
  const buttons = screen.getAllByRole("button");
  expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
  buttons[1]!.focus();
  fireEvent.keyDown(buttons[1]!, { key: "ArrowLeft" });
  expect(document.activeElement).toBe(buttons[0]);
  fireEvent.keyDown(buttons[0]!, { key: "ArrowDown" });
  expect(document.activeElement).toBe(buttons[2]);
  fireEvent.click(buttons[2]!);
  expect(onSelect).toHaveBeenLastCalledWith(2);
  fireEvent.click(buttons[1]!);
  expect(onSelect).toHaveBeenLastCalledWith(null);
});
