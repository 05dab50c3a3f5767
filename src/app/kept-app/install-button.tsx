import { useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/controls/button.tsx";
import { install } from "./install-offer.ts";
import { offlineTexts } from "./offline-texts.ts";

const isInstalled = (): boolean =>
  globalThis.matchMedia?.("(display-mode: standalone)").matches ?? false;

/** Installs the app where the browser offers it; says so where it is. */
export const InstallButton = () => {
  const t = useTexts(offlineTexts);
  const [offer, setOffer] = useState(install.offer);
  if (isInstalled()) return <span>{t.installed}</span>;
  if (offer === null) return null;
  const ask = async (): Promise<void> => {
    // An offer can be asked once.
    install.offer = null;
    setOffer(null);
    await offer.prompt();
  };
  return <Button onClick={() => void ask()}>{t.install}</Button>;
};
