/** What of a browser's sharing the page uses; stood in for by tests. */
export interface ShareBrowser {
  readonly canShare: ((data: { readonly files: File[] }) => boolean) | null;
  readonly share: ((data: { readonly files: File[] }) => Promise<void>) | null;
  /** It takes only files of certain names and types, and says so only when it is asked to share one. */
  readonly isChromium: boolean;
}

/** This page's browser. */
export const shareBrowser = (): ShareBrowser => {
  const { share, canShare } = navigator as Partial<Navigator>;
  return {
    share: share ? (data) => share.call(navigator, data) : null,
    canShare: canShare ? (data) => canShare.call(navigator, data) : null,
    isChromium: "userAgentData" in navigator,
  };
};
