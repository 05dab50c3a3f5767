import type { MapLayer } from "../map/map-layer.ts";

/** Data of a layer that are made, once and all together, when the map asks for one: a page whose map has not come does without. */
export const whenAsked = <D extends MapLayer["data"]>(
  keys: readonly (keyof D & string)[],
  make: () => D,
): D => {
  let made: D | undefined;
  const data = {} as D;
  for (const key of keys)
    Object.defineProperty(data, key, {
      enumerable: true,
      get: () => {
        made ??= make();
        return made[key];
      },
    });
  return data;
};
