import { useMemo } from "react";
import { crsName } from "../../../../geo/crs/crs-name.ts";
import { formatHectares, formatMetres } from "../../../../i18n/format-measure.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import parts from "../../../../ui/layout/panel-parts.module.css";
import { FactList } from "../../../../ui/text/fact-list.tsx";
import { drawTexts } from "../draw-texts.ts";
import { PlaneFigures } from "../model/plane-figures.ts";
import { sketchFacts } from "../model/sketch-facts.ts";
import type { DrawModel } from "../model/use-draw-model.ts";
import styles from "./draw-parts.module.css";

export interface PlotFiguresProps {
  readonly model: DrawModel;
  readonly feature: number;
}

/** The chosen plot as it is: area, outline, corners, row. */
export const PlotFigures = ({ model, feature }: PlotFiguresProps) => {
  const { register, plane, shape } = model;
  const t = useTexts(drawTexts);
  const measured = useMemo(() => {
    if (!shape) return null;
    const figures = new PlaneFigures(register.crs, plane);
    const sketch = {
      crs: register.crs,
      tool: "vertices",
      parts: shape,
      path: [],
      growing: false,
      how: "drawn",
    } as const;
    return sketchFacts(sketch, figures).shapes[0] ?? null;
  }, [shape, register.crs, plane]);
  const row = { label: t.row, value: String(register.rows[feature]) };
  return (
    <section className={parts.section}>
      {measured ? (
        <>
          <p className={styles.areaName}>{t.planar}</p>
          <p className={styles.area}>{formatHectares(measured.areaM2)}</p>
        </>
      ) : null}
      <FactList
        facts={
          measured && shape
            ? [
                { label: t.ellipsoid, value: formatHectares(measured.ellipsoidalM2) },
                { label: t.perimeter, value: formatMetres(measured.outlineM, 2) },
                {
                  label: t.corners,
                  value: formatInteger(shape.flat().reduce((n, ring) => n + ring.length / 2, 0)),
                },
                row,
              ]
            : [{ label: t.corners, value: t.point }, row]
        }
      />
      {measured ? <p className={parts.hint}>{t.legal(crsName(plane))}</p> : null}
    </section>
  );
};
