import { create } from "zustand";
import type { OfflineLink, OfflineView } from "../../offline/page/offline-link.ts";

/** How this page stands with the network gone, and the way to the worker that keeps it; null where there is none. */
interface OfflineStore {
  readonly view: OfflineView;
  readonly link: OfflineLink | null;
}

export const useOffline = create<OfflineStore>()(() => ({ view: { kind: "unknown" }, link: null }));
