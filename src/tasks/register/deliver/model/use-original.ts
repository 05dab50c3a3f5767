import { useEffect, useState } from "react";
import type { IntakeReport } from "../../../../intake/intake-report.ts";
import type { RegisterBook } from "../../../register-book.ts";

/** The register as it came, read once more with nothing changed; null until it is there. */
export const useOriginal = ({ original, report }: RegisterBook): IntakeReport | null => {
  const [came, setCame] = useState<IntakeReport | null>(null);
  const id = report?.file.sha256;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once a file, however often it is changed.
  useEffect(() => {
    let gone = false;
    original?.().then(
      (read) => gone || setCame(read),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [id]);
  return came;
};
