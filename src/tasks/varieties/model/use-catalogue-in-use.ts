import { useMemo } from "react";
import { readCatalogue } from "../../../domain/varieties/read-catalogue.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { screenTexts } from "../texts/screen-texts.ts";
import type { VarietiesContext } from "../varieties-context.ts";
import type { CatalogueInUse } from "./tab-parts.ts";
import { useEmbedded } from "./use-embedded.ts";

const SHIPPED = "data/variedades-wcr.json";

const readShipped = async (file: Blob) => readCatalogue(await file.text());

/** A person's own catalogue where one is active, else the one that ships; null while it comes, or where it could not be read. */
export const useCatalogueInUse = ({
  documents,
  embedded,
}: VarietiesContext): CatalogueInUse | null => {
  const t = useTexts(screenTexts);
  const shipped = useEmbedded(embedded, SHIPPED, readShipped).value;
  const own = documents.catalogues.find(({ id }) => id === documents.activeCatalogue);
  return useMemo(() => {
    if (own?.varieties) return { varieties: own.varieties, source: own.provenance.name, own: true };
    return (
      shipped && {
        varieties: shipped.varieties,
        source: t.shippedCatalogue(shipped.readYear),
        own: false,
      }
    );
  }, [own, shipped, t]);
};
