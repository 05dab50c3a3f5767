import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import type { PlotLook, PlotPart, PlotShapes } from "./plot-look.ts";
import { tileDesk } from "./tile-desk.ts";
import type { TileOrder, TileReply } from "./tile-messages.ts";
import threadUrl from "./tile-thread.ts?worker&url";

/** Registers the thread keeps: the one shown, the one before it, and what it is compared with. */
const MOST_HELD = 3;

interface Waiting {
  readonly order: TileOrder & { readonly kind: "tile" };
  readonly give: (tile: ArrayBuffer) => void;
}

const numbers = new WeakMap<FlatGeometry, number>();
let lastNumber = 0;
let lastTile = 0;
const waiting = new Map<number, Waiting>();
/** What the thread holds, the least used first, and how it was told that it looks. */
const held = new Map<number, { readonly shapes: PlotShapes; look: PlotLook }>();

const take = ({ id, tile }: TileReply): void => {
  waiting.get(id)?.give(tile);
  waiting.delete(id);
};

let send: ((order: TileOrder) => void) | null = null;

/** Where no thread can be had the page makes its tiles, what was asked for first. */
const withoutThread = (): void => {
  send = tileDesk(take);
  for (const [register, { shapes, look }] of held) {
    send({ kind: "hold", register, shapes });
    send({ kind: "look", register, look });
  }
  for (const { order } of [...waiting.values()]) send(order);
};

const open = (): ((order: TileOrder) => void) => {
  try {
    const thread = new Worker(threadUrl, { type: "module" });
    thread.onmessage = ({ data }: MessageEvent<TileReply>) => take(data);
    thread.onerror = (event) => {
      event.preventDefault();
      thread.terminate();
      withoutThread();
    };
    return (order) => thread.postMessage(order);
  } catch {
    return tileDesk(take);
  }
};

/** One tile of one picture of a register. The first of a register takes as long as handing it over. */
export const plotTile = (
  shapes: PlotShapes,
  look: PlotLook,
  part: PlotPart,
  z: number,
  x: number,
  y: number,
): Promise<ArrayBuffer> => {
  send ??= open();
  const register = numbers.get(shapes.geometry) ?? ++lastNumber;
  numbers.set(shapes.geometry, register);
  const own = held.get(register);
  held.delete(register);
  held.set(register, { shapes, look });
  if (!own) send({ kind: "hold", register, shapes });
  if (own?.look !== look) send({ kind: "look", register, look });
  for (const least of held.keys()) {
    if (held.size <= MOST_HELD) break;
    held.delete(least);
    send({ kind: "drop", register: least });
  }
  return new Promise((give) => {
    const order = { kind: "tile", register, id: ++lastTile, part, z, x, y } as const;
    waiting.set(order.id, { order, give });
    send?.(order);
  });
};

/** Fetches the thread's own file while there is a network. */
export const tilesAhead = (): Promise<unknown> => fetch(threadUrl);
