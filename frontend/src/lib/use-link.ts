import { useLocation } from "@tanstack/react-router";

/** The secret of a mail's link: it stays after the #, where no server sees it. What a sign-in adds comes after a &. */
export const useLink = () => useLocation().hash.split("&")[0] ?? "";
