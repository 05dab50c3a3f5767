import { crsName } from "../../../../geo/crs/crs-name.ts";
import { formatHectares, formatMetres } from "../../../../i18n/format-measure.ts";
import { formatInteger, UNKNOWN } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import parts from "../../../../ui/layout/panel-parts.module.css";
import { type Fact, FactList } from "../../../../ui/text/fact-list.tsx";
import { drawTexts } from "../draw-texts.ts";
import { useBeforeArea } from "../model/use-before-area.ts";
import type { DrawModel } from "../model/use-draw-model.ts";
import styles from "./draw-parts.module.css";

/** A difference with its sign: "+0.0120 ha", "-0.0120 ha". */
const signed = (m2: number): string =>
  `${m2 > 0 ? "+" : m2 < 0 ? "-" : ""}${formatHectares(Math.abs(m2))}`;

/** Area and lengths of what is drawn at this moment. */
export const SketchFigures = ({ model }: { readonly model: DrawModel }) => {
  const { facts, plane, state } = model;
  const t = useTexts(drawTexts);
  const before = useBeforeArea(model);
  if (!facts || !state) return null;
  const { tool } = state.sketch;
  const crossed = facts.waits === "faults";
  // An outline that crosses itself has no area that could be told.
  const [first] = crossed ? [] : facts.shapes;
  const measure = tool === "measure";
  const sum = (of: "areaM2" | "ellipsoidalM2") =>
    facts.shapes.reduce((total, shape) => total + shape[of], 0);
  const figures: Fact[] = [
    ...(first ? [{ label: t.ellipsoid, value: formatHectares(sum("ellipsoidalM2")) }] : []),
    ...(first && tool !== "split"
      ? [
          {
            label: first.parts.some((rings) => rings.length > 1) ? t.perimeterHoles : t.perimeter,
            value: formatMetres(first.outlineM, 2),
          },
        ]
      : []),
    ...(facts.removed ? [{ label: t.removed, value: formatHectares(facts.removed.areaM2) }] : []),
    ...(facts.pathM !== null && tool === "split"
      ? [{ label: t.length, value: formatMetres(facts.pathM, 2) }]
      : []),
    ...(before !== null && first && tool !== "split"
      ? [
          { label: t.was, value: formatHectares(before) },
          { label: t.change, value: signed(sum("areaM2") - before) },
        ]
      : []),
    ...(first && !measure
      ? [
          {
            label: t.corners,
            value: formatInteger(
              facts.shapes
                .flatMap((shape) => shape.parts.flat())
                .reduce((n, ring) => n + ring.length / 2, 0),
            ),
          },
        ]
      : []),
  ];
  return (
    <section className={parts.section} aria-label={t.planar}>
      {measure ? (
        <>
          <p className={styles.areaName}>{t.length}</p>
          <p className={styles.area}>{formatMetres(facts.pathM ?? 0, 2)}</p>
        </>
      ) : null}
      {crossed ? (
        <>
          <p className={styles.areaName}>{t.planar}</p>
          <p className={styles.area}>{UNKNOWN}</p>
        </>
      ) : null}
      {first ? (
        <>
          <p className={styles.areaName}>
            {measure ? t.closedArea : facts.removed ? t.left : t.planar}
          </p>
          <p className={styles.area}>{formatHectares(sum("areaM2"))}</p>
        </>
      ) : null}
      {figures.length > 0 ? <FactList facts={figures} /> : null}
      <p className={parts.hint}>{t.legal(crsName(plane))}</p>
    </section>
  );
};
