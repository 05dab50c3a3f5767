// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Slider } from "./slider.tsx";

afterEach(cleanup);

test("is a range that says its value in words and gives numbers", () => {
  const change = vi.fn();
  render(
    <Slider
      label="Tolerancia"
      value={10}
      min={0}
      max={30}
      onChange={change}
      format={(value) => `${value} m`}
      recommended={[5, 15]}
      hint="El GPS se equivoca."
    />,
  );
  const slider = screen.getByRole("slider", { name: "Tolerancia" });
  expect(slider.getAttribute("aria-valuetext")).toBe("10 m");
  expect(document.getElementById(slider.getAttribute("aria-describedby")!)?.textContent).toBe(
    "El GPS se equivoca.",
  );
  fireEvent.change(slider, { target: { value: "12" } });
  expect(change).toHaveBeenCalledWith(12);
});
