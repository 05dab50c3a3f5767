import { afterEach, expect, test, vi } from "vitest";
import { newId } from "./new-id.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

afterEach(() => vi.unstubAllGlobals());

test("an id, with and without the platform's own", () => {
  expect(newId()).toMatch(UUID);
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  vi.stubGlobal("crypto", { getRandomValues });
  expect(newId()).toMatch(UUID);
  expect(newId()).not.toBe(newId());
});
