import { expect, test } from "vitest";
import { figureUnread } from "./figure-unread.ts";

test("only what is written and no figure is told", () => {
  expect(figureUnread("dos", Number.NaN, "area")).toMatchObject({ params: { value: "dos" } });
  expect(figureUnread("", Number.NaN, "area")).toBeNull();
  expect(figureUnread("s/d", null, "area")).toBeNull();
  expect(figureUnread("2", 2, "area")).toBeNull();
});
