// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Tabs } from "./tabs.tsx";

const tabs = [
  { id: "a", label: "Uno" },
  { id: "b", label: "Dos" },
  { id: "c", label: "Tres" },
] as const;

const Host = () => {
  const [selected, select] = useState<"a" | "b" | "c">("a");
  return <Tabs label="Tareas" tabs={tabs} selected={selected} onSelect={select} />;
};

beforeEach(() => {
  render(<Host />);
});
afterEach(cleanup);

const selected = () => screen.getByRole("tab", { selected: true });
const press = (key: string) => fireEvent.keyDown(selected(), { key });

test("arrows go round, Home and End to the ends, and the focus goes along", () => {
  const seen = ["ArrowRight", "End", "ArrowRight", "ArrowLeft", "Home"].map((key) => {
    press(key);
    expect(document.activeElement).toBe(selected());
    return selected().textContent;
  });
  expect(seen).toEqual(["Dos", "Tres", "Uno", "Tres", "Uno"]);
});

test("Tab stops once", () => {
  fireEvent.click(screen.getByText("Dos"));
  const stops = screen.getAllByRole("tab").filter((tab) => tab.tabIndex === 0);
  expect(stops).toEqual([selected()]);
  expect(selected().textContent).toBe("Dos");
});
