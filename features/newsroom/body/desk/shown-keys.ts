const names: Record<string, string> = {
  Mod: 'Ctrl',
  Shift: 'Maj',
  Backspace: 'Retour arrière',
  ArrowUp: '↑',
  ArrowDown: '↓',
};
const onMac: Record<string, string> = { ...names, Mod: '⌘', Alt: '⌥', Shift: '⇧' };

const isMac = (): boolean => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

/** "Mod-Alt-q" as a person reads it: "Ctrl+Alt+Q", "⌘+⌥+Q" on a Mac. */
export const shownKeys = (keys: string): string =>
  keys
    .split('-')
    .map((key) => (isMac() ? onMac : names)[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join('+');
