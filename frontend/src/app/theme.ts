import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from "@mantine/core";

const dark: MantineColorsTuple = [
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
const leaf: MantineColorsTuple = [
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
const honey: MantineColorsTuple = [
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
const sky: MantineColorsTuple = [
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
const clay: MantineColorsTuple = [
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

export const theme = createTheme({
  colors: { dark, leaf, honey, sky, clay },
  primaryColor: "leaf",
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  black: "#1d2733",
  defaultRadius: 10,
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    return input.variant === "filled" ? { ...colors, color: "var(--on-action)" } : colors;
  },
  cursorType: "pointer",
  respectReducedMotion: true,
  fontFamily: '"Atkinson Hyperlegible Next", system-ui, sans-serif',
  headings: { fontFamily: '"Bricolage Grotesque", system-ui, sans-serif', fontWeight: "700" },
  fontSizes: { xs: "0.875rem", sm: "1rem", md: "1.0625rem", lg: "1.1875rem", xl: "1.3125rem" },
  lineHeights: { md: "1.55" },
  components: {
    Input: { defaultProps: { size: "md" } },
    TextInput: { defaultProps: { size: "md" } },
    Textarea: { defaultProps: { size: "md" } },
    Select: { defaultProps: { size: "md" } },
    MultiSelect: { defaultProps: { size: "md" } },
    NativeSelect: { defaultProps: { size: "md" } },
    Checkbox: { defaultProps: { iconColor: "var(--on-action)" } },
    Switch: { defaultProps: { withThumbIndicator: false } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 120 } } },
  },
});

/** Outlined and bare buttons keep their colour in the dark, where Mantine would make them white. */
const onDark = (name: string, shade: string) => ({
  [`--mantine-color-${name}-outline`]: shade,
  [`--mantine-color-${name}-text`]: shade,
  [`--mantine-color-${name}-light-color`]: shade,
});

/** Mantine speaks with the tokens of tokens.css, in both colour schemes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    "--mantine-color-body": "var(--paper)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--muted)",
    "--mantine-color-anchor": "var(--sky)",
    "--mantine-color-error": "var(--clay)",
    "--mantine-color-placeholder": "var(--muted)",
    "--mantine-color-default": "var(--card)",
    "--mantine-color-default-border": "var(--control)",
    "--mantine-color-default-hover": "var(--hover)",
    "--mantine-color-disabled": "var(--hover)",
    "--mantine-color-disabled-color": "var(--muted)",
  },
  light: {},
  dark: { ...onDark("leaf", leaf[4]), ...onDark("clay", clay[4]) },
});
