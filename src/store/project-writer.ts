import { isProjectGone } from "./project-gone.ts";
import { ownName } from "./project-scope.ts";
import { StorageRefusal } from "./storage-reason.ts";

/** A page that is going gives its lock back a moment after the next one has begun: so long is waited for it. */
const WAIT_MS = 800;
/** A page that was given the lock later than that, but not long after it began, was only loaded again on a slow device. */
const LATE_MS = 10_000;
/** A tab whose project was taken over may still finish what it was keeping. */
export const GRACE_MS = 1000;

let standing: Promise<boolean> | null = null;
let holding = false;
const listeners = new Set<(ours: boolean) => void>();

const tell = (ours: boolean): void => {
  if (isProjectGone()) return;
  for (const listener of listeners) listener(ours);
};

const taken = (): void => {
  holding = false;
  tell(false);
  setTimeout(() => {
    if (!holding) standing = Promise.resolve(false);
  }, GRACE_MS);
};

/** Holds the lock for as long as the page lives. */
const hold = (): Promise<never> => {
  holding = true;
  return new Promise<never>(() => undefined);
};

const claimLock = (locks: LockManager, name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const queue = (): void => {
      const begun = Date.now();
      setTimeout(() => resolve(false), WAIT_MS);
      locks
        .request(name, () => {
          resolve(true);
          if (Date.now() - begun > WAIT_MS && Date.now() - begun < LATE_MS) {
            standing = Promise.resolve(true);
            tell(true);
          }
          return hold();
        })
        .catch(taken);
    };
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock === null) return queue();
        resolve(true);
        return hold();
      })
      // A browser that refuses its locks refuses storage too, and says so where it is asked.
      .catch(() => (holding ? taken() : resolve(true)));
  });

const stealLock = (locks: LockManager, name: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (holding) return resolve(true);
    locks
      .request(name, { steal: true }, () => {
        resolve(true);
        return hold();
      })
      .catch(taken);
  });

const claim = (steal: boolean): Promise<boolean> => {
  const name = ownName("lindero");
  const locks = globalThis.navigator?.locks;
  if (locks !== undefined) return steal ? stealLock(locks, name) : claimLock(locks, name);
  return import("./project-channel.ts").then(
    ({ claimByChannel }) => claimByChannel(name, steal, taken),
    () => true,
  );
};

/** Whether this tab is the one that keeps what is done in its project: of several, one at a time. */
export const mayWrite = (): Promise<boolean> => {
  if (isProjectGone()) return Promise.resolve(false);
  standing ??= claim(false);
  return standing;
};

/** Takes the project over from the tab that has it, which says so and keeps nothing from then on. */
export const takeOver = (): Promise<boolean> => {
  if (isProjectGone()) return Promise.resolve(false);
  standing = claim(true);
  return standing;
};

/** Hears when another tab takes the project over, or when it turns out that there is none. */
export const onStanding = (listener: (ours: boolean) => void): void => {
  listeners.add(listener);
};

/** Rejects in a tab that may not write. */
export const assertWriter = async (): Promise<void> => {
  if (!(await mayWrite())) throw new StorageRefusal(isProjectGone() ? "deleted" : "elsewhere");
};
