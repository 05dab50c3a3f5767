import { expect, test } from "vitest";
import { fileStem } from "./file-stem.ts";

test("a name every file system takes", () => {
  expect(fileStem("Qué pasa en el límite: año 2026", "historia")).toBe(
    "que-pasa-en-el-limite-ano-2026",
  );
  expect(fileStem("../../<a>:*?", "historia")).toBe("a");
  expect(fileStem("¿…?", "historia")).toBe("historia");
  expect(fileStem("ñ".repeat(200), "historia")).toHaveLength(60);
  expect(fileStem(`${"a".repeat(59)} b`, "historia")).toBe("a".repeat(59));
});
