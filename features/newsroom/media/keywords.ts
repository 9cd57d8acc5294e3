/** Keywords as one types them: separated by commas, semicolons or line breaks. */
export const splitKeywords = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
