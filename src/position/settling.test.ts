import { expect, test } from "vitest";
import { fixAt } from "../../tests/fixtures/walked-loop.ts";
import type { ReceiverState } from "./receiver.ts";
import { createSettling } from "./settling.ts";

const START = 1_790_000_000_000;

test("follows the receiver, keeps what is known while it is silent, and forgets when it is off", () => {
  let state: ReceiverState = { kind: "off" };
  const listeners = new Set<() => void>();
  let clock = START;
  const settling = createSettling(
    {
      state: () => state,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    () => clock,
  );
  let changes = 0;
  settling.subscribe(() => {
    changes += 1;
  });
  const become = (next: ReceiverState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const say = (latitude: number, second: number): void => {
    clock = START + 1000 * second;
    become({ kind: "fix", fix: fixAt(-79.3, latitude, second) });
  };
  say(-5.2, 0);
  say(-5.2, 1);
  say(-5.3, 2);
  expect(settling.state().jump?.agreed).toBe(1);
  expect(settling.state().place?.fix.latitude).toBe(-5.2);
  become({ kind: "lost", why: "timeout", last: null });
  expect([settling.state().jump?.agreed, changes]).toEqual([1, 3]);
  become({ kind: "off" });
  expect(settling.state()).toMatchObject({ place: null, jump: null });
  say(-5.3, 3);
  expect(settling.state()).toMatchObject({ jump: null, place: { fix: { latitude: -5.3 } } });
});
