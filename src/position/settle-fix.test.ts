import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixAt, receiverErrors, seeded } from "../../tests/fixtures/walked-loop.ts";
import type { Fix } from "./fix.ts";
import { AGREEING, type HeardFix, NOTHING_SETTLED, type Settled, settleFix } from "./settle-fix.ts";

const METRE = 1 / 110_600;
const START = 1_790_000_000_000;

/** So many metres north of the start, so many seconds after it, by all clocks. */
const at = (metres: number, second: number, over: Partial<Fix> = {}, clock = second): HeardFix => ({
  fix: fixAt(-79.3, -5.2 + metres * METRE, second, over),
  at: START + 1000 * clock,
});
const still = (metres: number, from: number, count: number, over: Partial<Fix> = {}): HeardFix[] =>
  Array.from({ length: count }, (_, k) => at(metres, from + k, over));
const settle = (heard: readonly HeardFix[], from: Settled = NOTHING_SETTLED): Settled =>
  heard.reduce(settleFix, from);

describe("positions that settle", () => {
  test("a jump of kilometres in two seconds leaves the place as it was, and says how far and how many agree", () => {
    const jumped = settle([...still(0, 0, 5), at(7200, 6), at(7203, 7)]);
    expect(jumped.place!.fix.time).toBe(START + 4000);
    expect(jumped.jump).toMatchObject({ seconds: 2, agreed: 2 });
    expect(Math.round(jumped.jump!.metres / 10)).toBe(720);
  });

  test("the new place counts once enough in a row agree on it", () => {
    const before = settle([...still(0, 0, 5), ...still(7200, 6, AGREEING - 1)]);
    expect([before.jump?.agreed, before.ended]).toEqual([AGREEING - 1, null]);
    const after = settleFix(before, at(7200, 6 + AGREEING));
    expect(after).toMatchObject({ jump: null, ended: { kind: "moved", seconds: 2 } });
    expect(after.place!.fix.latitude).toBeCloseTo(-5.2 + 7200 * METRE, 6);
  });

  test("a receiver that goes back ends it, and it is told", () => {
    const back = settle([...still(0, 0, 5), ...still(7200, 6, 3), at(2, 10)]);
    expect(back).toMatchObject({ jump: null, ended: { kind: "dropped", seconds: 2 } });
    expect(back.place!.fix.time).toBe(START + 10_000);
  });

  test("the same position given again counts once, and one stamped alike elsewhere contradicts", () => {
    const far = at(7200, 6);
    expect(settle([...still(0, 0, 5), far, far, far, far, far, far]).jump?.agreed).toBe(1);
    expect(settle([at(0, 0), at(400, 0)]).jump).toMatchObject({ seconds: 0, agreed: 1 });
  });

  test("on foot by the receiver's own word 200 m in 3 s are a jump, in a car none", () => {
    const of = (speed: number | null) =>
      settle([...still(0, 0, 5, { speed }), at(150, 7, { speed })]).jump;
    expect(of(1)).not.toBeNull();
    expect([of(40), of(null)]).toEqual([null, null]);
  });

  test("a position too coarse to tell the places apart decides nothing, until there was time for the way", () => {
    const jumped = settle([...still(0, 0, 5), ...still(7200, 6, 2)]);
    const coarse = settleFix(jumped, at(3600, 9, { accuracy: 5000 }));
    expect(coarse).toBe(jumped);
    expect(settleFix(jumped, at(3600, 200, { accuracy: 5000 }))).toMatchObject({
      jump: null,
      ended: { kind: "moved" },
    });
  });

  test("a poor position in between does not open the way to another place", () => {
    const poor = settle([...still(0, 0, 5), at(3000, 6, { accuracy: 5000 })]);
    expect([poor.jump, poor.place!.fix.accuracy]).toEqual([null, 5000]);
    expect(settleFix(poor, at(7200, 7)).jump).not.toBeNull();
    expect(settleFix(poor, at(3, 7))).toMatchObject({ jump: null, ended: null });
  });
});

describe("clocks", () => {
  test("the receiver's going backwards makes no jump and lets none through", () => {
    const back = at(3, 5, { time: START - 3_600_000 });
    expect(settle([...still(0, 0, 5), back]).jump).toBeNull();
    expect(
      settle([...still(0, 0, 5), at(7200, 5, { time: START - 3_600_000 })]).jump,
    ).not.toBeNull();
  });

  test("the device's set a year ahead, the receiver's with it, is not a year to travel in", () => {
    const year = 365 * 86_400;
    const set = at(7200, 6, { time: START + 1000 * (6 + year) }, 6 + year);
    expect(settle([...still(0, 0, 5), set]).jump).not.toBeNull();
  });

  test("what went by while the device slept is", () => {
    const woke = at(7200, 600, { arrived: 6000 });
    expect(settle([...still(0, 0, 5), woke])).toMatchObject({ jump: null, ended: null });
  });
});

describe("what was taken before the place in use", () => {
  const old = (metres: number, second: number, taken = -1200): HeardFix =>
    at(metres, second, { time: START + 1000 * taken, arrived: 1000 * taken });

  test("does not replace it, however near it lies, nor while it is given again", () => {
    const now = settle(still(0, 0, 5, { accuracy: 43 }));
    const after = settleFix(now, old(71, 6));
    expect([after.place, after.anchor, after.jump]).toEqual([now.place, now.anchor, null]);
    const again = settle(
      Array.from({ length: 9 }, () => old(71, 6)),
      now,
    );
    expect(again.place).toBe(now.place);
    expect(settleFix(again, at(2, 9)).place!.fix.time).toBe(START + 9000);
  });

  test("counts once so many in a row are so and each later than the last: the receiver's clock went back", () => {
    const now = settle(still(0, 0, 5));
    const back = Array.from({ length: AGREEING }, (_, k) => old(3, 6 + k, k - 1200));
    expect(settle(back.slice(0, -1), now).place).toBe(now.place);
    expect(settle(back, now).place).toBe(back.at(-1));
    expect(settle([...back].reverse(), now).place).toBe(now.place);
  });

  test("one in between that is not older begins the row anew", () => {
    const back = Array.from({ length: AGREEING }, (_, k) => old(3, 6 + k, k - 1200));
    const mixed = settle([...still(0, 0, 5), ...back.slice(0, 3), at(1, 9), ...back.slice(3)]);
    expect(mixed.place!.fix.time).toBe(START + 9000);
  });

  test("by no more than receivers reorder, it counts", () => {
    expect(settle([at(0, 10), at(1, 11, { time: START + 6000 })]).place!.fix.time).toBe(
      START + 6000,
    );
  });

  test("a far one starts a jump, and the place stays", () => {
    const after = settle([...still(0, 0, 5), old(7200, 6)]);
    expect([after.place!.fix.time, after.jump?.agreed]).toEqual([START + 4000, 1]);
  });
});

describe("whatever the receiver says", () => {
  const place = fc.integer({ min: -20_000, max: 20_000 });
  const heard = fc.array(
    fc.record({
      metres: fc.oneof(place, fc.constantFrom(0, 0, 5, 7200, 7205)),
      ahead: fc.integer({ min: -5, max: 90 }),
      accuracy: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9000 })),
      speed: fc.constantFrom(null, 0, 1, 30),
    }),
    { maxLength: 30 },
  );

  test("it never waits for ever: so many that agree settle it, at their place", () => {
    fc.assert(
      fc.property(heard, place, (before, there) => {
        let second = 0;
        const fixes = before.map(({ metres, ahead, accuracy, speed }) => {
          second += Math.max(0, ahead);
          return at(metres, second, { accuracy, speed, time: START + 1000 * (second + ahead) });
        });
        const after = settle([...fixes, ...still(there, second + 1, AGREEING)]);
        expect(after.jump).toBeNull();
        expect(after.place!.fix.latitude).toBeCloseTo(-5.2 + there * METRE, 9);
      }),
      { seed: 60, numRuns: 400 },
    );
  });

  test("while it waits the place is the one from before, and fewer agree than are asked for", () => {
    fc.assert(
      fc.property(heard, (all) => {
        let second = 0;
        let now = NOTHING_SETTLED;
        for (const { metres, ahead, accuracy, speed } of all) {
          second += Math.max(0, ahead);
          const next = settleFix(now, at(metres, second, { accuracy, speed }));
          if (next.jump !== null) expect(next.place).toBe(now.place);
          if (next.jump !== null) expect(next.jump.agreed).toBeLessThan(AGREEING);
          now = next;
        }
      }),
      { seed: 60, numRuns: 200 },
    );
  });

  test("the time of the place goes back only after so many older ones in a row", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.integer({ min: -40, max: 40 }))), (all) => {
        let [row, now] = [0, NOTHING_SETTLED];
        all.forEach(([metres, ahead], k) => {
          const heard = at(metres % 40, k, { time: START + 1000 * (k + ahead) });
          const isOlder = now.place !== null && now.place.fix.time - heard.fix.time > 5000;
          row = isOlder ? row + 1 : 0;
          now = settleFix(now, heard);
          if (isOlder && row < AGREEING) expect(now.place).not.toBe(heard);
          if (now.place === heard) row = 0;
        });
      }),
      { seed: 60, numRuns: 300 },
    );
  });

  test("of a device that stays, no order of its positions is a jump", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 5, max: 40 })), {
          minLength: 2,
          maxLength: 12,
        }),
        (places) => {
          for (const order of [places, [...places].reverse()]) {
            const settled = settle(order.map(([m, accuracy], k) => at(m, k, { accuracy })));
            expect([settled.jump, settled.ended]).toEqual([null, null]);
            expect(settled.place!.fix.time).toBe(START + 1000 * (order.length - 1));
          }
        },
      ),
      { seed: 60, numRuns: 100 },
    );
  });

  test("no drive as fast as cars go is a jump, with gaps and with errors as large as are declared", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0, max: 45, noNaN: true })),
          {
            minLength: 2,
            maxLength: 40,
          },
        ),
        fc.integer({ min: 3, max: 30 }),
        fc.integer({ min: 1, max: 1e6 }),
        (legs, accuracy, seed) => {
          let [second, metres] = [0, 0];
          const way = legs.map(([seconds, speed]) => {
            second += seconds;
            metres += seconds * speed;
            return { seconds: second, metres, speed, sigma: accuracy / 1.5096 };
          });
          const errors = receiverErrors(way, 20, seeded(seed));
          const settled = settle(
            way.map((leg, k) =>
              at(leg.metres + errors[k]![1], leg.seconds, { accuracy, speed: leg.speed }),
            ),
          );
          expect([settled.jump, settled.ended]).toEqual([null, null]);
        },
      ),
      { seed: 60, numRuns: 200 },
    );
  });
});
