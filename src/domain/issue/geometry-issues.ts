/** Issues of one feature's shape. Metres and square metres in the plane of the feature's UTM zone. */
export interface GeometryIssueParams {
  "ring-too-few-points": { readonly points: number };
}
