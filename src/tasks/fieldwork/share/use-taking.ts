import { useState } from "react";
import { saveFile } from "../../../ui/save-file.ts";
import { carriersOf } from "./model/carrier-of.ts";
import { handOver } from "./model/hand-over.ts";
import { type LastTaken, lastTaken, noteTaken } from "./model/last-taken.ts";
import { shareBrowser } from "./model/share-browser.ts";
import type { Ware } from "./model/ware.ts";

/** Where a ware stands on its way out. */
export type Taking = { readonly ware: Ware } & (
  | { readonly step: "preparing" }
  /** Made, but the finger came down too long ago for the browser: it has to come down again. */
  | { readonly step: "ready"; readonly carriers: readonly File[]; readonly files: readonly File[] }
  | { readonly step: "left" }
  | { readonly step: "failed"; readonly detail: string }
  | {
      readonly step: "done";
      readonly how: LastTaken["how"];
      /** It was to be shared, and the browser did not. */
      readonly instead: boolean;
      readonly asText: boolean;
      readonly name: string;
      readonly bytes: number;
    }
);

export interface TakingModel {
  readonly taking: Taking | null;
  readonly last: LastTaken | null;
  readonly canShare: boolean;
  share(ware: Ware): Promise<void>;
  save(ware: Ware): Promise<void>;
  /** Goes on with what is ready. */
  shareNow(): Promise<void>;
}

const sizeOf = (files: readonly File[]): number => files.reduce((sum, { size }) => sum + size, 0);
const nameOf = ([first, ...others]: readonly File[]): string =>
  others.length === 0 ? (first?.name ?? "") : `${first?.name} +${others.length}`;

/** Takes wares along: by the system's share sheet, or into the downloads where there is none. */
export const useTaking = (): TakingModel => {
  const browser = shareBrowser();
  const [taking, setTaking] = useState<Taking | null>(null);
  const [last, setLast] = useState(lastTaken);
  const done = (
    ware: Ware,
    files: readonly File[],
    how: LastTaken["how"],
    instead: boolean,
  ): void => {
    const [name, bytes] = [nameOf(files), sizeOf(files)];
    const asText = files.some((file) => /\.[a-z]+\.txt$/.test(file.name));
    const taken: LastTaken = { name, bytes, how, at: Date.now() };
    noteTaken(taken);
    setLast(taken);
    ware.taken?.();
    setTaking({ ...{ ware, step: "done", how, instead, asText, name, bytes } });
  };
  const download = (ware: Ware, files: readonly File[], instead: boolean): void => {
    for (const file of files) saveFile(file.name, file, file.type);
    done(ware, files, "saved", instead);
  };
  const giveOver = async (
    ware: Ware,
    carriers: readonly File[],
    files: readonly File[],
  ): Promise<void> => {
    const how = await handOver(carriers, browser);
    if (how === "left") setTaking({ ware, step: "left" });
    else if (how === "refused") download(ware, files, true);
    else done(ware, carriers, "shared", false);
  };
  const made = async (
    ware: Ware,
    act: (files: readonly File[]) => Promise<void> | void,
  ): Promise<void> => {
    setTaking({ ware, step: "preparing" });
    try {
      await act(await ware.make());
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause);
      setTaking({ ware, step: "failed", detail });
    }
  };
  return {
    taking,
    last,
    canShare: browser.share !== null && browser.canShare !== null,
    share: (ware) =>
      made(ware, async (files) => {
        const carriers = await carriersOf(files, browser);
        if (carriers === null) return download(ware, files, true);
        if (navigator.userActivation?.isActive === false)
          return setTaking({ ware, step: "ready", carriers, files });
        return giveOver(ware, carriers, files);
      }),
    save: (ware) => made(ware, (files) => download(ware, files, false)),
    shareNow: async () => {
      if (taking?.step === "ready") await giveOver(taking.ware, taking.carriers, taking.files);
    },
  };
};
