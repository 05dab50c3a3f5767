import { expect, test } from "vitest";
import { fixAt } from "../../../../../tests/fixtures/walked-loop.ts";
import type { Issue } from "../../../../domain/issue/issue.ts";
import type { Receiver, ReceiverState } from "../../../../position/receiver.ts";
import type { WalkEntry } from "../../../../position/walk/walk-entry.ts";
import type { AwakeState } from "../../awake/awake.ts";
import { createWalkRecorder } from "./walk-recorder.ts";

/** A receiver that says what it is told to, and a disk that can refuse. */
const world = (disk: object[] = []) => {
  let state: ReceiverState = { kind: "off" };
  let uses = 0;
  const listeners = new Set<() => void>();
  const receiver: Receiver = {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    use: () => {
      uses += 1;
      return () => {
        uses -= 1;
      };
    },
  };
  const say = (second: number) => {
    state = { kind: "fix", fix: fixAt(-79.3, -5.2, second) };
    for (const listener of listeners) listener();
  };
  const refusing = { on: false };
  const issue: Issue = {
    ...{ code: "notebook-failed", severity: "warning", source: { file: "" } },
    params: { reason: "full" },
  } as Issue;
  const recorder = createWalkRecorder({
    receiver,
    now: () => 1_790_000_000_000,
    journal: (onIssue) => ({
      read: async () => [...disk],
      append: async (lines) => {
        if (refusing.on) onIssue(issue);
        else disk.push(...lines);
        return !refusing.on;
      },
      clear: async () => {
        if (!refusing.on) disk.length = 0;
        return !refusing.on;
      },
    }),
    awake: (onChange: (state: AwakeState) => void) => ({
      hold: () => onChange("held"),
      release: () => onChange("off"),
    }),
  });
  return { recorder, say, disk, refusing, uses: () => uses, listeners };
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const kinds = (lines: readonly object[]) => lines.map((line) => (line as { kind: string }).kind);

test("each position is on the disk as it comes, and nothing is heard while it pauses", async () => {
  const { recorder, say, disk, uses } = world();
  await recorder.open();
  say(0);
  recorder.walk();
  expect([recorder.state().awake, uses()]).toEqual(["held", 1]);
  say(1);
  await settled();
  expect(kinds(disk)).toEqual(["begin", "fix"]);
  recorder.pause();
  say(2);
  recorder.walk();
  say(3);
  await settled();
  expect(kinds(disk)).toEqual(["begin", "fix", "pause", "begin", "fix"]);
  expect([recorder.state().phase, recorder.state().unkept]).toEqual(["walking", 0]);
});

test("a page that comes after one that was killed offers what that one walked", async () => {
  const first = world();
  await first.recorder.open();
  first.recorder.walk();
  for (const second of [1, 2, 3]) first.say(second);
  await settled();
  const second = world([...first.disk, { kind: "nonsense" }]);
  await second.recorder.open();
  expect(second.recorder.state()).toMatchObject({ phase: "interrupted" });
  expect(second.recorder.state().entries.length).toBe(4);
  second.recorder.walk();
  second.say(9);
  await settled();
  expect(kinds(second.disk).filter((kind) => kind === "begin").length).toBe(2);
});

test("what the disk refuses is said, stays here, and is written with the next it takes", async () => {
  const { recorder, say, disk, refusing } = world();
  await recorder.open();
  recorder.walk();
  await settled();
  refusing.on = true;
  say(1);
  say(2);
  await settled();
  expect(recorder.state()).toMatchObject({ unkept: 2, issue: { code: "notebook-failed" } });
  expect(await recorder.clear()).toBe(false);
  expect(recorder.state().entries.length).toBe(3);
  refusing.on = false;
  recorder.walk();
  await settled();
  expect(kinds(disk)).toEqual(["begin", "fix", "fix", "begin"]);
  expect(recorder.state()).toMatchObject({ unkept: 0, issue: null });
  expect(await recorder.clear()).toBe(true);
  expect([disk.length, recorder.state().phase]).toEqual([0, "none"]);
});

test("a walk that was brought is taken up where there is none, on the disk too, and told apart from one walked here", async () => {
  const { recorder, disk } = world();
  await recorder.open();
  const lines: WalkEntry[] = [
    { kind: "begin", page: "other", at: 1 },
    { kind: "fix", fix: fixAt(-79.3, -5.2, 1), at: 2 },
  ];
  expect(await recorder.take(lines)).toBe(true);
  expect([recorder.state().phase, kinds(disk)]).toEqual(["interrupted", ["begin", "fix"]]);
  expect(await recorder.take(lines)).toBe(false);
  expect(disk).toHaveLength(2);
});
