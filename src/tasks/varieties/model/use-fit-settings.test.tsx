// @vitest-environment jsdom
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { ViewState } from "../../view-state.ts";
import { MOST_LINKED } from "./equivalences.ts";
import { useFitSettings } from "./use-fit-settings.ts";

afterEach(cleanup);

const address: ViewState = {
  get: () => null,
  set: () => undefined,
  open: () => undefined,
  close: () => undefined,
  layerSettings: (_, defaults) => defaults,
};

test("names said of one register that no address carries are not said of another", () => {
  const many = Object.fromEntries(
    Array.from({ length: MOST_LINKED + 1 }, (_, i) => [`nombre ${i}`, "Caturra"]),
  );
  const last = { [`nombre ${MOST_LINKED}`]: "Caturra" };
  const { result, rerender } = renderHook(({ of }) => useFitSettings(address, of), {
    initialProps: { of: "uno" },
  });
  act(() => result.current[1]({ equivalences: many }));
  expect(result.current[0].equivalences).toEqual(last);
  rerender({ of: "otro" });
  expect(result.current[0].equivalences).toEqual({});
  rerender({ of: "uno" });
  expect(result.current[0].equivalences).toEqual(last);
});
