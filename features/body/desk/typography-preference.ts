const key = 'redaction:typographie';

/** Whether this person wants French set as they type, on this device. On unless they said no. */
export function wantsTypography(): boolean {
  try {
    return localStorage.getItem(key) !== 'non';
  } catch {
    return true;
  }
}

/** Remembers the choice; a browser that refuses storage forgets it with the page. */
export function keepTypography(isOn: boolean): void {
  try {
    localStorage.setItem(key, isOn ? 'oui' : 'non');
  } catch {
    // Nothing to keep it in.
  }
}
