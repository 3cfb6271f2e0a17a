import { useQuery } from "@tanstack/react-query";
import { mine } from "@/lib/mine";
import { places } from "@/lib/places";

/** Where the person acts: the place of their mandate, or else of their position. */
export function useMyPlace() {
  const { data: mandates } = useQuery(mine.mandates);
  const { data: positions } = useQuery(mine.positions);
  const held =
    mandates?.find(({ current }) => current)?.place ?? positions?.find(({ place }) => place)?.place;
  const { data: place } = useQuery({ ...places.one(held?.key ?? ""), enabled: held !== undefined });
  const isKnown = mandates !== undefined && positions !== undefined && (!held || place !== undefined);
  return { place, isKnown };
}
