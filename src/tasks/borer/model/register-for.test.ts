import { expect, test } from "vitest";
import type { Dataset } from "../../../domain/dataset.ts";
import { registerFor } from "./register-for.ts";

const document = <K extends "plots" | "readings">(id: string, sample: boolean): Dataset<K> =>
  ({ id, provenance: { sample } }) as unknown as Dataset<K>;
const sample = document<"plots">("ejemplo", true);
const own = document<"plots">("own", false);
const of = (registers: readonly Dataset<"plots">[], active: string, readings: boolean) =>
  registerFor({ registers, activeRegister: active }, document<"readings">("r", readings))?.id;

test("sample plots never meet a person's own readings", () => {
  expect(of([sample], "ejemplo", false)).toBeUndefined();
  expect(of([own, sample], "ejemplo", false)).toBe("own");
});

test("otherwise the active register is taken", () => {
  expect(of([sample], "ejemplo", true)).toBe("ejemplo");
  expect(of([sample, own], "own", false)).toBe("own");
  expect(of([sample, own], "own", true)).toBe("own");
  expect(registerFor({ registers: [sample], activeRegister: "ejemplo" }, null)).toBe(sample);
});
