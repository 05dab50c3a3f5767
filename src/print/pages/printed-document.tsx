import { PrintCopy } from "../../ui/printing/print-copy.tsx";
import { PagesPreview } from "./pages-preview.tsx";
import { PrintedPages, type PrintedPagesProps } from "./printed-pages.tsx";

/**
 * The preview on the screen, and the copy for the printer: the copy stands all the while, so that the browser's own
 * print gives it too, with photos already read.
 */
export const PrintedDocument = (props: PrintedPagesProps) => (
  <>
    <PagesPreview {...props} />
    <PrintCopy>
      <PrintedPages {...props} />
    </PrintCopy>
  </>
);
