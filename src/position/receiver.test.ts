import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createReceiver, type ReceiverWorld } from "./receiver.ts";

const fake = (over: Partial<ReceiverWorld> = {}) => {
  const watches = new Map<
    number,
    { heard: PositionCallback; failed: PositionErrorCallback; options: PositionOptions }
  >();
  let made = 0;
  const geolocation = {
    watchPosition: (
      heard: PositionCallback,
      failed?: PositionErrorCallback | null,
      options: PositionOptions = {},
    ) => {
      made += 1;
      watches.set(made, { heard, failed: failed ?? (() => undefined), options });
      return made;
    },
    clearWatch: (id: number) => watches.delete(id),
  };
  const receiver = createReceiver({
    geolocation,
    secure: true,
    now: () => 7,
    clock: () => 1000,
    ...over,
  });
  const say = (coords: Partial<GeolocationCoordinates>, timestamp = 1000) => {
    for (const { heard } of watches.values())
      heard({
        coords: {
          ...{ longitude: -79, latitude: -5.2, accuracy: 6, altitude: null },
          ...{ altitudeAccuracy: null, heading: null, speed: null },
          ...coords,
        },
        timestamp,
      } as GeolocationPosition);
  };
  const fail = (code: number) => {
    for (const { failed } of watches.values()) failed({ code } as GeolocationPositionError);
  };
  return { receiver, watches, say, fail };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a receiver", () => {
  test("asks for nothing until somebody wants to know, and stops with the last", () => {
    const { receiver, watches } = fake();
    expect(watches.size).toBe(0);
    const first = receiver.use("sparing");
    const second = receiver.use("sparing");
    expect(watches.size).toBe(1);
    first();
    expect(watches.size).toBe(1);
    second();
    expect([watches.size, receiver.state().kind]).toEqual([0, "off"]);
  });

  test("is as precise as the most precise wish, and no longer", () => {
    const { receiver, watches } = fake();
    receiver.use("sparing");
    const precise = receiver.use("precise");
    const modes = () => [...watches.values()].map(({ options }) => options.enableHighAccuracy);
    expect(modes()).toEqual([true]);
    precise();
    expect(modes()).toEqual([false]);
  });

  test("tells each place, and takes no nonsense for one", () => {
    const { receiver, say } = fake();
    receiver.use("precise");
    say({ accuracy: 6, heading: Number.NaN });
    expect(receiver.state()).toMatchObject({
      kind: "fix",
      fix: { longitude: -79, accuracy: 6, heading: null, time: 1000, arrived: 7 },
    });
    say({ longitude: 400 });
    expect(receiver.state()).toMatchObject({ fix: { longitude: -79 } });
  });

  test("what it hands over long after it was taken came no later than that", () => {
    const { receiver, say } = fake({ clock: () => 1000 + 20 * 60_000 });
    receiver.use("precise");
    say({}, 1000);
    expect(receiver.state()).toMatchObject({ fix: { arrived: 7 - 20 * 60_000 } });
  });

  test("counts as lost after half a minute of silence, with what it said last", () => {
    const { receiver, say } = fake();
    receiver.use("precise");
    say({});
    vi.advanceTimersByTime(29_000);
    expect(receiver.state().kind).toBe("fix");
    vi.advanceTimersByTime(2000);
    expect(receiver.state()).toMatchObject({
      kind: "lost",
      why: "timeout",
      last: { longitude: -79 },
    });
  });

  test.each([
    [1, "denied"],
    [2, "unavailable"],
    [3, "timeout"],
  ])("says why there is none: code %i", (code, why) => {
    const { receiver, fail } = fake();
    receiver.use("precise");
    fail(code);
    expect(receiver.state()).toEqual({ kind: "lost", why, last: null });
  });

  test.each([
    [{ secure: false }, "insecure"],
    [{ geolocation: undefined }, "none"],
  ])("without a way to ask says so: %o", (world, why) => {
    const { receiver } = fake(world);
    receiver.use("precise");
    expect(receiver.state()).toMatchObject({ kind: "lost", why });
  });
});
