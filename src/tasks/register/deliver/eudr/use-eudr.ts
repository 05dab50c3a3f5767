import { useMemo, useState } from "react";
import type { EudrAnswer } from "../../../../answers/register/eudr/judge-eudr.ts";
import type { Dataset } from "../../../../domain/dataset.ts";
import { type Answered, useAnswer } from "../../../use-answer.ts";
import type { RegisterContext } from "../../register-section.ts";
import { type EudrVerdict, eudrVerdict } from "../model/eudr-delivery.ts";
import {
  declaredHectares,
  type EudrSettings,
  offeredPlaces,
  offeredProducers,
} from "../model/eudr-names.ts";

export interface EudrModel {
  readonly answered: Answered<EudrAnswer>;
  readonly settings: EudrSettings;
  readonly setSettings: (settings: EudrSettings) => void;
  /** null while plots are being looked at. */
  readonly verdict: EudrVerdict | null;
}

/** Which plots are ready for the EU, as they would be written with the chosen names. */
export const useEudr = (
  { analyses }: Pick<RegisterContext, "analyses">,
  register: Dataset<"plots">,
  members: readonly number[],
): EudrModel => {
  const [settings, setSettings] = useState<EudrSettings>(() => ({
    producer: offeredProducers(register)[0] ?? "apellidos_nombres",
    place: offeredPlaces(register)[0] ?? "caserio",
  }));
  const question = useMemo(
    () => ({
      geometry: register.geometry,
      crs: register.crs,
      declaredHa: declaredHectares(register),
    }),
    [register],
  );
  const answered = useAnswer(analyses, "registerEudr", question, register);
  const answer = answered.current ? answered.value : null;
  const verdict = useMemo(
    () => answer && eudrVerdict(register, answer, settings, members),
    [register, answer, settings, members],
  );
  return { answered, settings, setSettings, verdict };
};
