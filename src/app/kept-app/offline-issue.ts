import { type Issue, issue } from "../../domain/issue/issue.ts";
import { type OfflineView, STOPPED } from "../../offline/page/offline-link.ts";

/** Stands where an issue names its file: this one is of the app itself. */
const SOURCE = { file: "Lindero" };

/** What a person should be told of how the app is kept; null while there is nothing to do or to know. */
export function offlineIssue(view: OfflineView): Issue | null {
  if (view.kind === "failed") {
    // Whoever ended it knows.
    if (view.reason === STOPPED) return null;
    const full = /quota/i.test(view.reason);
    return issue("warning", "app-not-kept", SOURCE, { reason: full ? "full" : "network" });
  }
  if (view.kind !== "kept" && view.kind !== "offered") return null;
  const { current, broken, brought, lacking } = view.status;
  if (current === null) return null;
  if (view.kind === "offered") {
    const { version } = brought;
    return issue("note", "release-offered", SOURCE, { version, current: current.version, lacking });
  }
  return broken === null
    ? null
    : issue("warning", "release-put-aside", SOURCE, {
        version: broken.version,
        current: current.version,
      });
}
