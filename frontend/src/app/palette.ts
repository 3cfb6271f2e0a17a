import type { MantineColorsTuple } from "@mantine/core";

/* The tokens of tokens.css are shade 8 in the light and shade 4 in the dark. */
export const dark: MantineColorsTuple = [
  "#eef1f3",
  "#c6ced6",
  "#a9b4bf",
  "#7d8a98",
  "#4a5866",
  "#33404d",
  "#1d252e",
  "#151b22",
  "#10161c",
  "#0b0f14",
];
export const leaf: MantineColorsTuple = [
  "#eff7f3",
  "#e4f1eb",
  "#c3e2d4",
  "#9bd0b8",
  "#6cc3a0",
  "#4da585",
  "#35896b",
  "#297b5d",
  "#1f6f50",
  "#17573e",
];
export const honey: MantineColorsTuple = [
  "#fefaf0",
  "#fcf1d3",
  "#f8e2a6",
  "#f3d073",
  "#eebf45",
  "#e3a008",
  "#b9820a",
  "#8f6508",
  "#6f4e08",
  "#4f3806",
];
export const sky: MantineColorsTuple = [
  "#f0f5fa",
  "#deeaf4",
  "#bcd5ea",
  "#a6c9e8",
  "#8dbbe3",
  "#5f97c6",
  "#437aa8",
  "#356b98",
  "#2b5f8a",
  "#214a6c",
];
export const clay: MantineColorsTuple = [
  "#fdf3f1",
  "#f9e2dd",
  "#f3c4bb",
  "#f1ab9d",
  "#ee9a8a",
  "#d9705b",
  "#c65741",
  "#bd4c37",
  "#b4432f",
  "#8c3424",
];
