import { type Documents, NO_DOCUMENTS } from "../../domain/documents.ts";
import { createFileStore } from "../../store/file-store.ts";
import { createAnalysisClient } from "../../worker/analysis-client.ts";
import type { AppClient } from "../app-client.ts";
import {
  readEmbedded,
  SAMPLE_ID,
  SAMPLE_READINGS_ID,
  SAMPLE_TRIAL_ID,
  SANCTUARY_ID,
} from "../data/embedded.ts";
import { hasPendingMark } from "../import/pending-mark.ts";
import type { PageAnalyses } from "../page-analyses.ts";
import { parseAddress } from "./address.ts";
import {
  linkedDocuments,
  mayOfferReadings,
  missingIssue,
  SHIPPED_CATALOGUE,
} from "./linked-documents.ts";
import { addDocument, addNotice, useSession } from "./session.ts";
import { setAddress } from "./use-view.ts";

const spawnWorker =
  typeof Worker === "undefined"
    ? null
    : () => new Worker(new URL("../analysis-worker.ts", import.meta.url), { type: "module" });

/** The first answer and the first map tiles come before anything else. */
const AHEAD_AFTER_MS = 4000;
/** Mark in the browser's own timeline: what is fetched from here on belongs to no first screen. */
const AHEAD_BEGUN = "fetch-ahead-begun";

/** Its own code is fetched only when the page itself must run it. */
const pageAnalyses = async (): Promise<PageAnalyses> =>
  (await import("../page-analyses.ts")).pageAnalyses;

export const client: AppClient = createAnalysisClient(pageAnalyses, spawnWorker, addNotice);
export const store = createFileStore(addNotice);

/** Fetched with the first file that is opened, or that was on its way in when the page went. */
export const fileImports = () => import("../import/imports.ts").then(({ imports }) => imports);

/** What the address was about when the page was opened. */
const linked = linkedDocuments(parseAddress(globalThis.location?.hash ?? ""));

/** A link pasted over the page that is about other files than those in use is opened as one in a new page. */
const openLinked = (): void => {
  const { padron, lecturas, ensayo } = parseAddress(window.location.hash);
  const { activeRegister, activeReadings, activeTrial } = useSession.getState().documents;
  const pairs = [
    [padron, activeRegister],
    [lecturas, activeReadings],
    [ensayo, activeTrial],
  ];
  if (pairs.some(([wanted, open]) => wanted !== undefined && wanted !== open)) {
    window.location.reload();
  }
};

/**
 * From now on the address says what is shown, so that a link can be held against it. What a link speaks of and is
 * elsewhere stays in it until there is another: a reload is no other question.
 */
const followDocuments = (): void => {
  const tell = (now: Documents, before: Documents): void => {
    const { activeRegister, activeReadings, activeTrial, activeCatalogue, catalogues } = now;
    const catalogueChanged =
      activeCatalogue !== before.activeCatalogue ||
      catalogues.length > 0 !== before.catalogues.length > 0;
    setAddress({
      padron: activeRegister,
      ...(activeReadings !== before.activeReadings && { lecturas: activeReadings }),
      ...(activeTrial !== before.activeTrial && { ensayo: activeTrial }),
      ...(catalogueChanged && {
        catalogo: activeCatalogue ?? (catalogues.length > 0 ? SHIPPED_CATALOGUE : null),
      }),
    });
  };
  tell(useSession.getState().documents, NO_DOCUMENTS);
  window.addEventListener("hashchange", openLinked);
  useSession.subscribe(({ documents: now }, { documents: before }) => {
    if (now !== before) tell(now, before);
  });
};

const reopenPending = (): void => {
  if (hasPendingMark()) void fileImports().then((imports) => imports.reopen());
};

/**
 * Opens what the first screen shows: the sanctuary always, the files kept on this device, and the sample
 * register where no register of the user's own is kept. What is in use comes first: no other is shown before it.
 */
export const boot = async (): Promise<void> => {
  const sanctuary = readEmbedded(client, [SANCTUARY_ID], addDocument, addNotice);
  const files = await store.list();
  const kept =
    files.length > 0 ? (await import("../data/open-kept.ts")).openKept(files, linked) : null;
  // A file on its way in that the address names is what is looked at: it is read before what is in use.
  const looked = parseAddress(window.location.hash).archivo !== undefined;
  if (looked) reopenPending();
  await kept?.first();
  // Beside kept registers it comes where the link is about it, or none of them can be read.
  const isSample = linked.register === SAMPLE_ID || files.every(({ kind }) => kind !== "plots");
  if (isSample) await openSample();
  if (linked.readings === SAMPLE_READINGS_ID) await openSampleReadings();
  if (linked.trial === SAMPLE_TRIAL_ID) await openSampleTrial();
  if (!looked) reopenPending();
  await kept?.others();
  if (useSession.getState().documents.registers.length === 0) await openSample();
  await sanctuary;
  const missing = missingIssue(linked, useSession.getState().documents);
  if (missing !== null) addNotice(missing);
  followDocuments();
  useSession.setState({ opening: false });
  setTimeout(() => {
    performance.mark(AHEAD_BEGUN);
    useSession.setState({ settled: true });
    import("../projects/settle-project.ts")
      .then(({ settleProject }) => settleProject())
      .catch(() => undefined);
    import("../kept-app/keep-offline.ts")
      .then(({ keepOffline }) => keepOffline(client))
      .catch(() => undefined);
  }, AHEAD_AFTER_MS);
};

/** Opens the sample register beside what is there, and makes it the active one. */
export const openSample = (): Promise<void> =>
  readEmbedded(client, [SAMPLE_ID], (dataset) => addDocument(dataset), addNotice);

/** Opens the sample readings beside what is there, and makes them the active ones. */
export const openSampleReadings = (): Promise<void> =>
  readEmbedded(client, [SAMPLE_READINGS_ID], (dataset) => addDocument(dataset), addNotice);

/** Opens the sample trial beside what is there, and makes it the active one. */
export const openSampleTrial = (): Promise<void> =>
  readEmbedded(client, [SAMPLE_TRIAL_ID], (dataset) => addDocument(dataset), addNotice);

let offered = false;

/** Opens the sample readings once, where a person asks about borers and has no sheet of their own open. */
export const offerSampleReadings = (): void => {
  if (offered) return;
  offered = true;
  if (!mayOfferReadings(linked, useSession.getState().documents)) return;
  useSession.setState({ opening: true });
  void openSampleReadings().finally(() => useSession.setState({ opening: false }));
};
