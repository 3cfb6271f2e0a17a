import { api, body } from "./api";
import { download } from "./download";
import type { Fee } from "./model";

/** Saves the receipt of a fee as a file of the person's device. */
export async function downloadReceipt({ network: slug, id, receiptNumber }: Fee) {
  const pdf: Blob = await body(
    api.GET("/api/v1/networks/{slug}/fees/{id}/receipt", { params: { path: { slug, id } }, parseAs: "blob" }),
  );
  download(pdf, `recu-${receiptNumber}.pdf`);
}
