// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { act } from "react";
import { afterEach, expect, test, vi } from "vitest";
import type { FlowPart } from "./flow-block.ts";
import { FlowMeasure } from "./flow-measure.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const PARTS: readonly FlowPart[] = [
  { key: "a", blocks: [{ kind: "solid", key: "one", node: "Una línea" }] },
];

test("what is not drawn is looked at again and never kept as nothing", () => {
  vi.useFakeTimers();
  let drawn = false;
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(
    () => ({ width: drawn ? 700 : 0, height: drawn ? 96 : 0 }) as DOMRect,
  );
  const heard = vi.fn();
  const known = new Map();
  render(
    <FlowMeasure
      paper={{ size: "a4", orientation: "portrait", ink: "colour" }}
      lang="es-PE"
      parts={PARTS}
      known={known}
      onMeasured={heard}
    />,
  );
  act(() => void vi.advanceTimersByTime(1000));
  expect(heard).not.toHaveBeenCalled();
  expect(known.size).toBe(0);
  drawn = true;
  act(() => void vi.advanceTimersByTime(1000));
  expect(heard).toHaveBeenCalled();
  expect(known.get(PARTS[0]).get("one")).toEqual({ kind: "solid", height: 25.4 });
});
