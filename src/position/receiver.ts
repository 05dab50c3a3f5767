import { type Fix, isUsable } from "./fix.ts";
import { fixAge, type Stamp } from "./fix-age.ts";

/** Why there is no position. insecure: the page's address is plain http, where browsers give none. */
export type NoFix = "denied" | "unavailable" | "timeout" | "insecure" | "none";

export type ReceiverState =
  /** Nobody has asked. */
  | { readonly kind: "off" }
  /** Asked; nothing has come yet. */
  | { readonly kind: "searching" }
  | { readonly kind: "fix"; readonly fix: Fix }
  /** It fell silent; `last` is what it said before. */
  | { readonly kind: "lost"; readonly why: NoFix; readonly last: Fix | null };

/** precise: every second, by satellite. sparing: as often as the device finds cheap. */
export type ReceiverMode = "precise" | "sparing";

/** Where the device is, for as many as want to know. It runs while somebody listens, and asks for no more than is wanted. */
export interface Receiver {
  state(): ReceiverState;
  /** Called at each change. Gives back the way to stop listening. */
  subscribe(listener: () => void): () => void;
  /** Begins, where it is not on yet; the browser may ask the person. The most precise mode wanted by anybody holds. */
  use(mode: ReceiverMode): () => void;
}

/** Silence after which a position counts as lost, ms: a receiver that lost the sky mostly says nothing. */
const SILENCE_MS = 30_000;

type Watcher = Pick<Geolocation, "watchPosition" | "clearWatch">;

export interface ReceiverWorld {
  /** The browser's; undefined where it has none. */
  readonly geolocation: Watcher | undefined;
  readonly secure: boolean;
  /** Milliseconds of a clock that never jumps. */
  readonly now: () => number;
  /** The device's clock, milliseconds since 1970. */
  readonly clock: () => number;
}

const theWorld = (): ReceiverWorld => ({
  geolocation: globalThis.navigator?.geolocation,
  secure: globalThis.isSecureContext ?? true,
  now: () => performance.now(),
  clock: () => Date.now(),
});

export function createReceiver(world: ReceiverWorld = theWorld()): Receiver {
  let state: ReceiverState = { kind: "off" };
  let watch: number | null = null;
  let mode: ReceiverMode | null = null;
  let before: Stamp | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const users = new Map<symbol, ReceiverMode>();

  const become = (next: ReceiverState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const lastFix = (): Fix | null =>
    state.kind === "fix" ? state.fix : state.kind === "lost" ? state.last : null;
  const lose = (why: NoFix): void => become({ kind: "lost", why, last: lastFix() });

  const heard = ({ coords, timestamp }: GeolocationPosition): void => {
    const { longitude, latitude, accuracy, altitude, altitudeAccuracy, heading, speed } = coords;
    const stamp = { time: timestamp, heard: world.now() };
    const fix: Fix = {
      ...{ longitude, latitude, accuracy, altitude, altitudeAccuracy, speed },
      heading: heading === null || Number.isNaN(heading) ? null : heading,
      time: timestamp,
      arrived: stamp.heard - fixAge(stamp, world.clock(), before),
    };
    before = stamp;
    if (!isUsable(fix)) return;
    clearTimeout(silence);
    silence = setTimeout(() => lose("timeout"), SILENCE_MS);
    become({ kind: "fix", fix });
  };
  const failed = ({ code }: GeolocationPositionError): void => {
    clearTimeout(silence);
    lose(code === 1 ? "denied" : code === 2 ? "unavailable" : "timeout");
  };

  const follow = (): void => {
    const modes = new Set(users.values());
    const wanted = modes.has("precise") ? "precise" : modes.has("sparing") ? "sparing" : null;
    if (wanted === mode) return;
    mode = wanted;
    if (watch !== null) world.geolocation?.clearWatch(watch);
    watch = null;
    clearTimeout(silence);
    if (wanted === null) become({ kind: "off" });
    else if (!world.secure) lose("insecure");
    else if (!world.geolocation) lose("none");
    else listen(world.geolocation, wanted);
  };

  const listen = (geolocation: Watcher, wanted: ReceiverMode): void => {
    if (lastFix() === null) become({ kind: "searching" });
    watch = geolocation.watchPosition(heard, failed, {
      enableHighAccuracy: wanted === "precise",
      maximumAge: wanted === "precise" ? 0 : 15_000,
      timeout: SILENCE_MS,
    });
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    use: (wanted) => {
      const user = Symbol("user");
      users.set(user, wanted);
      follow();
      return () => {
        users.delete(user);
        follow();
      };
    },
  };
}

/** The device's own. */
export const receiver: Receiver = createReceiver();
