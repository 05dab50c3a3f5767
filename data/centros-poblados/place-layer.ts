import { type District, readDistricts } from "../distritos/districts.ts";
import { DEEPEST_ZOOM, type MapFeature, type TileLayer } from "../mapa-base/tile-layer.ts";
import { type Place, readPlaces } from "./places.ts";

/** 0 capital of a province, 1 of a district, 2 other town, 3 hamlet. */
type Rank = 0 | 1 | 2 | 3;

/** INEI numbers a district's capital 0001 and a province's capital district 01. */
const rankOf = ({ code, urban }: Place): Rank => {
  if (code.endsWith("0001") && code.length === 10) return code.slice(4, 6) === "01" ? 0 : 1;
  return urban ? 2 : 3;
};

const feature = (
  name: string,
  rank: Rank,
  lon: number,
  lat: number,
  height?: number,
): MapFeature => ({
  type: "Feature",
  properties: { n: name, r: rank, ...(height === undefined ? {} : { m: height }) },
  geometry: { type: "Point", coordinates: [lon, lat] },
});

const ofDistrict = (district: District): MapFeature => {
  const rank = district.ubigeoInei.endsWith("01") ? 0 : 1;
  return feature(district.capital, rank, district.lon, district.lat, district.height);
};

/** Places: `n` name, `r` rank, `m` metres above the sea for the 19 capitals where INEI states them. */
export const placeLayer = async (): Promise<TileLayer> => {
  const districts = await readDistricts();
  const known = new Set(districts.map(({ ubigeoInei }) => `${ubigeoInei}0001`));
  const places = (await readPlaces()).filter(({ code }) => !known.has(code));
  const features = [
    ...districts.map(ofDistrict),
    ...places.map((place) => feature(place.name, rankOf(place), place.lon, place.lat)),
  ].sort((a, b) => (a.properties.r as number) - (b.properties.r as number));
  const upTo = (rank: Rank): MapFeature[] =>
    features.filter((f) => (f.properties.r as number) <= rank);
  return {
    name: "places",
    parts: [
      { from: 5, to: 7, features: upTo(0) },
      { from: 8, to: 8, features: upTo(1) },
      { from: 9, to: 9, features: upTo(2) },
      { from: 10, to: DEEPEST_ZOOM, features },
    ],
  };
};
