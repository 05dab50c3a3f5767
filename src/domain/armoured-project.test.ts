import { expect, test } from "vitest";
import { ARMOUR, armouredProject, unarmouredProject } from "./armoured-project.ts";

const bytes = Uint8Array.from({ length: 31_003 }, (_, i) => (i * 7919) % 256);

test("a project goes into text and comes back, byte by byte", () => {
  const text = armouredProject(bytes);
  expect(text.startsWith(`${ARMOUR}\n`)).toBe(true);
  expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThan(90);
  expect(unarmouredProject(text)).toEqual(bytes);
});

test("line ends that were changed on the way make no difference", () => {
  const text = `\uFEFF${armouredProject(bytes).replaceAll("\n", "\r\n")}  \r\n`;
  expect(unarmouredProject(text)).toEqual(bytes);
});

test("what is none, or was cut in a letter that is no letter, is none", () => {
  expect(unarmouredProject("codigo;lat;lon\n1;2;3")).toBeNull();
  expect(
    unarmouredProject(
      armouredProject(bytes)
        .replace("=", "*")
        .replace(/.{9}\n$/, "ñ"),
    ),
  ).toBeNull();
});
