// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { parseAddress } from "./address.ts";
import { followSteps } from "./step-back.ts";
import { closeAddress, followAddress, openAddress, setAddress } from "./use-view.ts";

const now = () => parseAddress(window.location.hash);
const stepped = async (go: () => void): Promise<void> => {
  const told = new Promise((resolve) =>
    window.addEventListener("popstate", resolve, { once: true }),
  );
  go();
  await told;
};
const back = () => stepped(() => window.history.back());
const forward = () => stepped(() => window.history.forward());

beforeEach(() => {
  window.history.replaceState(null, "", "#");
  const stops = [followAddress(() => undefined), followSteps()];
  window.dispatchEvent(new HashChangeEvent("hashchange"));
  return () => {
    for (const stop of stops) stop();
  };
});

test("back goes from a record to its list, to the part before and out; forward restores; what changed meanwhile stays", async () => {
  openAddress({ tarea: "campo" });
  openAddress({ c: "conteo" });
  openAddress({ ficha: "a" });
  setAddress({ mapa: "1,2,3", padron: "otro" });
  await back();
  expect(now()).toEqual({ tarea: "campo", c: "conteo", mapa: "1,2,3", padron: "otro" });
  await back();
  expect(now()).toEqual({ tarea: "campo", mapa: "1,2,3", padron: "otro" });
  await back();
  expect(now()).toEqual({ mapa: "1,2,3", padron: "otro" });
  await forward();
  await forward();
  setAddress({ padron: "tercero" });
  await forward();
  expect(now()).toEqual({
    ...{ tarea: "campo", c: "conteo", ficha: "a" },
    ...{ mapa: "1,2,3", padron: "tercero" },
  });
});

test("closing undoes the step that opened, and changes the address in place where there was none", async () => {
  setAddress({ tarea: "campo", c: "conteo" });
  openAddress({ ficha: "b" });
  const length = window.history.length;
  await stepped(() => closeAddress({ ficha: null }));
  expect(now().ficha).toBeUndefined();
  openAddress({ c: "hallazgo" });
  expect(window.history.length).toBe(length);
  setAddress({ ficha: "c" });
  closeAddress({ ficha: null });
  expect(now()).toMatchObject({ c: "hallazgo" });
  expect(now().ficha).toBeUndefined();
});

test("opening what is open makes no step", () => {
  setAddress({ tarea: "campo" });
  const length = window.history.length;
  openAddress({ tarea: "campo" });
  expect(window.history.length).toBe(length);
});

test("one change of the address is told to all who follow before any of them is drawn", () => {
  const heard: string[] = [];
  const stops = ["a", "b"].map((who) =>
    followAddress(() => {
      heard.push(who);
      if (who === "a") Promise.resolve().then(() => heard.push("drawn"));
    }),
  );
  window.dispatchEvent(new HashChangeEvent("hashchange"));
  expect(heard).toEqual(["a", "b"]);
  for (const stop of stops) stop();
});
