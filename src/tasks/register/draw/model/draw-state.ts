import type { ShapeHow } from "../../../../domain/register/change.ts";
import type { Crs } from "../../../../geo/crs/crs.ts";
import {
  insertVertex,
  moveVertex,
  type Parts,
  removeRing,
  removeVertex,
  type VertexRef,
} from "../../../../geo/edit/ring-edits.ts";
import {
  type DrawSubject,
  type DrawTool,
  ringsInHand,
  type Sketch,
  withRingsInHand,
} from "./sketch.ts";

/** A drawing with what was before and after the moment shown. */
export interface DrawState {
  readonly subject: DrawSubject;
  readonly sketch: Sketch;
  readonly chosen: VertexRef | null;
  readonly past: readonly Sketch[];
  readonly future: readonly Sketch[];
}

export type DrawAction =
  | { readonly kind: "start"; readonly subject: DrawSubject; readonly sketch: Sketch }
  | { readonly kind: "stop" }
  | { readonly kind: "tool"; readonly tool: DrawTool }
  | { readonly kind: "add"; readonly x: number; readonly y: number }
  /** `step`: one more thing to undo; the further places of one pull are none. */
  | {
      readonly kind: "move";
      readonly at: VertexRef;
      readonly x: number;
      readonly y: number;
      readonly step: boolean;
      readonly typed?: boolean;
    }
  | { readonly kind: "insert"; readonly after: VertexRef; readonly x: number; readonly y: number }
  | { readonly kind: "remove"; readonly at: VertexRef }
  | { readonly kind: "remove-ring"; readonly part: number; readonly ring: number }
  | { readonly kind: "choose"; readonly at: VertexRef | null }
  | { readonly kind: "finish" }
  /** A whole ring from a table; its CRS becomes the drawing's where nothing else is drawn. */
  | {
      readonly kind: "replace";
      readonly ring: readonly number[];
      readonly at: VertexRef;
      readonly crs: Crs;
    }
  /** The plot with its cut made. */
  | { readonly kind: "cut"; readonly parts: Parts }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" };

/** More steps back than anybody takes, fewer than would weigh. */
const MOST_STEPS = 200;

/** What a drawing becomes; null when there is none. Pure. */
export function drawState(state: DrawState | null, action: DrawAction): DrawState | null {
  if (action.kind === "start")
    return { subject: action.subject, sketch: action.sketch, chosen: null, past: [], future: [] };
  if (!state || action.kind === "stop") return null;
  const { sketch, past, future } = state;
  switch (action.kind) {
    case "undo": {
      const last = past.at(-1);
      if (!last) return state;
      return {
        ...state,
        sketch: last,
        chosen: null,
        past: past.slice(0, -1),
        future: [sketch, ...future],
      };
    }
    case "redo": {
      const next = future[0];
      if (!next) return state;
      return {
        ...state,
        sketch: next,
        chosen: null,
        past: [...past, sketch],
        future: future.slice(1),
      };
    }
    case "choose":
      return { ...state, chosen: action.at };
    case "move": {
      const rings = moveVertex(ringsInHand(sketch), action.at, action.x, action.y);
      const how = action.typed ? "corners-typed" : "vertices-moved";
      const next = withRingsInHand({ ...sketch, how: shapeHow(sketch, how) }, rings);
      return action.step
        ? stepped(state, next, action.at)
        : { ...state, sketch: next, chosen: action.at };
    }
    default: {
      const next = changed(sketch, action);
      return next === sketch ? state : stepped(state, next, chosenAfter(state, action, next));
    }
  }
}

const stepped = (state: DrawState, sketch: Sketch, chosen: VertexRef | null): DrawState => ({
  ...state,
  sketch,
  chosen,
  past: [...state.past.slice(-MOST_STEPS + 1), state.sketch],
  future: [],
});

/** A new plot stays drawn or typed whatever corner is moved after. */
const shapeHow = ({ tool, how }: Sketch, next: ShapeHow): ShapeHow =>
  tool === "vertices" ? next : how;

type StepAction = Exclude<
  DrawAction,
  { readonly kind: "start" | "stop" | "undo" | "redo" | "choose" | "move" }
>;

function changed(sketch: Sketch, action: StepAction): Sketch {
  const rings = ringsInHand(sketch);
  switch (action.kind) {
    case "tool":
      return { ...sketch, tool: action.tool, path: [], growing: action.tool !== "vertices" };
    case "add":
      return { ...sketch, path: [...sketch.path, action.x, action.y] };
    case "insert": {
      const next = withRingsInHand(sketch, insertVertex(rings, action.after, action.x, action.y));
      return { ...next, how: shapeHow(sketch, "vertices-moved") };
    }
    case "remove": {
      if (sketch.tool !== "vertices") {
        const path = sketch.path.toSpliced(2 * action.at.vertex, 2);
        return { ...sketch, path, growing: sketch.growing || path.length < 6 };
      }
      const left = removeVertex(rings, action.at);
      return left ? { ...sketch, parts: left, how: "vertices-moved" } : sketch;
    }
    case "remove-ring": {
      const left = removeRing(sketch.parts, action.part, action.ring);
      return left ? { ...sketch, parts: left, how: "vertices-moved" } : sketch;
    }
    case "finish":
      return sketch.growing ? { ...sketch, growing: false } : sketch;
    case "replace": {
      const { part, ring } = action.at;
      if (sketch.tool !== "vertices")
        return {
          ...sketch,
          crs: action.crs,
          path: action.ring,
          growing: false,
          how: typedHow(sketch),
        };
      const parts = sketch.parts.map((old, p) =>
        p === part ? old.map((one, r) => (r === ring ? action.ring : one)) : old,
      );
      return { ...sketch, parts, how: "corners-typed" };
    }
    case "cut":
      return {
        ...sketch,
        tool: "vertices",
        parts: action.parts,
        path: [],
        growing: false,
        how: "hole-cut",
      };
  }
}

const typedHow = ({ tool, how }: Sketch): ShapeHow => (tool === "new" ? "corners-typed" : how);

function chosenAfter(state: DrawState, action: StepAction, next: Sketch): VertexRef | null {
  if (action.kind === "insert") return { ...action.after, vertex: action.after.vertex + 1 };
  if (action.kind === "add") return { part: 0, ring: 0, vertex: next.path.length / 2 - 1 };
  return action.kind === "finish" ? state.chosen : null;
}
