import { formatDistance } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { NumberField } from "../../../ui/controls/number-field.tsx";
import { SegmentedControl } from "../../../ui/controls/segmented-control.tsx";
import { Select } from "../../../ui/controls/select.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { CELL_SIZES } from "../analysis/hot-spots/propose-cell-size.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { BORER_LIMITS } from "../model/borer-view.ts";
import { hotSpotTexts } from "../texts/hot-spot-texts.ts";
import panel from "./panel.module.css";
import { proposalWords } from "./proposal-words.ts";

const POINT = "punto";
const PROPOSED = "";

const ascending = (sizes: readonly number[]): readonly number[] =>
  [...new Set(sizes)].sort((a, b) => a - b);

/** What is compared with what: units, their band with its reason, and the rate. */
export const UnitSection = ({ model }: { readonly model: BorerModel }) => {
  const t = useTexts(hotSpotTexts);
  const { locale } = useLocale();
  const { view, set, proposedUnit, hotSpots } = model;
  const found = hotSpots.value;
  const proposal = found?.proposal ?? null;
  const sizes = ascending([...CELL_SIZES, ...(typeof view.unit === "number" ? [view.unit] : [])]);
  const unitName = (unit: "point" | number): string =>
    unit === "point" ? t.unitPoint : t.unitCell(formatDistance(unit));
  return (
    <section className={parts.section}>
      <div className={panel.form}>
        <Select
          label={t.unit}
          hint={
            view.unit !== null || found?.notComputable === "one-place"
              ? undefined
              : proposedUnit === "point"
                ? t.whyPoint
                : t.whyCell
          }
          value={view.unit === "point" ? POINT : view.unit === null ? PROPOSED : String(view.unit)}
          options={[
            ...(proposedUnit === null
              ? []
              : [{ value: PROPOSED, label: t.proposed(unitName(proposedUnit)) }]),
            ...(proposedUnit === "point" && view.unit !== "point"
              ? []
              : [{ value: POINT, label: t.unitPoint }]),
            ...sizes
              .filter((size) => size !== proposedUnit || view.unit === size)
              .map((size) => ({ value: String(size), label: unitName(size) })),
          ]}
          onChange={(value) =>
            set({
              unit: value === POINT ? "point" : value === PROPOSED ? null : Number(value),
              band: null,
              selection: null,
            })
          }
        />
        {found ? (
          <div>
            <NumberField
              label={t.band}
              inline
              unit="m"
              step={100}
              min={BORER_LIMITS.band[0]}
              max={BORER_LIMITS.band[1]}
              format={formatInteger}
              value={view.band ?? found.band}
              onChange={(band) => set({ band: band === proposal?.band ? null : band })}
            />
            <p className={parts.hint}>{proposalWords(proposal, found.unit, locale)}</p>
            {view.band !== null && proposal !== null ? (
              <Button look="link" onClick={() => set({ band: null })}>
                {t.bandProposed}
              </Button>
            ) : null}
          </div>
        ) : null}
        <div>
          <h3 className={panel.label}>{t.rate}</h3>
          <SegmentedControl
            label={t.rate}
            value={view.rate}
            segments={[
              { value: "eb", label: t.eb },
              { value: "raw", label: t.raw },
            ]}
            onChange={(rate) => set({ rate })}
          />
          <p className={parts.hint}>{t.rateWhy[view.rate]}</p>
        </div>
      </div>
    </section>
  );
};
