import { HOME } from "../../src/app/first-paint/home.ts";
import { readLimit } from "../limite-sn08/limit.ts";
import { fromUtm17s, type Pair } from "../plane-17s.ts";
import { thinLine } from "./thin-line.ts";

/** How much larger than that the picture is, so that what leans out of it is there too. */
const ROOM = 1.5;
/** Width of `HOME` in the units of the drawing: some 20 m each. */
const WIDTH = 2400;
/** In units: a fifth of a pixel of a phone. */
const THINNED = 2;
/** Where the name stands, in WGS84 degrees. */
const NAME_AT: Pair = [-79.298, -5.18];

const mercator = (lat: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;

/**
 * The sanctuary as the map draws it, as one SVG that stands in the map's place until the map is there: surface, ribbon on the
 * inner side, limit and name. Web Mercator, centred on `HOME`. No plot of anybody is in it.
 */
export const drawFirstMap = async (): Promise<string> => {
  const [west, south, east, north] = HOME;
  const scale = WIDTH / (east - west);
  const [width, height] = [WIDTH * ROOM, scale * (mercator(north) - mercator(south)) * ROOM];
  const middle = (mercator(north) + mercator(south)) / 2;
  const place = ([lon, lat]: Pair): Pair => [
    (lon - (east + west) / 2) * scale + width / 2,
    (middle - mercator(lat)) * scale + height / 2,
  ];
  const corners = await readLimit();
  const half = Math.floor(corners.length / 2);
  const ring = [...corners, corners[0] as Pair].map((corner) => place(fromUtm17s(corner)));
  // A ring has no ends: thinned in two halves, it keeps two corners far from each other.
  const thinned = [
    ...thinLine(ring.slice(0, half + 1), THINNED).slice(0, -1),
    ...thinLine(ring.slice(half), THINNED).slice(0, -1),
  ].map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const steps = thinned.map(([x, y], i) => {
    const before = thinned[i - 1];
    return before ? `l${x - before[0]} ${y - before[1]}` : `M${x} ${y}`;
  });
  const [nameX, nameY] = place(NAME_AT).map(Math.round) as [number, number];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.round(width)} ${Math.round(height)}">
<title>Santuario Nacional Tabaconas Namballe</title>
<style>
svg{--g:#fdfaf3;--f:#1f4d3a}
path{stroke-linejoin:round;vector-effect:non-scaling-stroke}
.i{fill:var(--g)}.s{fill:var(--f);fill-opacity:.08;stroke:var(--f);stroke-opacity:.36;stroke-width:12;clip-path:url(#i)}
.k{fill:none;stroke:var(--g);stroke-width:5;stroke-opacity:.75}
.l{fill:none;stroke:var(--f);stroke-width:2.6;stroke-dasharray:15 4 3 4}
text{font:600 78px "Noto Sans",system-ui,sans-serif;letter-spacing:4px;text-anchor:middle;fill:var(--f);stroke:var(--g);stroke-width:16px;stroke-linejoin:round;paint-order:stroke}
@media (min-width:560px){.l{stroke-width:1.7;stroke-dasharray:10 2.7 2 2.7}}
@media (prefers-color-scheme:dark){svg{--g:#1a231e;--f:#8fc7a5}}
</style>
<defs><path id="r" d="${steps.join("")}z"/><clipPath id="i"><use href="#r"/></clipPath></defs>
<use href="#r" class="i"/><use href="#r" class="s"/><use href="#r" class="k"/><use href="#r" class="l"/>
<text x="${nameX}" y="${nameY}"><tspan>SANTUARIO NACIONAL</tspan><tspan x="${nameX}" dy="100">Tabaconas Namballe</tspan></text>
</svg>
`;
};
