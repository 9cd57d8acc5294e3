/** How large a body may be. Past these a body is refused with a sentence, never cut. */
export const bodyLimits = {
  /** UTF-8 bytes of the document as JSON. */
  bytes: 1_048_576,
  blocks: 2_000,
  listItems: 1_000,
  quotationParagraphs: 200,
  galleryPictures: 200,
  factBoxParts: 100,
  tableRows: 1_000,
  tableColumns: 40,
  /** Labels of a chart, its columns of figures, those of them that are drawn, and the largest figure. */
  chartRows: 200,
  chartColumns: 12,
  chartSeries: 5,
  chartName: 120,
  chartValue: 1e15,
  /** Characters of a caption, an alternative text or a title. */
  line: 2_000,
  /** Characters of a credit or an attribution. */
  credit: 500,
  url: 2_048,
} as const;
