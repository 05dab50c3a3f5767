import type { Dataset } from "../../domain/dataset.ts";
import { countAnnexes, forgetAnnexes } from "../../store/register-annexes.ts";
import type { StoredFile } from "../../store/stored-file.ts";
import { isUnited } from "../../tasks/register/unite/is-united.ts";
import { registerLogs } from "../register/register-logs.ts";
import { allDatasets } from "../share/collect-project.ts";
import { useSharing } from "../share/sharing.ts";
import { showRemoved } from "../shell/passing/document-removed.tsx";
import { parseAddress } from "../state/address.ts";
import { store } from "../state/boot.ts";
import { NEW_REGISTER } from "../state/new-register.ts";
import { addDocument, removeDocument, useSession } from "../state/session.ts";
import { setAddress } from "../state/use-view.ts";

const address = () => parseAddress(window.location.hash);

const isActive = ({ id }: Dataset): boolean => {
  const { activeRegister, activeReadings, activeTrial, activeCatalogue } =
    useSession.getState().documents;
  return [activeRegister, activeReadings, activeTrial, activeCatalogue].includes(id);
};

/** Takes it off the screen and off this device; false where the browser did not let it go (which is said). */
const close = async (dataset: Dataset): Promise<boolean> => {
  const { id } = dataset;
  const wasInUse = dataset.kind === "plots" && isActive(dataset);
  removeDocument(id);
  const { areas, area } = address();
  const rest = areas?.split(",").filter((one) => one !== id) ?? [];
  setAddress({
    areas: rest.length === 0 ? null : rest.join(","),
    ...(area === id && { area: null }),
    ...(wasInUse && NEW_REGISTER),
  });
  return store.forget(id);
};

/** The kept file with its bytes in hand: those on the disk go with it. Null where it is not kept, or cannot be read. */
const inHand = async (id: string): Promise<StoredFile | null> => {
  const kept = (await store.list()).find((file) => file.id === id);
  if (kept === undefined) return null;
  const bytes = await kept.content.arrayBuffer().catch(() => null);
  return bytes && { ...kept, content: new Blob([bytes]) };
};

const closeForNow = async (dataset: Dataset, kept: StoredFile | null): Promise<void> => {
  const { areas = null, area = null } = address();
  const wasActive = isActive(dataset);
  const bringBack = (): void => {
    addDocument(dataset, wasActive);
    if (dataset.kind === "areas") setAddress({ areas, area });
    if (dataset.kind === "plots" && wasActive) setAddress(NEW_REGISTER);
  };
  // What is still on the device is not said to be gone.
  if (!(await close(dataset))) return bringBack();
  showRemoved(dataset.id, dataset.name, () => {
    bringBack();
    if (kept !== null) void store.keep(kept);
  });
};

/**
 * Takes a document away, from this device too. Where that takes changes or annexes with it, or there is no file to open it
 * from again, the person is asked first; else it can be taken back for some seconds.
 */
export const closeDocument = async (id: string): Promise<void> => {
  const dataset = allDatasets(useSession.getState().documents).find((one) => one.id === id);
  if (dataset === undefined) return;
  const isRegister = dataset.kind === "plots";
  const changes = isRegister ? (await registerLogs.of(id)).length : 0;
  const annexes = isRegister ? await countAnnexes(id) : 0;
  const kept = await inHand(id);
  const onlyHere = isRegister && isUnited(dataset);
  const returns = kept !== null || dataset.provenance.sample;
  if (changes + annexes === 0 && !onlyHere && returns) return closeForNow(dataset, kept);
  useSharing.setState({
    leaving: {
      name: dataset.name,
      changes,
      annexes,
      onlyHere,
      go: async () => {
        await forgetAnnexes(id).catch(() => undefined);
        await close(dataset);
        await registerLogs.forget(id);
      },
    },
  });
};
