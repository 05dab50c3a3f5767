import { beforeEach, expect, test, vi } from "vitest";

/** The small storage of one browser with a tab that hears what another one writes. */
const browser = () => {
  const heard: ((event: { key: string; newValue: string | null }) => void)[] = [];
  const change = (key: string, newValue: string | null) => {
    for (const listener of heard) listener({ key, newValue });
  };
  vi.stubGlobal("addEventListener", (_: string, listener: never) => heard.push(listener));
  vi.stubGlobal("localStorage", {
    getItem: () => null,
    setItem: (key: string, value: string) => change(key, value),
    removeItem: (key: string) => change(key, null),
  });
};

beforeEach(() => {
  vi.resetModules();
  browser();
});

test("a tab whose project another one deletes keeps and opens nothing of it any more", async () => {
  const { onDeleted, tellDeleted } = await import("./project-deleted.ts");
  const { assertWriter, takeOver } = await import("./project-writer.ts");
  const { ownDatabase } = await import("./own-database.ts");
  const told = vi.fn();
  onDeleted(told);
  tellDeleted("another");
  expect(told).not.toHaveBeenCalled();
  tellDeleted("");
  expect(told).toHaveBeenCalledOnce();
  expect(await takeOver()).toBe(false);
  await expect(assertWriter()).rejects.toMatchObject({ reason: "deleted" });
  await expect(ownDatabase("lindero", 1, () => undefined)()).rejects.toMatchObject({
    reason: "deleted",
  });
});
