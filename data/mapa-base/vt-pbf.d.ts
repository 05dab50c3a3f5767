declare module "vt-pbf" {
  /** Vector tile bytes of named layers as geojson-vt cuts them. */
  export const fromGeojsonVt: (
    layers: Readonly<Record<string, { readonly features: readonly unknown[] }>>,
    options: { readonly version: 1 | 2; readonly extent?: number },
  ) => Uint8Array;
}
