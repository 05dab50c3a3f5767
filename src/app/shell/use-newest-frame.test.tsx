// @vitest-environment jsdom
import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import type { FrameRequest } from "../../map/camera.ts";
import { useNewestFrame } from "./use-newest-frame.ts";

const wish = (request: string): FrameRequest => ({ request, target: { lon: 0, lat: 0 } });

test("the newer wish holds until there is one that is newer", () => {
  const { result, rerender } = renderHook(
    ([own, other]: readonly (FrameRequest | null)[]) => useNewestFrame(own, other),
    { initialProps: [wish("plot 1"), null] },
  );
  const after = (own: FrameRequest | null, other: FrameRequest | null) => {
    rerender([own, other]);
    return result.current?.request;
  };
  expect(result.current?.request).toBe("plot 1");
  expect(after(wish("plot 1"), wish("here 1"))).toBe("here 1");
  expect(after(wish("plot 1"), wish("here 2"))).toBe("here 2");
  expect(after(wish("plot 2"), wish("here 2"))).toBe("plot 2");
  // No longer followed: nobody looks back.
  expect(after(wish("plot 2"), wish("here 2"))).toBe("plot 2");
  expect(after(wish("plot 2"), null)).toBe("plot 2");
  expect(after(wish("plot 2"), wish("here 3"))).toBe("here 3");
  expect(after(wish("plot 2"), null)).toBe("here 3");
});
