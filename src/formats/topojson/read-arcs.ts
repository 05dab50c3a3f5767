import { Float64List, Uint32List } from "../growing-lists.ts";
import { JsonFault } from "../json/json-fault.ts";
import type { JsonScanner } from "../json/json-scanner.ts";

/** How whole numbers become coordinates; null where positions stand as they are. */
export interface TopojsonTransform {
  readonly scale: readonly [number, number];
  readonly translate: readonly [number, number];
}

/** All arcs of a topology: arc i is the pairs `start[i]` to `start[i + 1]` of `coords`. */
export interface TopojsonArcs {
  readonly coords: Float64Array;
  readonly start: Uint32Array;
}

const OPEN_ARRAY = 0x5b;

/** At a list of two numbers or more: the first two. */
export function readPair(json: JsonScanner): readonly [number, number] {
  if (json.peek() !== OPEN_ARRAY) json.broken();
  let x = Number.NaN;
  let y = Number.NaN;
  let n = 0;
  for (let more = json.enterArray(); more; more = json.nextElement()) {
    json.peek();
    if (n === 0) x = json.number();
    else if (n === 1) y = json.number();
    else json.skip();
    n++;
  }
  if (n < 2) throw new JsonFault("broken", json.at);
  return [x, y];
}

/** At the value of `transform`. */
export function readTransform(json: JsonScanner): TopojsonTransform | null {
  if (json.peek() !== 0x7b) {
    json.skip();
    return null;
  }
  let scale: readonly [number, number] = [1, 1];
  let translate: readonly [number, number] = [0, 0];
  for (let key = json.enterObject(); key !== null; key = json.nextKey()) {
    if (key === "scale") scale = readPair(json);
    else if (key === "translate") translate = readPair(json);
    else json.skip();
  }
  return { scale, translate };
}

/** At the value of `arcs` of a topology. With a transform each position is the step from the one before. */
export function readArcs(json: JsonScanner, transform: TopojsonTransform | null): TopojsonArcs {
  const coords = new Float64List();
  const start = new Uint32List();
  start.push(0);
  if (json.peek() !== OPEN_ARRAY) json.broken();
  for (let more = json.enterArray(); more; more = json.nextElement()) {
    if (json.peek() !== OPEN_ARRAY) json.broken();
    let x = 0;
    let y = 0;
    for (let next = json.enterArray(); next; next = json.nextElement()) {
      const pair = readPair(json);
      if (transform) {
        x += pair[0];
        y += pair[1];
        coords.pair(
          x * transform.scale[0] + transform.translate[0],
          y * transform.scale[1] + transform.translate[1],
        );
      } else coords.pair(pair[0], pair[1]);
    }
    start.push(coords.length >> 1);
  }
  return { coords: coords.taken(), start: start.taken() };
}
