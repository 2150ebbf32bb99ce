import { theme, type ThemeConfig } from 'antd';

const fontFamily =
  '-apple-system, BlinkMacSystemFont, "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Segoe UI", sans-serif';

const common = {
  fontFamily,
  fontSize: 14,
  borderRadius: 8,
  controlHeight: 36,
  wireframe: false,
  motionDurationMid: '0.15s',
  motionDurationSlow: '0.2s',
};

const components: ThemeConfig['components'] = {
  Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
  Drawer: { footerPaddingBlock: 12 },
  Form: { itemMarginBottom: 20, verticalLabelPadding: '0 0 6px' },
};

/** Ant Design in the product's own colours: one accent, warm paper by day, slate by night. Contrasts are at least 4.5 to 1. */
export const themes: Readonly<Record<'light' | 'dark', ThemeConfig>> = {
  light: {
    token: {
      ...common,
      colorPrimary: '#0f6e63',
      colorLink: '#0f6e63',
      colorError: '#b3261e',
      colorWarning: '#946200',
      colorSuccess: '#2d7a46',
      colorInfo: '#0f6e63',
      colorText: '#1d2326',
      colorTextSecondary: '#545d61',
      colorTextTertiary: '#5f686c',
      colorTextDescription: '#5f686c',
      colorTextPlaceholder: '#6b7478',
      colorBorder: '#d2d0c8',
      colorBorderSecondary: '#e6e4dd',
      colorBgLayout: '#f5f4f0',
    },
    components,
  },
  dark: {
    algorithm: theme.darkAlgorithm,
    token: {
      ...common,
      colorPrimary: '#1f8074',
      colorLink: '#62c8b9',
      colorError: '#e5645c',
      colorWarning: '#d9a13b',
      colorSuccess: '#5cb57b',
      colorInfo: '#62c8b9',
      colorText: '#e6e8e9',
      colorTextSecondary: '#b3bbbf',
      colorTextTertiary: '#9aa4a9',
      colorTextDescription: '#9aa4a9',
      colorTextPlaceholder: '#939ca1',
      colorBgBase: '#14171a',
      colorBgContainer: '#1c2024',
      colorBgElevated: '#23282d',
      colorBgLayout: '#14171a',
      colorBorder: '#3d454b',
      colorBorderSecondary: '#2d3338',
    },
    components,
  },
};
