import type { BoundSlides } from "../../tasks/slide-source.ts";
import { embeddedBytes } from "../data/embedded.ts";
import { TASKS } from "../tasks.ts";
import { client } from "./boot.ts";

const sourcesOf = async (): Promise<ReadonlyMap<string, BoundSlides>> => {
  const bound = new Map<string, BoundSlides>();
  for (const { id, title, slides } of TASKS) {
    const source = await slides?.();
    if (source === undefined) continue;
    bound.set(id, {
      title,
      offers: source.offers,
      fromView: (view) => source.fromView(view),
      make: (offer, context) =>
        source.make(offer, { ...context, analyses: client, embedded: embeddedBytes }),
    });
  }
  return bound;
};

let coming: Promise<ReadonlyMap<string, BoundSlides>> | null = null;

/** What every task can bring to an assembly, by task; fetched with the first story that is opened. */
export const slideSources = (): Promise<ReadonlyMap<string, BoundSlides>> => {
  coming ??= sourcesOf();
  coming.catch(() => {
    coming = null;
  });
  return coming;
};
