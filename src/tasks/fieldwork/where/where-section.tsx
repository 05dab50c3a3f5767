import { useEffect, useState, useSyncExternalStore } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { receiver } from "../../../position/receiver.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import type { FieldworkContext } from "../fieldwork-section.ts";
import { whereTexts } from "./where-texts.ts";

/** Where the device is. */
export const WhereSection = ({ Frame: _Frame }: FieldworkContext) => {
  const t = useTexts(whereTexts);
  const state = useSyncExternalStore(receiver.subscribe, receiver.state);
  const [on, setOn] = useState(false);
  useEffect(() => (on ? receiver.use("precise") : undefined), [on]);
  return (
    <div id="resultado" tabIndex={-1}>
      <EmptyState
        title={t.intro}
        actions={
          <Button look="primary" icon="locate" onClick={() => setOn(!on)}>
            {on ? t.stop : t.start}
          </Button>
        }
      >
        {on && state.kind === "fix"
          ? `${state.fix.latitude}, ${state.fix.longitude} · ${t.gps(String(Math.round(state.fix.accuracy)))}`
          : on && state.kind === "searching"
            ? t.searching
            : t.introHint}
      </EmptyState>
    </div>
  );
};
