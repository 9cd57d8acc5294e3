/** The paper of each theme (tokens.css), for what asks for a colour outside the styles: `theme-color`, the manifest. */
export const themeColors = { light: '#fdfcf9', dark: '#151517' } as const;
