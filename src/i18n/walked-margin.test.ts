import { expect, test } from "vitest";
import { walkedMarginWords } from "./walked-margin.ts";

const errorHa = 0.2083;

test("a margin names its parts, which add up as printed, and the metres nobody walked", () => {
  const unseen = { totalM: 54.2, silentM: 54.2, silentHa: 0.0657 };
  expect(walkedMarginWords({ errorHa, unseen }, "es-PE")).toBe(
    "0.1426 por el GPS y 0.0657 por 54 m que nadie recorrió",
  );
  expect(walkedMarginWords({ errorHa, unseen }, "en")).toBe(
    "0.1426 by the GPS and 0.0657 by 54 m that nobody walked",
  );
  // 0.10004 and 0.05004 are 0.1501 together, and 0.1000 and 0.0500 apart.
  const odd = { totalM: 9, silentM: 9, silentHa: 0.050_04 };
  expect(walkedMarginWords({ errorHa: 0.150_08, unseen: odd }, "en")).toMatch(
    /^0\.1001 .* 0\.0500 /,
  );
});

test("metres that no clock bounds are told to be outside the margin, and a plot that does not say is told so", () => {
  const paused = { totalM: 12.4, silentM: 0, silentHa: 0 };
  expect(walkedMarginWords({ errorHa, unseen: paused }, "es-PE")).toMatch(
    /^por el error del GPS; 12 m más que nadie recorrió .* no están en el margen$/,
  );
  const whole = { totalM: 0, silentM: 0, silentHa: 0 };
  expect(walkedMarginWords({ errorHa, unseen: whole }, "es-PE")).toBe("por el error del GPS");
  expect(walkedMarginWords({ errorHa, unseen: null }, "es-PE")).toMatch(
    /solo por el error del GPS/,
  );
});
