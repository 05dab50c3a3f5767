import { changesIn } from "../../domain/register/change-count.ts";
import { SAMPLE_ID } from "../data/embedded.ts";
import { useSession } from "../state/session.ts";

/** Came here anew, by a link; who reloads a page knows what they did on it. */
const cameAnew = (): boolean => {
  const [entry] = performance.getEntriesByType("navigation");
  return (entry as PerformanceNavigationTiming | undefined)?.type !== "reload";
};

/** Tells of changes in the sample register where a link is opened on it: the same link shows others the sample as it came. */
export const tellWhereSampleChanged = async (): Promise<void> => {
  const { activeRegister, registers } = useSession.getState().documents;
  const sample = registers.find(({ id }) => id === SAMPLE_ID);
  const changes = sample?.provenance.changes;
  if (activeRegister !== SAMPLE_ID || changes === undefined || !cameAnew()) return;
  const { tellChangedSample } = await import("./changed-sample-note.tsx");
  tellChangedSample(changesIn(changes));
};
