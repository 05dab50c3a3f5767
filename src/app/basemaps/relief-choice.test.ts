import { beforeEach, expect, test, vi } from "vitest";

/** As the next visit finds it: the module is read anew. */
const visit = async () => {
  vi.resetModules();
  return import("./relief-choice.ts");
};

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});

test("a first visit is flat, and heights are as they are", async () => {
  const { useRelief } = await visit();
  expect(useRelief.getState()).toEqual({ id: null, times: 1 });
});

test("lifted ground and its heights are there at the next visit, and flat stays flat", async () => {
  const first = await visit();
  first.liftGround("own-1", true);
  first.drawNextHeights();
  const second = await visit();
  expect(second.useRelief.getState()).toEqual({ id: "own-1", times: 1.5 });
  second.liftGround("own-1", false);
  expect((await visit()).useRelief.getState()).toEqual({ id: null, times: 1.5 });
});

test.each(["", "3 own-1", "mucho", "NaN "])(
  "what was kept as “%s” draws no other heights",
  async (text) => {
    localStorage.setItem("lindero.relieve", text);
    expect((await visit()).useRelief.getState().times).toBe(1);
  },
);
