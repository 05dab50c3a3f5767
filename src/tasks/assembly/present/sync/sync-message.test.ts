import { expect, test } from "vitest";
import { readMessage, type SyncMessage } from "./sync-message.ts";

const COUNT = 6;
const state = { at: 3, shown: 2, frozen: true, cover: "black" } as const;

const MESSAGES: readonly SyncMessage[] = [
  { kind: "ping" },
  { kind: "bye" },
  { kind: "command", command: { do: "next" } },
  { kind: "command", command: { do: "go", to: 5 } },
  { kind: "command", command: { do: "cover", cover: "white" } },
  { kind: "state", state },
  { kind: "point", at: { x: 0.25, y: 1 } },
  { kind: "point", at: null },
];

test.each(MESSAGES)("$kind is read as it was said, without what came with it", (message) => {
  expect(readMessage(structuredClone({ ...message, more: 1 }), COUNT)).toEqual(message);
});

test.each([
  [null],
  ["next"],
  [[]],
  [{ kind: "erase" }],
  [{ kind: "command", command: { do: "go", to: 6 } }],
  [{ kind: "command", command: { do: "go", to: 1.5 } }],
  [{ kind: "command", command: { do: "cover", cover: "none" } }],
  [{ kind: "command" }],
  [{ kind: "state", state: { ...state, at: -1 } }],
  [{ kind: "state", state: { ...state, shown: 6 } }],
  [{ kind: "state", state: { ...state, cover: "red" } }],
  [{ kind: "point", at: { x: 2, y: 0 } }],
  [{ kind: "point", at: { x: "0", y: 0 } }],
])("%j is no message", (value) => {
  expect(readMessage(value, COUNT)).toBeNull();
});
