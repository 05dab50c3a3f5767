import { useEffect, useState } from "react";
import type { Documents } from "../../../domain/documents.ts";
import type { BoundSlides } from "../../slide-source.ts";
import { createSlideMaker, type SlideMaker } from "./slide-maker.ts";

/** What tasks can bring, fetched once; null while it is on its way. */
export const useSlideSources = (
  fetchSources: () => Promise<ReadonlyMap<string, BoundSlides>>,
): ReadonlyMap<string, BoundSlides> | null => {
  const [sources, setSources] = useState<ReadonlyMap<string, BoundSlides> | null>(null);
  useEffect(() => {
    let gone = false;
    const none: ReadonlyMap<string, BoundSlides> = new Map();
    fetchSources().then(
      (fetched) => gone || setSources(fetched),
      // Every slide then says that it is not known; opening the page again asks again.
      () => gone || setSources(none),
    );
    return () => {
      gone = true;
    };
  }, [fetchSources]);
  return sources;
};

/** A maker for the documents as they are; null until the files of this device are open. */
export const useSlideMaker = (
  sources: ReadonlyMap<string, BoundSlides> | null,
  documents: Documents,
  opening: boolean,
): SlideMaker | null => {
  const [maker, setMaker] = useState<SlideMaker | null>(null);
  useEffect(() => {
    if (sources === null || opening) return;
    const made = createSlideMaker(sources, documents);
    setMaker(made);
    return () => made.stop();
  }, [sources, documents, opening]);
  return maker;
};
