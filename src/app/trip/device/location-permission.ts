import type { LocationPermission } from "../model/trip-facts.ts";

/** Tells whether positions may be asked for, now and at each change. Gives back the way to stop. */
export const followPermission = (tell: (state: LocationPermission) => void): (() => void) => {
  let stopped = false;
  let status: PermissionStatus | null = null;
  const say = (): void => {
    if (status && !stopped) tell(status.state);
  };
  const begin = async (): Promise<void> => {
    if (!globalThis.isSecureContext) return tell("insecure");
    if (globalThis.navigator?.geolocation === undefined) return tell("none");
    try {
      status = await navigator.permissions.query({ name: "geolocation" });
      status.addEventListener("change", say);
      say();
    } catch {
      if (!stopped) tell("unknown");
    }
  };
  void begin();
  return () => {
    stopped = true;
    status?.removeEventListener("change", say);
  };
};
