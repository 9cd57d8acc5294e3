const key = 'redaction:typographie';
/** What was chosen since the page opened: it counts even where the browser keeps nothing. */
let chosen: boolean | null = null;

/** Whether this person wants French set as they type, on this device. On unless they said no. */
export function wantsTypography(): boolean {
  if (chosen !== null) return chosen;
  try {
    return localStorage.getItem(key) !== 'non';
  } catch {
    return true;
  }
}

/** Remembers the choice; a browser that refuses storage forgets it with the page. */
export function keepTypography(isOn: boolean): void {
  chosen = isOn;
  try {
    localStorage.setItem(key, isOn ? 'oui' : 'non');
  } catch {
    // Nothing to keep it in.
  }
}
