import { api, body } from "@/lib/api";
import { download } from "@/lib/download";
import type { TrackDocument } from "@/lib/model";

const at = (id: string, document: TrackDocument) => ({ path: { id, document: document.id } });

/** What is done with the documents of a track. */
export const documents = {
  /** The file goes as it is; the API looks at what it is. */
  add: (id: string, title: string, file: File) =>
    body(
      api.POST("/api/v1/tracks/{id}/documents", {
        params: { path: { id }, query: { title, name: file.name } },
        headers: { "Content-Type": "application/octet-stream" },
        body: file as unknown as string,
        bodySerializer: (content) => content as unknown as BodyInit,
      }),
    ),
  remove: (id: string, document: TrackDocument) =>
    body(api.DELETE("/api/v1/tracks/{id}/documents/{document}", { params: at(id, document) })),
  save: async (id: string, document: TrackDocument) => {
    const file: Blob = await body(
      api.GET("/api/v1/tracks/{id}/documents/{document}", { params: at(id, document), parseAs: "blob" }),
    );
    download(file, document.fileName);
  },
};
