import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import type { ConsentAudience, MyTestimonial, ReviewedTestimonial } from "@/lib/model";
import { dataUrl } from "@/lib/picture";

/** Portraits as `data:` addresses: they are read with one's account, which an image cannot say. */
export const portraits = {
  mine: (slug: string, { version }: MyTestimonial) =>
    queryOptions({
      queryKey: ["mine", "portrait", slug, version],
      queryFn: async ({ signal }) => {
        const call = api.GET("/api/v1/me/networks/{slug}/testimonial/portrait", {
          params: { path: { slug } },
          parseAs: "blob",
          signal,
        });
        return dataUrl((await body(call)) as unknown as Blob);
      },
    }),
  toReview: (slug: string, { id, version }: ReviewedTestimonial) =>
    queryOptions({
      queryKey: ["testimonials", slug, "portrait", id, version],
      queryFn: async ({ signal }) => {
        const call = api.GET("/api/v1/networks/{slug}/testimonials/{id}/portrait/review", {
          params: { path: { slug, id } },
          parseAs: "blob",
          signal,
        });
        return dataUrl((await body(call)) as unknown as Blob);
      },
    }),
};

const ofVersion = ({ version }: MyTestimonial) => ({ "If-Match": `"${version}"` });

export const putPortrait = (slug: string, file: File, current: MyTestimonial) =>
  body(
    api.PUT("/api/v1/me/networks/{slug}/testimonial/portrait", {
      params: { path: { slug }, header: ofVersion(current) },
      headers: { "Content-Type": file.type },
      body: file as unknown as string,
      bodySerializer: (content) => content as unknown as BodyInit,
    }),
  );

export const removePortrait = (slug: string, current: MyTestimonial) =>
  body(
    api.DELETE("/api/v1/me/networks/{slug}/testimonial/portrait", {
      params: { path: { slug }, header: ofVersion(current) },
    }),
  );

export const giveImageRight = ({ network, text }: ConsentAudience) =>
  body(
    api.POST("/api/v1/me/consents", {
      body: { network: network.slug, audience: "PHOTO", action: "GRANT", textSha256: text.sha256 },
    }),
  );
