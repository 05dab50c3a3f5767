import { expect, test } from "vitest";
import { CHECK_DEFAULTS } from "../../../../answers/register/check-settings.ts";
import { changedSettings, checkSettings, settingPatch } from "./check-settings-view.ts";

const viewOf = (values: Readonly<Record<string, string | null>>) => ({
  get: (key: string) => values[key] ?? null,
});

test("settings go to the address and back; a default leaves no trace there", () => {
  const patch = { ...settingPatch("areaShare", 0.07), ...settingPatch("pointHa", 2.5) };
  expect(patch).toEqual({ rarea: "7", rpunto: "2.5" });
  const settings = checkSettings(viewOf(patch));
  expect(settings).toEqual({ ...CHECK_DEFAULTS, areaShare: 0.07, pointHa: 2.5 });
  expect(changedSettings(settings)).toBe(2);
  expect(settingPatch("altitude", CHECK_DEFAULTS.altitude)).toEqual({ raltitud: null });
});

test.each(["", " ", "x", "-5", "0", "101", "1e9", "NaN", "Infinity"])(
  "a share written as %j is none: the default holds",
  (text) => {
    expect(checkSettings(viewOf({ rarea: text }))).toEqual(CHECK_DEFAULTS);
  },
);
