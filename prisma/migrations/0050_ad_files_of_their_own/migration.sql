-- ads.txt leaves the newspaper's settings for the ad desk (features/ads/ad-files.ts). Both files said the same so far.
INSERT INTO settings (key, value, updated_by_id, updated_at)
SELECT 'ad-files', jsonb_build_object('adsTxt', lines.text, 'appAdsTxt', lines.text, 'sellersJson', ''), updated_by_id, now()
FROM settings,
  LATERAL (
    SELECT string_agg(line, E'\n' ORDER BY at) AS text
    FROM jsonb_array_elements_text(CASE jsonb_typeof(value -> 'adsTxt') WHEN 'array' THEN value -> 'adsTxt' ELSE '[]' END)
      WITH ORDINALITY AS told(line, at)
  ) AS lines
WHERE key = 'newspaper' AND lines.text IS NOT NULL
ON CONFLICT (key) DO NOTHING;

UPDATE settings SET value = value - 'adsTxt' WHERE key = 'newspaper' AND value ? 'adsTxt';
