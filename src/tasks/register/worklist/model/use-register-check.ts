import { useEffect, useMemo, useState } from "react";
import type {
  CheckReference,
  CheckSettings,
  RegisterCheckAnswer,
} from "../../../../answers/register/register-check.ts";
import type { Dataset } from "../../../../domain/dataset.ts";
import type { District } from "../../../../domain/district.ts";
import type { RegisterEdits } from "../../../../domain/register/register-edits.ts";
import type { RegisterContext } from "../../register-section.ts";
import { checkSettings } from "../settings/check-settings-view.ts";
import { loadReference } from "./load-reference.ts";

const DAY_MS = 86_400_000;

export interface CheckRun {
  /** The last answer, of the register before a change until that of the register after it is there. */
  readonly answer: RegisterCheckAnswer | null;
  readonly running: boolean;
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
  const [run, setRun] = useState<Omit<CheckRun, "districts">>({ answer: null, running: true });
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
  useEffect(() => {
    if (register === null || reference === null) return;
    const stop = new AbortController();
    setRun(({ answer }) => ({ answer, running: true }));
    const today = Math.floor(Date.now() / DAY_MS);
    const question = { register, settings, reference, apart: said, today };
    analyses
      .run("registerCheck", question, { signal: stop.signal })
      .then((answer) => setRun({ answer, running: false }))
      .catch(() => {
        if (!stop.signal.aborted) setRun({ answer: null, running: false });
      });
    return () => stop.abort();
  }, [analyses, register, reference, settings, said]);
  return { ...run, districts: reference?.districts ?? NO_DISTRICTS };
}
