import { allDatasets } from "../share/collect-project.ts";
import { useSession } from "../state/session.ts";
import { followAddress } from "../state/use-view.ts";
import { keepView } from "./kept-view.ts";

/** The camera moves unannounced: a page that is killed may forget so much of it. */
const EVERY_MS = 2000;

let keep: () => void = () => undefined;

/** Keeps no view any more: the project it is of is gone. */
export const dropView = (): void => {
  keep = () => undefined;
};

/** Keeps the view a last time: what the address says from now on is of another project. */
export const leaveView = (): void => {
  keep();
  dropView();
};

let following = false;

/**
 * Keeps the view while something of a person's own is open: without it, a new visit begins with the sample. Begun with the
 * first file or change, which a page may not outlive by seconds.
 */
export const followView = (): void => {
  if (following) return;
  following = true;
  let last: string | null = null;
  keep = (): void => {
    const { documents, pending } = useSession.getState();
    const own = allDatasets(documents).some(
      ({ id, provenance }) => !provenance.sample && id !== "sn08",
    );
    const view = own || pending.length > 0 ? window.location.hash : "";
    if (view !== last) keepView(view);
    last = view;
  };
  keep();
  followAddress(() => keep());
  setInterval(() => keep(), EVERY_MS);
  window.addEventListener("pagehide", () => keep());
};
