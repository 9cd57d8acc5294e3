'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { webhookWords as words } from '#words/reach/distribution/webhooks.ts';

/** A secret in clear, this once. */
export function ShownSecret({ sentence, secret }: { sentence: string; secret: string }) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(secret);
    setIsCopied(true);
  };
  return (
    <div className="note note-bonne" role="status">
      <p>{sentence}</p>
      <p className="gestes">
        <code className="webhook-secret">{secret}</code>
        {/* Browsers give the clipboard to https and loopback alone; the text can always be selected. */}
        {typeof navigator !== 'undefined' && navigator.clipboard ? (
          <Button onClick={() => void copy()}>{isCopied ? words.copied : words.copy}</Button>
        ) : null}
      </p>
    </div>
  );
}
