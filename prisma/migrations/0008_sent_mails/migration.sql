-- What was sent keeps its envelope alone: the links in mails open doors, and their words are somebody's.
UPDATE outbox_messages
SET payload = (SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(payload)
               WHERE key IN ('to', 'subject'))
WHERE kind IN ('mail.send', 'notice.send') AND delivered_at IS NOT NULL;
