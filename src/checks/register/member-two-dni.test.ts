import { expect, test } from "vitest";
import { dniKey, memberTwoDni } from "./member-two-dni.ts";

test("blanks, marks and lost zeros make no other DNI", () => {
  expect(dniKey("04 567-890")).toBe("04567890");
  expect(dniKey("4567890")).toBe(dniKey("04567890"));
  expect(dniKey(" - ")).toBe("");
});

test("what is told names the code and the rows, never a DNI", () => {
  expect(memberTwoDni(" S-7 ", 4, [9, 12], "dni")).toEqual({
    ...{ severity: "warning", code: "member-two-dni", column: "dni" },
    params: { code: "S-7", row: 4, rows: 2 },
  });
});
