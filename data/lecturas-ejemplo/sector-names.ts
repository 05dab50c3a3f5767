import type { Place } from "../centros-poblados/places.ts";
import { middleOf } from "../parcelas-ejemplo/polygon.ts";
import type { Pair } from "../plane-17s.ts";
import { metresBetween, type Site } from "./choose-sites.ts";

/** A hamlet with so many points names those of the small ones around it, out to so far. */
const MAIN_POINTS = 5;
const REACH = 4000;

const mean = (places: readonly Pair[]): Pair => [
  places.reduce((sum, [x]) => sum + x, 0) / places.length,
  places.reduce((sum, [, y]) => sum + y, 0) / places.length,
];

/** What the sheet calls the hamlet of each site: field teams name points by the main hamlet near them, in its district. */
export const sectorNames = (sites: readonly Site[]): readonly string[] => {
  const byPlace = new Map<Place, Site[]>();
  for (const site of sites) {
    const { place } = site.plot;
    byPlace.set(place, [...(byPlace.get(place) ?? []), site]);
  }
  const main = [...byPlace]
    .filter(([, own]) => own.length >= MAIN_POINTS)
    .map(([place, own]) => ({ place, at: mean(own.map(({ plot }) => middleOf(plot.ring))) }));
  return sites.map(({ plot, at }) => {
    const away = main
      .filter(({ place }) => place.district === plot.place.district)
      .map(({ place, at: middle }) => ({ place, distance: metresBetween(middle, at) }))
      .filter(({ distance }) => distance <= REACH)
      .sort((a, b) => a.distance - b.distance);
    return (away[0]?.place ?? plot.place).name;
  });
};
