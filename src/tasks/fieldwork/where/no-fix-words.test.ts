import { expect, test } from "vitest";
import { noFixWords, permissionPlace } from "./no-fix-words.ts";

const ANDROID = "Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile";
const IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1";
const MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15";

test("a refusal says where its switch is on this device; the other reasons say the same everywhere", () => {
  const of = (userAgent: string, maxTouchPoints: number) =>
    permissionPlace({ userAgent, maxTouchPoints });
  expect([of(ANDROID, 5), of(IPHONE, 5), of(MAC, 5), of(MAC, 0)]).toEqual([
    ...["android", "iphone", "iphone", "other"],
  ]);
  const said = (["android", "iphone", "other"] as const).map(
    (place) => noFixWords("denied", "es-PE", place).next,
  );
  expect(new Set(said).size).toBe(3);
  expect(said[1]).toContain("Safari");
  expect(noFixWords("timeout", "en", "iphone")).toEqual(noFixWords("timeout", "en", "android"));
});
