import { expect, test } from "vitest";
import { looksLikeCode } from "./looks-like-code.ts";

test.each([
  "<b onclick=alert(1)>Caserío</b>",
  "<script>alert(1)</script>",
  "El Sauce <img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)",
  "< script",
  "</td>",
  "<!-- x -->",
  "javascript:alert(1)",
])("%j looks like code", (cell) => expect(looksLikeCode(cell)).toBe(true));

test.each([
  "",
  "<5",
  "< LD",
  "5 < 6 > 4",
  "a<b",
  "P<1>",
  "Peña & Hijos",
  "JavaScript",
  "con = sin",
])("%j does not", (cell) => expect(looksLikeCode(cell)).toBe(false));
