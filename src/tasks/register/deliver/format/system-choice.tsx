import { type Crs, type UtmCrs, WGS84 } from "../../../../geo/crs/crs.ts";
import { crsName } from "../../../../geo/crs/crs-name.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Select } from "../../../../ui/controls/select.tsx";
import { deliverTexts } from "../texts/deliver-texts.ts";

export interface SystemChoiceProps {
  /** The register's own. */
  readonly own: Crs;
  /** The zone most of it lies in. */
  readonly zone: UtmCrs | null;
  /** null for the register's own. */
  readonly chosen: Crs | null;
  readonly onChoose: (crs: Crs | null) => void;
}

/** In which system the coordinates leave: their own, degrees, or metres of the zone. */
export const SystemChoice = ({ own, zone, chosen, onChoose }: SystemChoiceProps) => {
  const t = useTexts(deliverTexts);
  const others = [WGS84, ...(zone ? [zone] : [])].filter((crs) => crsName(crs) !== crsName(own));
  return (
    <Select
      label={t.system}
      value={chosen ? crsName(chosen) : ""}
      options={[
        { value: "", label: t.own(crsName(own)) },
        ...others.map((crs) => ({ value: crsName(crs), label: crsName(crs) })),
      ]}
      onChange={(name) => onChoose(others.find((crs) => crsName(crs) === name) ?? null)}
    />
  );
};
