import { tileDesk } from "./tile-desk.ts";
import type { TileOrder, TileReply } from "./tile-messages.ts";

/** The part of a worker's scope that is used. */
interface Scope {
  postMessage(reply: TileReply, moved: Transferable[]): void;
  onmessage: ((event: MessageEvent<TileOrder>) => void) | null;
}

const scope = self as unknown as Scope;
const take = tileDesk((reply) => scope.postMessage(reply, [reply.tile]));
scope.onmessage = ({ data }) => take(data);
