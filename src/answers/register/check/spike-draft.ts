import type { ChangeDraft } from "../../../domain/register/change.ts";
import type { Outline } from "../../../domain/register/outline.ts";
import { outlineOfFeature } from "../../../domain/register/outline-of-feature.ts";
import { FlatGeometryBuilder } from "../../../geo/flat/flat-geometry-builder.ts";
import { selectFeatures } from "../../../geo/flat/select-features.ts";
import { findFaults } from "../../../geo/plane/validity/find-faults.ts";
import type { RegisterView } from "./register-view.ts";

/** The plot without one vertex (counted in the register's coordinates); null where that is no sound shape. */
export function spikeDraft(view: RegisterView, plot: number, vertex: number): ChangeDraft | null {
  const { register, metres } = view;
  const { ringStart, partStart, featureStart } = register.geometry;
  const first = ringStart[partStart[featureStart[plot]!]!]!;
  const one = selectFeatures(metres, [plot]);
  const without = withoutVertex(one, vertex - first);
  if (without === null || findFaults(without, 0).length > 0) return null;
  const before = outlineOfFeature(register.geometry, plot, register.crs, "polygon");
  if (before === null) return null;
  const after = dropVertex(before, vertex - first);
  const row = register.rows[plot]!;
  return { kind: "shape", row, before, after, how: "repair" };
}

type One = ReturnType<typeof selectFeatures>;

function withoutVertex(one: One, dropped: number): One | null {
  const { coords, ringStart, partStart, type } = one;
  const out = new FlatGeometryBuilder();
  out.beginFeature(type[0]!);
  for (let part = 0; part + 1 < partStart.length; part++) {
    out.beginPart();
    for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
      out.beginRing();
      for (let v = ringStart[ring]!; v < ringStart[ring + 1]!; v++) {
        if (v !== dropped) out.vertex(coords[2 * v]!, coords[2 * v + 1]!);
      }
      if (out.endRing() < 3) return null;
    }
  }
  return out.build();
}

function dropVertex(outline: Outline, dropped: number): Outline {
  let at = 0;
  const parts = outline.parts.map((rings) =>
    rings.map((ring) => {
      const here = 2 * (dropped - at);
      at += ring.length / 2;
      return here >= 0 && here < ring.length
        ? [...ring.slice(0, here), ...ring.slice(here + 2)]
        : ring;
    }),
  );
  return { ...outline, parts };
}
