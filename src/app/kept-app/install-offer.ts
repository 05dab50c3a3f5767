/** What a browser offers where the page can be installed; the standard types do not know it. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

/** The browser's offer to install the page, which waits here until a person asks for it. */
export const install: { offer: InstallOffer | null } = { offer: null };

// The browser says it once, soon after the page has come: no lazy part would hear it.
globalThis.addEventListener?.("beforeinstallprompt", (event) => {
  event.preventDefault();
  install.offer = event as InstallOffer;
});
