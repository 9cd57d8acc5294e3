/** What a style attribute says of a text's meaning; everything else of it is dropped. */
export type ElementStyle = {
  isHidden: boolean;
  weight: 'strong' | 'normal' | null;
  isItalic: boolean;
  position: 'sub' | 'sup' | null;
  /** Word: this paragraph is an item of a list; this span is its bullet or number. */
  isWordItem: boolean;
  isWordMarker: boolean;
};

const weightOf = (value: string): ElementStyle['weight'] => {
  if (value === 'bold' || value === 'bolder' || Number(value) >= 600) return 'strong';
  return value === 'normal' || value === 'lighter' || Number(value) > 0 ? 'normal' : null;
};

const slanted = new Set(['italic', 'oblique']);
const noWordItem = new Set(['ignore', 'none', 'skip']);

/** Reads the few declarations that matter, in one pass. */
export function readStyle(style: string): ElementStyle {
  const found: ElementStyle = {
    isHidden: false,
    weight: null,
    isItalic: false,
    position: null,
    isWordItem: false,
    isWordMarker: false,
  };
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration
      .slice(colon + 1)
      .replace(/!important/i, '')
      .trim()
      .toLowerCase();
    switch (declaration.slice(0, colon).trim().toLowerCase()) {
      case 'display':
        found.isHidden ||= value === 'none';
        break;
      case 'visibility':
        found.isHidden ||= value === 'hidden';
        break;
      case 'mso-hide':
        found.isHidden ||= value === 'all';
        break;
      case 'font-weight':
        found.weight = weightOf(value);
        break;
      case 'font-style':
        found.isItalic = slanted.has(value);
        break;
      case 'vertical-align':
        if (value === 'super') found.position = 'sup';
        if (value === 'sub') found.position = 'sub';
        break;
      case 'mso-list':
        found.isWordMarker = value === 'ignore';
        found.isWordItem = !noWordItem.has(value);
        break;
    }
  }
  return found;
}
