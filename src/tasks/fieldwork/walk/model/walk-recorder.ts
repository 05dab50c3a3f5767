import type { Issue } from "../../../../domain/issue/issue.ts";
import { newId } from "../../../../domain/new-id.ts";
import type { Fix } from "../../../../position/fix.ts";
import { type Receiver, receiver } from "../../../../position/receiver.ts";
import { isWalkEntry, type WalkEntry } from "../../../../position/walk/walk-entry.ts";
import { createWalkJournal, type WalkJournal } from "../../../../store/walk-journal.ts";
import { type AwakeState, createAwake } from "../../awake/awake.ts";

/** interrupted: the journal has a walk that another page began and did not end. */
export type WalkPhase = "opening" | "none" | "walking" | "paused" | "interrupted";

export interface WalkState {
  readonly phase: WalkPhase;
  readonly entries: readonly WalkEntry[];
  /** Lines the browser has refused to keep so far; they are offered to it again with the next. */
  readonly unkept: number;
  readonly issue: Issue | null;
  readonly awake: AwakeState;
}

/** Records a walk for as long as the page lives, whichever screen is shown. */
export interface WalkRecorder {
  state(): WalkState;
  subscribe(listener: () => void): () => void;
  /** Reads what the disk has, once. */
  open(): Promise<void>;
  /** Begins, or goes on. */
  walk(): void;
  pause(): void;
  /** Takes up a walk that nobody closed, where there is none here: it can be gone on with, or closed. False when refused. */
  take(entries: readonly WalkEntry[]): Promise<boolean>;
  /** Takes the walk away, here and on the disk; false where the browser refused. */
  clear(): Promise<boolean>;
}

export interface RecorderWorld {
  readonly receiver: Receiver;
  readonly journal: (onIssue: (issue: Issue) => void) => WalkJournal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly awake: typeof createAwake;
}

type Standing = Omit<WalkState, "entries">;

const NOTHING: Standing = { phase: "opening", unkept: 0, issue: null, awake: "off" };

export function createWalkRecorder(world: RecorderWorld): WalkRecorder {
  const page = newId();
  let state = NOTHING;
  let lines: WalkEntry[] = [];
  /** Made when somebody looks: in a dark screen nobody does, and the lines of a day are many. */
  let entries: readonly WalkEntry[] | null = null;
  let shown: WalkState | null = null;
  const listeners = new Set<() => void>();
  const become = (over: Partial<Standing>): void => {
    state = { ...state, ...over };
    shown = null;
    for (const listener of listeners) listener();
  };
  const have = (all: readonly WalkEntry[], over: Partial<Standing>): void => {
    lines = [...all];
    entries = null;
    become(over);
  };
  const journal = world.journal((issue) => become({ issue }));
  const awake = world.awake((next) => become({ awake: next }));

  let unwritten: WalkEntry[] = [];
  let writing: Promise<void> = Promise.resolve();
  const write = (entry: WalkEntry): void => {
    unwritten.push(entry);
    lines.push(entry);
    entries = null;
    become({});
    writing = writing.then(async () => {
      const going = unwritten;
      if (going.length === 0) return;
      unwritten = [];
      const kept = await journal.append(going);
      if (!kept) unwritten = [...going, ...unwritten];
      else if (state.issue !== null) become({ issue: null });
      const unkept = kept ? 0 : unwritten.length;
      if (unkept !== state.unkept) become({ unkept });
    });
  };

  let last: Fix | null = null;
  let stops: readonly (() => void)[] = [];
  const hear = (): void => {
    const heard = world.receiver.state();
    if (heard.kind !== "fix" || heard.fix === last) return;
    last = heard.fix;
    write({ kind: "fix", fix: heard.fix, at: world.now() });
  };
  const stopListening = (): void => {
    for (const stop of stops) stop();
    stops = [];
    awake.release();
  };

  let opened: Promise<void> | null = null;
  return {
    state: () => {
      entries ??= lines.slice();
      shown ??= { ...state, entries };
      return shown;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () => {
      opened ??= journal.read().then((read) => {
        const walked = (read ?? []).filter(isWalkEntry);
        have(walked, { phase: walked.length > 0 ? "interrupted" : "none" });
      });
      return opened;
    },
    walk: () => {
      if (state.phase === "walking" || state.phase === "opening") return;
      become({ phase: "walking" });
      write({ kind: "begin", page, at: world.now() });
      // A position that is already there was taken before the walk.
      const before = world.receiver.state();
      last = before.kind === "fix" ? before.fix : null;
      stops = [world.receiver.subscribe(hear), world.receiver.use("precise")];
      awake.hold();
    },
    pause: () => {
      if (state.phase !== "walking") return;
      stopListening();
      write({ kind: "pause", at: world.now() });
      become({ phase: "paused" });
    },
    take: async (brought) => {
      if (state.phase !== "none" || brought.length === 0) return false;
      const kept = await journal.append(brought);
      if (kept) have(brought, { phase: "interrupted", issue: null });
      return kept;
    },
    clear: async () => {
      stopListening();
      await writing;
      const gone = await journal.clear();
      if (gone) unwritten = [];
      if (gone) have([], { phase: "none", unkept: 0, issue: null });
      else if (state.phase === "walking") become({ phase: "paused" });
      return gone;
    },
  };
}

/** This page's. */
export const walkRecorder: WalkRecorder = createWalkRecorder({
  receiver,
  journal: createWalkJournal,
  now: Date.now,
  awake: createAwake,
});
