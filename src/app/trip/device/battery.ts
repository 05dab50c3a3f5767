/** What Chromium tells of the battery; other browsers tell nothing, and the standard types do not know it. */
interface BatteryManager extends EventTarget {
  readonly level: number;
  readonly charging: boolean;
}

export type BatteryState = { readonly level: number; readonly charging: boolean } | "unknown";

/** Tells how the battery stands, now and at each change. Gives back the way to stop. */
export const followBattery = (tell: (state: BatteryState) => void): (() => void) => {
  const { getBattery } = globalThis.navigator as Navigator & {
    readonly getBattery?: () => Promise<BatteryManager>;
  };
  let stopped = false;
  let battery: BatteryManager | null = null;
  const say = (): void => {
    if (battery && !stopped) tell({ level: battery.level, charging: battery.charging });
  };
  const events = ["levelchange", "chargingchange"] as const;
  if (getBattery === undefined) tell("unknown");
  else
    getBattery.call(navigator).then(
      (found) => {
        battery = found;
        for (const event of events) found.addEventListener(event, say);
        say();
      },
      () => stopped || tell("unknown"),
    );
  return () => {
    stopped = true;
    for (const event of events) battery?.removeEventListener(event, say);
  };
};
