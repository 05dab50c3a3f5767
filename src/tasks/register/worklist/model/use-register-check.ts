import { useEffect, useMemo, useState } from "react";
import type {
  CheckReference,
  CheckSettings,
  RegisterCheckAnswer,
  RegisterCheckQuestion,
} from "../../../../answers/register/register-check.ts";
import type { Dataset } from "../../../../domain/dataset.ts";
import type { District } from "../../../../domain/district.ts";
import type { RegisterEdits } from "../../../../domain/register/register-edits.ts";
import { type Answered, useAnswer } from "../../../use-answer.ts";
import type { RegisterContext } from "../../register-section.ts";
import { checkSettings } from "../settings/check-settings-view.ts";
import { loadReference } from "./load-reference.ts";

const DAY_MS = 86_400_000;

export interface CheckRun {
  /** The last answer, of the register before a change until that of the register after it is there. */
  readonly answer: RegisterCheckAnswer | null;
  readonly running: boolean;
  /** How the asking goes, to be told and stopped. */
  readonly asking: Answered<RegisterCheckAnswer>;
  /** Empty until they are there, or where they could not be read. */
  readonly districts: readonly District[];
}

const NO_DISTRICTS: readonly District[] = [];

/** What the rules of a whole register say of it as it is read now; asked again when it changes. */
export function useRegisterCheck(
  { analyses, embedded, view }: Pick<RegisterContext, "analyses" | "embedded" | "view">,
  register: Dataset<"plots"> | null,
  apart: RegisterEdits["apart"],
): CheckRun {
  const [reference, setReference] = useState<CheckReference | null>(null);
  const set = JSON.stringify(checkSettings(view));
  const settings = useMemo(() => JSON.parse(set) as CheckSettings, [set]);
  const pairs = JSON.stringify(apart);
  const said = useMemo(() => JSON.parse(pairs) as RegisterEdits["apart"], [pairs]);
  useEffect(() => {
    let gone = false;
    void loadReference(embedded).then((loaded) => {
      if (!gone) setReference(loaded);
    });
    return () => {
      gone = true;
    };
  }, [embedded]);
  const question = useMemo<RegisterCheckQuestion | null>(() => {
    if (register === null || reference === null) return null;
    const today = Math.floor(Date.now() / DAY_MS);
    return { register, settings, reference, apart: said, today };
  }, [register, settings, reference, said]);
  const asking = useAnswer(analyses, "registerCheck", question, register?.id);
  return {
    answer: asking.value,
    // Told by what the answer is of, so that no moment passes for settled between a change and its check.
    running: question === null || !(asking.current || asking.cancelled),
    asking,
    districts: reference?.districts ?? NO_DISTRICTS,
  };
}
