import { linkOffline, type OfflineView } from "../../offline/page/offline-link.ts";
import type { AppClient } from "../app-client.ts";
import { addNotice } from "../state/session.ts";
import { offlineIssue } from "./offline-issue.ts";
import { useOffline } from "./offline-store.ts";
import { sparesData, waitingLink, wholeBytes } from "./spare-data.ts";

/** Mark in the browser's own timeline: what the app is made of is here, whole. */
const AHEAD_DONE = "fetch-ahead-done";

/** The worker's script, beside the page wherever that is served. */
const WORKER = "sw.js";

/**
 * Has the whole app kept on the device. Where the browser cannot, its code is fetched at least into the page, which then
 * works without a network until it is closed. Where the device spares data and keeps nothing yet, a person must ask for it.
 */
export async function keepOffline(client: AppClient): Promise<void> {
  // Opened before the worker was there, the page's threads ask the network itself for what they load later.
  let loaded = navigator.serviceWorker?.controller != null;
  const tell = (view: OfflineView): void => {
    useOffline.setState({ view });
    const issue = offlineIssue(view);
    if (issue !== null) addNotice(issue);
    if (loaded && (view.kind === "kept" || view.kind === "offered")) performance.mark(AHEAD_DONE);
    if (loaded || view.kind === "keeping") return;
    loaded = true;
    void import("../state/fetch-ahead.ts")
      .then(({ fetchAhead }) => fetchAhead(client))
      .then(() => performance.mark(AHEAD_DONE));
  };
  const begin = async (): Promise<void> => {
    useOffline.setState({ link: await linkOffline(new URL(WORKER, document.baseURI), tell) });
  };
  // Once it is kept a newer release is only what differs.
  if (loaded || !sparesData()) return begin();
  const bytes = await wholeBytes();
  useOffline.setState({ view: { kind: "unasked", bytes }, link: waitingLink(begin) });
}
