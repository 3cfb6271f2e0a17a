import { type CSSVariablesResolver, createTheme, defaultVariantColorsResolver } from "@mantine/core";
import { clay, dark, honey, leaf, sky } from "./palette";

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
    Radio: { defaultProps: { iconColor: "var(--on-action)" } },
    RadioIndicator: { defaultProps: { iconColor: "var(--on-action)" } },
    InputWrapper: { defaultProps: { withAsterisk: false } },
    Switch: { defaultProps: { withThumbIndicator: false } },
    ModalRoot: { defaultProps: { centered: true, transitionProps: { duration: 120 } } },
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
