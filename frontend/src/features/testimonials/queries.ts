import { queryOptions } from "@tanstack/react-query";
import { api, body, tagged } from "@/lib/api";
import type { MyTestimonial, ReviewedTestimonial, TestimonialState } from "@/lib/model";
import { isProblem } from "@/lib/problem";

export const testimonials = {
  mine: (slug: string) =>
    queryOptions({
      queryKey: ["mine", "testimonial", slug],
      queryFn: async ({ signal }) => {
        const call = api.GET("/api/v1/me/networks/{slug}/testimonial", {
          params: { path: { slug } },
          signal,
        });
        try {
          return (await tagged(call)).value;
        } catch (error) {
          if (isProblem(error, 404)) return null;
          throw error;
        }
      },
    }),
  reviews: (slug: string, state: TestimonialState) =>
    queryOptions({
      queryKey: ["testimonials", slug, "reviews", state],
      queryFn: async ({ signal }) =>
        (
          await body(
            api.GET("/api/v1/networks/{slug}/testimonials/reviews", {
              params: { path: { slug }, query: { state } },
              signal,
            }),
          )
        ).items,
    }),
};

const ifMatch = (version: number) => ({ "If-Match": `"${version}"` });

export const writeTestimonial = (slug: string, quote: string, current: MyTestimonial | null) =>
  body(
    api.PUT("/api/v1/me/networks/{slug}/testimonial", {
      params: { path: { slug }, ...(current && { header: ifMatch(current.version) }) },
      body: { quote },
    }),
  );

export const removeTestimonial = (slug: string, { version }: MyTestimonial) =>
  body(
    api.DELETE("/api/v1/me/networks/{slug}/testimonial", {
      params: { path: { slug }, header: ifMatch(version) },
    }),
  );

export const review = (
  slug: string,
  { id, version }: ReviewedTestimonial,
  publish: boolean,
  reason: string,
) =>
  body(
    api.PUT("/api/v1/networks/{slug}/testimonials/{id}/review", {
      params: { path: { slug, id }, header: ifMatch(version) },
      body: { publish, ...(reason && { reason }) },
    }),
  );
