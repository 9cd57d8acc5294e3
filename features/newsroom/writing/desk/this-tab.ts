const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/** This window, for as long as its page lives: a reload or a copy of the tab is another. */
export const thisTab: string = Array.from(
  crypto.getRandomValues(new Uint8Array(16)),
  (byte) => alphabet[byte % alphabet.length],
).join('');
