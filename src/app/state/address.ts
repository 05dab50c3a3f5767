import type { LayerSettings } from "../../layers/map-layer-of.ts";

/** The view as it stands in the address: short keys, no location of anybody's plot beyond the camera. */
export type AddressValues = Readonly<Record<string, string>>;

/** Reads `#a=1&b=2`; what is not understood is kept, so that a newer link survives an older app. */
export const parseAddress = (hash: string): AddressValues =>
  Object.fromEntries(new URLSearchParams(hash.replace(/^#/, "")));

export const formatAddress = (values: AddressValues): string => {
  const parameters = new URLSearchParams(
    Object.entries(values).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
  const text = parameters.toString();
  return text === "" ? "" : `#${text}`;
};

export const patchAddress = (
  values: AddressValues,
  patch: Readonly<Record<string, string | null>>,
): AddressValues => {
  const next: Record<string, string> = { ...values };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete next[key];
    else next[key] = value;
  }
  return next;
};

/** `visible.opacity.order`, such as `1.80.3`; opacity in per cent. */
export const formatLayerSettings = ({ visible, opacity, order }: LayerSettings): string =>
  `${visible ? 1 : 0}.${Math.round(opacity * 100)}.${order}`;

export const parseLayerSettings = (
  text: string | undefined,
  defaults: LayerSettings,
): LayerSettings => {
  const match = /^([01])\.(\d{1,3})\.(-?\d{1,4})$/.exec(text ?? "");
  if (match === null) return defaults;
  return {
    visible: match[1] === "1",
    opacity: Math.min(100, Number(match[2])) / 100,
    order: Number(match[3]),
  };
};

/** `lon,lat,zoom`: five decimals are about a metre, more than a camera needs. */
export const formatCamera = (lon: number, lat: number, zoom: number): string =>
  `${lon.toFixed(5)},${lat.toFixed(5)},${zoom.toFixed(2)}`;

export const parseCamera = (
  text: string | null,
): { readonly lon: number; readonly lat: number; readonly zoom: number } | null => {
  const parts = (text ?? "")
    .split(",")
    .map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [lon, lat, zoom] = parts;
  if (parts.length !== 3 || !parts.every(Number.isFinite)) return null;
  if (Math.abs(lon!) > 180 || Math.abs(lat!) > 85 || zoom! < 0 || zoom! > 24) return null;
  return { lon: lon!, lat: lat!, zoom: zoom! };
};
