import type { ListPart, ListPlace } from "./in-parts.ts";

/** Either way, before the message that it belongs to: a part of a long list of it. */
export interface PartMessage extends ListPart {
  readonly id: number;
  readonly kind: "part";
}

/**
 * Page to worker: run one analysis. `id` is unique within a client.
 * Questions are copied, never moved: a second try after a dead worker needs them again. A `File` costs nothing to copy.
 */
export interface RunMessage {
  readonly id: number;
  readonly name: string;
  /** Without its long lists, which came in parts before it. */
  readonly question: unknown;
  readonly places?: readonly ListPlace[];
}

/** Worker to page. `failed` is a bug in an analysis; a user's file raises issues inside the answer. */
export type ReplyMessage =
  | PartMessage
  | {
      readonly id: number;
      readonly kind: "progress";
      readonly done: number;
      readonly total: number;
    }
  | {
      readonly id: number;
      readonly kind: "answer";
      /** Without its long lists, which came in parts before it. */
      readonly answer: unknown;
      readonly places?: readonly ListPlace[];
    }
  | { readonly id: number; readonly kind: "failed"; readonly message: string };

/** The part of a dedicated `Worker` the pool uses. */
export interface WorkerHandle {
  postMessage(message: RunMessage | PartMessage): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** The part of a worker's global scope that serving needs. */
export interface WorkerScope {
  postMessage(message: ReplyMessage, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
}
