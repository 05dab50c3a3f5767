import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { Padding, View } from "./camera.ts";
import { type EngineEvents, type EngineInput, MapEngine } from "./engine/map-engine.ts";
import type { Plane } from "./frame/plane.ts";
import type { MapViewProps } from "./map-view-props.ts";
import { zoomSeen } from "./zoom-seen.ts";

/** Events the view itself listens to, beside those of its holder. */
type OwnEvents = Pick<EngineEvents, "view" | "pointer" | "problem" | "drawer">;

export interface EngineHandle {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly zoomBy: (steps: number) => void;
}

const NO_PADDING: Padding = { top: 48, right: 48, bottom: 48, left: 48 };

/** The limit is 1.7 px wide on a desk and 2.6 on a phone. */
const PHONE_LIMIT_SCALE = 2.6 / 1.7;

/** Makes the engine when its box is there, hands it every change of props, and ends it with the component. */
export const useEngine = (
  props: MapViewProps,
  plane: Plane,
  missing: boolean,
  own: OwnEvents,
): EngineHandle => {
  const container = useRef<HTMLDivElement>(null);
  const engine = useRef<MapEngine | null>(null);
  const latest = useRef({ props, own, input: inputOf(props, plane) });
  latest.current = { props, own, input: inputOf(props, plane) };

  useEffect(() => {
    const box = container.current;
    if (missing || !box) return;
    const holder = () => latest.current.props;
    const made = new MapEngine(box, holder().start, latest.current.input, {
      view: (view) => {
        latest.current.own.view(view);
        holder().onView?.(view);
      },
      settled: (view: View) => {
        zoomSeen.set(view.zoom);
        holder().onCameraChange?.({ lon: view.lon, lat: view.lat, zoom: view.zoom }, view);
      },
      click: (hit) => holder().onFeatureClick?.(hit),
      hover: (hit) => holder().onFeatureHover?.(hit),
      pointer: (place) => latest.current.own.pointer(place),
      drawer: (drawer) => latest.current.own.drawer(drawer),
      idle: () => holder().onIdle?.(),
      problem: (problem) => {
        latest.current.own.problem(problem);
        holder().onError?.(problem);
      },
    });
    engine.current = made;
    return () => {
      engine.current = null;
      made.destroy();
    };
  }, [missing]);

  useEffect(() => {
    if (missing) latest.current.props.onError?.({ kind: "webgl-missing" });
  }, [missing]);

  useEffect(() => {
    engine.current?.update(latest.current.input);
  });

  return { container, zoomBy: useCallback((steps) => engine.current?.zoomBy(steps), []) };
};

const inputOf = (props: MapViewProps, plane: Plane): EngineInput => ({
  theme: props.theme,
  base: props.base,
  layers: props.layers,
  selection: props.selection ?? null,
  hover: props.hover ?? null,
  surface: props.surface ?? null,
  plane,
  grid: props.margin !== "none",
  limitScale: props.margin === "inside" ? PHONE_LIMIT_SCALE : 1,
  label: props.stage
    ? props.words.mapLabel
    : `${props.words.mapLabel}. ${props.words.keyboardHelp}`,
  stage: props.stage ?? null,
  tool: props.tool ?? null,
  padding: props.padding ?? NO_PADDING,
  frame: props.frame ?? null,
});
