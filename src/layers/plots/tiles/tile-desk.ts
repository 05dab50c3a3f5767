import { makePlotTile, type TileGround, tileGround } from "./make-plot-tile.ts";
import type { PlotLook } from "./plot-look.ts";
import { symbolCodes } from "./symbol-codes.ts";
import type { TileOrder, TileReply } from "./tile-messages.ts";

interface Held {
  readonly ground: TileGround;
  readonly look: PlotLook | null;
  readonly symbols: Uint8Array;
}

const BLANK: TileGround = {
  geometry: {
    coords: new Float64Array(),
    ringStart: Uint32Array.of(0),
    partStart: Uint32Array.of(0),
    featureStart: Uint32Array.of(0),
    type: new Uint8Array(),
  },
  boxes: new Float64Array(),
  shapeZooms: new Uint8Array(),
};

/** Takes the orders of a page, keeps registers between them, and gives tiles; in a thread, or in the page where there is none. */
export const tileDesk = (reply: (reply: TileReply) => void): ((order: TileOrder) => void) => {
  const held = new Map<number, Held>();
  return (order) => {
    const { register } = order;
    const own = held.get(register);
    if (order.kind === "hold")
      held.set(register, {
        ground: tileGround(order.shapes),
        look: null,
        symbols: new Uint8Array(),
      });
    else if (order.kind === "drop") held.delete(register);
    else if (order.kind === "look") {
      const { look } = order;
      const ground = own?.ground ?? BLANK;
      held.set(register, { ground, look, symbols: symbolCodes(ground.boxes, look) });
    } else {
      const { id, part, z, x, y } = order;
      const made = own?.look
        ? makePlotTile(own.ground, own.look, own.symbols, part, z, x, y)
        : new Uint8Array();
      reply({ id, tile: made.slice().buffer as ArrayBuffer });
    }
  };
};
