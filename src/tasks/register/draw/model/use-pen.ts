import { useMemo, useRef, useState } from "react";
import type { PenHandle, PenHolder, PenPlace } from "../../../../map/draw/pen.ts";
import { takePen } from "../../../../map/draw/take-pen.ts";
import type { MapTool } from "../../../../map/map-tool.ts";
import type { DrawAction, DrawState } from "./draw-state.ts";
import type { PlaneFigures } from "./plane-figures.ts";
import { isRing, ringsInHand } from "./sketch.ts";
import type { HeldPlace, SnapBook } from "./snap-book.ts";
import { eachVertex, figuresAt, handleId, middleFigures, vertexOfHandle } from "./vertex-key.ts";

/** CSS pixels within which the pointer holds on to something. */
const MOUSE_SNAP = 12;
const TOUCH_SNAP = 22;

export interface PenInput {
  readonly state: DrawState | null;
  readonly figures: PlaneFigures;
  /** Null where nothing is held on to. */
  readonly snaps: SnapBook | null;
  readonly send: (action: DrawAction) => void;
}

export interface Pen {
  /** Null while nothing is drawn. */
  readonly tool: MapTool | null;
  readonly held: HeldPlace | null;
}

/** Turns what the pointer does on the map into steps of the drawing. */
export const usePen = (input: PenInput): Pen => {
  const latest = useRef(input);
  latest.current = input;
  const [held, setHeld] = useState<HeldPlace | null>(null);
  const tool = useMemo(() => takePen(holderOf(() => latest.current, setHeld)), []);
  return { tool: input.state ? tool : null, held: input.state ? held : null };
};

function holderOf(now: () => PenInput, setHeld: (held: HeldPlace | null) => void): PenHolder {
  /** Figures of a place, those of what lies near where there is something. */
  const figuresOf = ({ lon, lat, metresPerPixel, touch }: PenPlace): readonly [number, number] => {
    const { state, figures, snaps } = now();
    const [x, y] = figures.fromHand(lon, lat);
    if (!state || !snaps) return [x, y];
    const { subject, sketch } = state;
    const own = sketch.tool === "vertices" ? [] : sketch.parts;
    const reach = metresPerPixel * (touch ? TOUCH_SNAP : MOUSE_SNAP);
    const found = snaps.find(figures.toPlane(x, y), reach, sketch.crs, subject.feature, own);
    setHeld(found);
    return found?.figures ?? [x, y];
  };
  return {
    handles: () => {
      const { state, figures } = now();
      return state ? handlesOf(state, figures) : [];
    },
    drag: (id, place, first) => {
      const { state, send } = now();
      const handle = vertexOfHandle(id);
      if (!state || !handle) return;
      const [x, y] = figuresOf(place);
      if (handle.kind === "corner") send({ kind: "move", at: handle.at, x, y, step: first });
      else if (first) send({ kind: "insert", after: handle.at, x, y });
      else {
        const at = { ...handle.at, vertex: handle.at.vertex + 1 };
        send({ kind: "move", at, x, y, step: false });
      }
    },
    drop: () => setHeld(null),
    tap: (place, id) => {
      const { state, send } = now();
      if (!state) return;
      const { sketch } = state;
      const handle = id === null ? null : vertexOfHandle(id);
      if (handle?.kind === "middle") {
        const [x, y] = middleFigures(ringsInHand(sketch), handle.at);
        send({ kind: "insert", after: handle.at, x, y });
        return;
      }
      if (handle) {
        const closes = sketch.growing && isRing(sketch) && sketch.path.length >= 6;
        if (closes && handle.at.vertex === 0) send({ kind: "finish" });
        send({ kind: "choose", at: handle.at });
        return;
      }
      if (!sketch.growing) {
        send({ kind: "choose", at: null });
        return;
      }
      const [x, y] = figuresOf(place);
      send({ kind: "add", x, y });
    },
    hover: (place, id) => {
      const growing = now().state?.sketch.growing ?? false;
      if (place && growing && id === null) figuresOf(place);
      else setHeld(null);
    },
    finish: () => now().send({ kind: "finish" }),
    draws: () => now().state?.sketch.growing ?? false,
  };
}

/** Middles of sides under corners. The side that only closes a growing path has none. */
function handlesOf(state: DrawState, figures: PlaneFigures): PenHandle[] {
  const { sketch } = state;
  const rings = ringsInHand(sketch);
  const middles: PenHandle[] = [];
  const corners: PenHandle[] = [];
  eachVertex(rings, (at, _, last) => {
    const place = figuresAt(rings, at);
    if (!place) return;
    const [lon, lat] = figures.toDegrees(...place);
    corners.push({ id: handleId("corner", at), lon, lat });
    if (last && !hasLastSide(state)) return;
    const [midLon, midLat] = figures.toDegrees(...middleFigures(rings, at));
    middles.push({ id: handleId("middle", at), lon: midLon, lat: midLat });
  });
  return [...middles, ...corners];
}

/** The ring's last corner is joined to its first. */
export const hasLastSide = ({ sketch }: DrawState): boolean =>
  sketch.tool === "vertices" || (isRing(sketch) && !sketch.growing);
