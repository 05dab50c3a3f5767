import { isObject, isWhole, isWithin } from "../../../../domain/json-shape.ts";
import { COVERS, type PresentCommand, type PresentState } from "../deck/present-state.ts";

/** A place on a slide: shares of its width and height, from the upper left. */
export interface PointedAt {
  readonly x: number;
  readonly y: number;
}

/** What the two windows of one presentation say to each other. The audience's page holds the state; the other asks. */
export type SyncMessage =
  /** The presenter's window: is anybody there? */
  | { readonly kind: "ping" }
  | { readonly kind: "command"; readonly command: PresentCommand }
  | { readonly kind: "point"; readonly at: PointedAt | null }
  /** The audience's page: where it stands. */
  | { readonly kind: "state"; readonly state: PresentState }
  /** The audience's page is closing. */
  | { readonly kind: "bye" };

const PLAIN = ["next", "previous", "first", "last", "freeze"] as const;

const readCommand = (value: unknown, count: number): PresentCommand | null => {
  if (!isObject(value)) return null;
  const plain = PLAIN.find((one) => one === value.do);
  if (plain) return { do: plain };
  const { to } = value;
  if (value.do === "go" && isWhole(to, count - 1)) return { do: "go", to };
  const cover = COVERS.find((one) => one === value.cover);
  return value.do === "cover" && cover && cover !== "none" ? { do: "cover", cover } : null;
};

const readState = (value: unknown, count: number): PresentState | null => {
  if (!isObject(value)) return null;
  const { at, shown, frozen } = value;
  const cover = COVERS.find((one) => one === value.cover);
  if (!cover || !isWhole(at, count - 1) || !isWhole(shown, count - 1)) return null;
  return typeof frozen === "boolean" ? { at, shown, frozen, cover } : null;
};

/** A message of a channel that any page of this origin may write to; null for what is none of a story of `count` slides. */
export const readMessage = (value: unknown, count: number): SyncMessage | null => {
  if (!isObject(value)) return null;
  switch (value.kind) {
    case "ping":
    case "bye":
      return { kind: value.kind };
    case "command": {
      const command = readCommand(value.command, count);
      return command && { kind: "command", command };
    }
    case "state": {
      const state = readState(value.state, count);
      return state && { kind: "state", state };
    }
    case "point": {
      const { at } = value;
      if (at === null) return { kind: "point", at };
      if (!isObject(at) || !isWithin(at.x, 0, 1) || !isWithin(at.y, 0, 1)) return null;
      return { kind: "point", at: { x: at.x, y: at.y } };
    }
    default:
      return null;
  }
};
