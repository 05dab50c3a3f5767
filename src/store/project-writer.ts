import { ownName } from "./project-scope.ts";
import { StorageRefusal } from "./storage-reason.ts";

/** A page that is going gives its lock back a moment after the next one has begun: so long is waited for it. */
const WAIT_MS = 800;
/** A tab whose project was taken over may still finish what it was keeping. */
export const GRACE_MS = 1000;

let standing: Promise<boolean> | null = null;
const listeners = new Set<() => void>();

const taken = (): void => {
  for (const listener of listeners) listener();
  setTimeout(() => {
    standing = Promise.resolve(false);
  }, GRACE_MS);
};

/** Holds the lock for as long as the page lives; `steal` takes it from the tab that has it. */
const claimLock = (locks: LockManager, steal: boolean): Promise<boolean> =>
  new Promise((resolve) => {
    let held = false;
    const wait = new AbortController();
    if (!steal) setTimeout(() => wait.abort(), WAIT_MS);
    locks
      .request(ownName("lindero"), steal ? { steal } : { signal: wait.signal }, () => {
        held = true;
        resolve(true);
        return new Promise<never>(() => undefined);
      })
      // A browser that refuses its locks refuses storage too, and says so where it is asked.
      .catch(() => (held ? taken() : resolve(wait.signal.aborted === false)));
  });

const claim = (steal: boolean): Promise<boolean> => {
  const locks = globalThis.navigator?.locks;
  return locks === undefined
    ? import("./project-channel.ts").then(
        ({ claimByChannel }) => claimByChannel(ownName("lindero"), steal, taken),
        () => true,
      )
    : claimLock(locks, steal);
};

/** Whether this tab is the one that keeps what is done in its project: of several, one at a time. */
export const mayWrite = (): Promise<boolean> => {
  standing ??= claim(false);
  return standing;
};

/** Takes the project over from the tab that has it, which says so and keeps nothing from then on. */
export const takeOver = (): Promise<boolean> => {
  standing = claim(true);
  return standing;
};

/** Hears when another tab takes the project over. */
export const onTakenOver = (listener: () => void): void => {
  listeners.add(listener);
};

/** Rejects in a tab that may not write. */
export const assertWriter = async (): Promise<void> => {
  if (!(await mayWrite())) throw new StorageRefusal("elsewhere");
};

/** From now on this page keeps nothing: its project was deleted. */
export const stopWriting = (): void => {
  standing = Promise.resolve(false);
};
