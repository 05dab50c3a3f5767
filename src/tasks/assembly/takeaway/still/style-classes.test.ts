// @vitest-environment jsdom
import { expect, test } from "vitest";
import { styleClasses } from "./style-classes.ts";

test("a style becomes a class that outweighs others, equal ones the same", () => {
  const root = document.createElement("div");
  root.innerHTML = '<p class="a"></p><p></p><svg><g></g></svg><i style=""></i>';
  const [first, second] = root.querySelectorAll("p");
  first?.style.setProperty("--part", "3");
  second?.style.setProperty("--part", "3");
  root.querySelector("g")?.style.setProperty("left", "20%");
  expect(styleClasses(root)).toBe(".own-0.own-0.own-0{--part: 3;}\n.own-1.own-1.own-1{left: 20%;}");
  expect(root.innerHTML).toBe(
    '<p class="a own-0"></p><p class="own-0"></p><svg><g class="own-1"></g></svg><i></i>',
  );
});
