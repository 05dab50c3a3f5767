import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { averagedCorner, readCorner } from "./average-corner.ts";
import { createAveraging } from "./averaging.ts";
import { radius95 } from "./declared-radius.ts";
import type { ReceiverState } from "./receiver.ts";

const fake = () => {
  let state: ReceiverState = { kind: "off" };
  let used = 0;
  const listeners = new Set<() => void>();
  const become = (next: ReceiverState) => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const averaging = createAveraging(
    {
      state: () => state,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      use: () => {
        used += 1;
        return () => {
          used -= 1;
        };
      },
    },
    () => Date.now(),
  );
  const say = (longitude: number) =>
    become({
      kind: "fix",
      fix: {
        ...{ longitude, latitude: -5.2, accuracy: 5, altitude: null, altitudeAccuracy: null },
        ...{ heading: null, speed: null, time: Date.now(), arrived: Date.now() },
      },
    });
  return { averaging, become, say, used: () => used };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("the seconds run from the first position, and then the receiver is let go", () => {
  const { averaging, say, used } = fake();
  averaging.start(3);
  expect(used()).toBe(1);
  vi.advanceTimersByTime(10_000);
  expect(averaging.state()).toMatchObject({ kind: "running", begun: null });
  for (let k = 0; k < 3; k++) {
    say(-79.1);
    vi.advanceTimersByTime(1000);
  }
  expect(averaging.state()).toMatchObject({ kind: "done", average: { used: 3 }, seconds: 2 });
  expect(used()).toBe(0);
});

test("what the receiver said before is not taken, and why it is silent is told", () => {
  const { averaging, become, say } = fake();
  become({ kind: "lost", why: "denied", last: null });
  averaging.start(5);
  expect(averaging.state()).toMatchObject({ kind: "running", why: "denied" });
  say(-79.1);
  expect(averaging.state()).toMatchObject({ why: null, average: { used: 1 } });
});

test("ends early with what there is, and with nothing as if it had not begun", () => {
  const { averaging, say, used } = fake();
  averaging.start(60);
  averaging.finish();
  expect([averaging.state().kind, used()]).toEqual(["idle", 0]);
  averaging.start(60);
  say(-79.1);
  averaging.finish();
  expect(averaging.state().kind).toBe("done");
  averaging.discard();
  expect(averaging.state().kind).toBe("idle");
});

test("a page that slept ends with the first position after its time", () => {
  const { averaging, say } = fake();
  averaging.start(30);
  say(-79.1);
  vi.setSystemTime(Date.now() + 45_000);
  say(-79.1);
  expect(averaging.state()).toMatchObject({ kind: "done", seconds: 45 });
});

test("a kept corner is read back, and what is none is none", () => {
  const average = {
    ...{ longitude: -79.1, latitude: -5.2, altitude: 1650.5, used: 58, outliers: 2, repeated: 0 },
    ...{ spreadM: 1.4, driftM: 0.3, declaredM: 4, accuracyM: radius95(4) },
  };
  const corner = averagedCorner(average, "V1", 59.6, 1_790_000_000_000);
  expect(readCorner(JSON.parse(JSON.stringify(corner)))).toEqual(corner);
  expect(readCorner({ ...corner, lat: 95 })).toBeNull();
  expect(readCorner({ ...corner, name: "x".repeat(41) })).toBeNull();
  expect(readCorner({ ...corner, used: -1 })).toBeNull();
  expect(readCorner([])).toBeNull();
});
