import type { KeepingProgress, OfflineStatus } from "../messages.ts";
import { askWorker } from "./ask-worker.ts";

/** Why a page cannot be kept: a plain `http` address, a browser without workers, a private window or a setting that refuses. */
export type WhyNot = "insecure" | "no-worker" | "refused";

/** How the page stands with the network gone. */
export type OfflineView =
  | { readonly kind: "unknown" }
  | { readonly kind: "impossible"; readonly why: WhyNot }
  /** The device spares data: nothing is fetched until a person asks for it. `bytes`: of all, null where it is not known. */
  | { readonly kind: "unasked"; readonly bytes: number | null }
  | { readonly kind: "keeping"; readonly progress: KeepingProgress | null }
  | { readonly kind: "kept"; readonly status: OfflineStatus }
  /** Another release waits to be accepted; where data are spared it is fetched then. */
  | { readonly kind: "offered"; readonly status: OfflineStatus }
  /** Fetching was broken off: `reason` as the browser gives it. What was kept before stays. */
  | { readonly kind: "failed"; readonly reason: string; readonly status: OfflineStatus | null };

/** Between the page and the worker that keeps it. */
export interface OfflineLink {
  /** Looks again at every kept file. */
  look(): Promise<void>;
  /** Fetches what is missing, and says how far it is. Begins anew where the first fetching was given up. */
  complete(): Promise<void>;
  /** Ends what is being fetched, the first time too; what has come is kept. */
  stop(): Promise<void>;
  /** Asks the host for a newer release now. Resolves when it is known whether there is one. */
  seek(): Promise<void>;
  /** Takes the offered release; the page must be opened anew after it. Rejects where that did not come about. */
  adopt(): Promise<void>;
}

/** Whether this page can be kept at all; null when it can. */
export const whyNotKept = (): WhyNot | null => {
  if (!globalThis.isSecureContext) return "insecure";
  return "serviceWorker" in navigator ? null : "no-worker";
};

/** The reason of a view that failed because a person ended it. */
export const STOPPED = "stopped";

const STOPPED_ADOPTING = String(new Error(STOPPED));

/** Has the page kept by the worker at `address`, and tells each change of how it stands. */
export async function linkOffline(
  address: URL,
  tell: (view: OfflineView) => void,
): Promise<OfflineLink | null> {
  const why = whyNotKept();
  if (why) {
    tell({ kind: "impossible", why });
    return null;
  }
  const workers = navigator.serviceWorker;
  const again = async (): Promise<ServiceWorkerRegistration> =>
    workers.register(address, { updateViaCache: "none" });
  let registration: ServiceWorkerRegistration | undefined;
  try {
    // The browser's own cache may keep the script a day: a release would come that much later.
    registration = await again();
  } catch (error) {
    const reason = String(error);
    const kept = await workers.getRegistration(address).catch(() => undefined);
    if (!kept?.active) {
      const refused = error instanceof DOMException && error.name === "SecurityError";
      tell(
        refused ? { kind: "impossible", why: "refused" } : { kind: "failed", reason, status: null },
      );
      return null;
    }
    registration = kept;
  }
  if (!registration) {
    tell({ kind: "impossible", why: "refused" });
    return null;
  }
  return follow(registration, again, tell);
}

function follow(
  first: ServiceWorkerRegistration,
  again: () => Promise<ServiceWorkerRegistration>,
  tell: (view: OfflineView) => void,
): OfflineLink {
  let registration = first;
  let completing = false;
  let stopped = false;
  const viewOf = (status: OfflineStatus): OfflineView => {
    const newer = status.current !== null && status.current.id !== status.brought.id;
    const refused = status.broken?.id === status.brought.id;
    return { kind: newer && !refused ? "offered" : "kept", status };
  };
  const newest = (): ServiceWorker | null => registration.waiting ?? registration.active;

  const ask = async (kind: "status" | "complete" | "adopt"): Promise<void> => {
    const worker = newest();
    if (!worker) return;
    try {
      const view = viewOf(await askWorker(worker, { kind }));
      tell(view);
      if (kind === "adopt" && view.kind === "offered") throw new Error(STOPPED);
    } catch (error) {
      if (String(error) !== STOPPED_ADOPTING)
        tell({ kind: "failed", reason: String(error), status: null });
      if (kind === "adopt") throw error;
    }
  };
  /** Asks for what fetches; until it is done the page hears how far it is. */
  const fetching = (kind: "complete" | "adopt"): Promise<void> => {
    completing = true;
    return ask(kind).finally(() => {
      completing = false;
    });
  };
  const followWorker = (worker: ServiceWorker): void => {
    if (!registration.active) tell({ kind: "keeping", progress: null });
    worker.addEventListener("statechange", () => {
      if (worker.state === "installed" || worker.state === "activated") void ask("status");
      if (worker.state !== "redundant" || registration.waiting) return;
      if (registration.active) void ask("status");
      else tell({ kind: "failed", reason: stopped ? STOPPED : "install", status: null });
    });
  };

  const followRegistration = (): void => {
    const followed = registration;
    if (followed.installing) followWorker(followed.installing);
    followed.addEventListener("updatefound", () => {
      if (followed.installing) followWorker(followed.installing);
    });
  };
  followRegistration();
  navigator.serviceWorker.addEventListener("message", ({ data }: MessageEvent<KeepingProgress>) => {
    // While a newer release comes the page has one already: nothing to wait for.
    // A worker that was given up may still tell of what was on its way.
    const awaited = completing || (!registration.active && registration.installing !== null);
    if (data?.kind === "keeping" && awaited) tell({ kind: "keeping", progress: data });
  });
  if (registration.active) {
    void askWorker(registration.active, { kind: "started" }).then(
      () => ask("status"),
      () => undefined,
    );
  }
  return {
    look: () => ask("status"),
    complete: async () => {
      if (!newest() && !registration.installing) {
        stopped = false;
        // A browser forgets a registration whose first worker was given up.
        try {
          registration = await again();
          followRegistration();
          if (registration.installing) await settled(registration.installing);
        } catch (error) {
          tell({ kind: "failed", reason: String(error), status: null });
        }
        return;
      }
      await fetching("complete");
    },
    stop: async () => {
      const worker = newest() ?? registration.installing;
      stopped = registration.active === null;
      if (worker) await askWorker(worker, { kind: "stop" });
    },
    seek: async () => {
      await registration.update();
      if (registration.installing) await settled(registration.installing);
      await ask("status");
    },
    adopt: () => fetching("adopt"),
  };
}

/** When a worker that is being installed has come through or was given up. */
const settled = (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (worker.state !== "installing") resolve();
    };
    worker.addEventListener("statechange", look);
    look();
  });
