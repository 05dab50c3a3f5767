import "./index-map.css";
import type { Bounds } from "../camera.ts";
import { indexWindow, onIndex, pathOnIndex } from "./index-window.ts";
import { nameGoesLeft } from "./name-side.ts";

/** A place of the index map; only a few should carry their name. */
export interface IndexPlace {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly named: boolean;
}

export interface IndexMapProps {
  /** What the index map shows, WGS84 degrees. */
  readonly extent: Bounds;
  /** Rings of the area, longitude and latitude; thinned here. */
  readonly area: readonly (readonly (readonly [number, number])[])[];
  readonly places: readonly IndexPlace[];
  /** What the map shows now; null before it is known. */
  readonly view: Bounds | null;
  readonly width: number;
  readonly height: number;
  /** Accessible name, and the small words under it. */
  readonly label: string;
  readonly note: string;
}

/** Least side of the view's rectangle, CSS pixels: nearer in it would vanish. */
const LEAST_SIDE = 7;

/** Width of a letter at 11 px, roughly. */
const LETTER = 6;

/** Where the map is: area, district capitals and the rectangle of the view, in plain SVG. */
export function IndexMap(props: IndexMapProps) {
  const { extent, area, places, view, width, height, label, note } = props;
  const window = indexWindow(extent, width, height);
  const frame = view && viewFrame(view, window);
  return (
    <>
      <svg className="index-map" width={width} height={height} role="img" aria-label={label}>
        <path className="index-area" d={area.map((ring) => pathOnIndex(window, ring)).join("")} />
        {places.map(({ name, lon, lat }) => {
          const [x, y] = onIndex(window, lon, lat);
          return (
            <rect
              key={name}
              className="index-place"
              x={x - 1.75}
              y={y - 1.75}
              width={3.5}
              height={3.5}
            />
          );
        })}
        {frame && <rect className="index-view" {...frame} />}
        {places.map(({ name, lon, lat, named }) => {
          if (!named) return null;
          const [x, y] = onIndex(window, lon, lat);
          const left = nameGoesLeft(x, name.length * LETTER, width, frame);
          return (
            <text
              key={name}
              className="index-name"
              x={left ? x - 5 : x + 5}
              y={y + 4}
              textAnchor={left ? "end" : "start"}
            >
              {name}
            </text>
          );
        })}
      </svg>
      <p className="index-note">{note}</p>
    </>
  );
}

interface ViewFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function viewFrame(view: Bounds, window: ReturnType<typeof indexWindow>): ViewFrame {
  const [x1, y1] = onIndex(window, view[0], view[3]);
  const [x2, y2] = onIndex(window, view[2], view[1]);
  const width = Math.max(LEAST_SIDE, x2 - x1);
  const height = Math.max(LEAST_SIDE, y2 - y1);
  return { x: (x1 + x2 - width) / 2, y: (y1 + y2 - height) / 2, width, height };
}
