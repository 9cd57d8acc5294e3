import { Moment } from '#components/layout/moment.tsx';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { drawQrCode } from '#features/house/accounts/totp.ts';
import { urls } from '#lib/urls.ts';
import { secondFactorSetup as words } from '#words/house/accounts/second-factor.ts';

/** The application of codes: in use, being set up, or not there. `setup` is its secret and what the QR code says. */
export function TotpPart({
  since,
  setup,
}: {
  since: Date | null;
  setup: { secret: string; address: string } | null;
}) {
  if (since) {
    return (
      <p>
        {words.totpOn} <Moment at={since} />
      </p>
    );
  }
  if (setup) return <TotpSetup {...setup} />;
  return (
    <>
      <p>{words.totpHelp}</p>
      <form method="post" action={urls.apiTotpStart()}>
        <Button kind="primary" type="submit">
          {words.totpStart}
        </Button>
      </form>
    </>
  );
}

function TotpSetup({ secret, address }: { secret: string; address: string }) {
  const groups = secret.match(/.{1,4}/g) ?? [];
  return (
    <>
      <p>{words.totpScan}</p>
      <QrCode text={address} />
      <dl>
        <div>
          <dt>{words.totpKey}</dt>
          <dd>
            <code>{groups.join(' ')}</code>
          </dd>
        </div>
      </dl>
      <form className="formulaire" method="post" action={urls.apiTotpConfirmation()}>
        <TextField
          label={words.totpCode}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          required
        />
        <Button kind="primary" type="submit">
          {words.totpConfirm}
        </Button>
      </form>
    </>
  );
}

/** Always dark on light: cameras read no other. */
function QrCode({ text }: { text: string }) {
  const { path, size } = drawQrCode(text);
  return (
    <svg
      className="code-qr"
      viewBox={`0 0 ${size} ${size}`}
      width="240"
      height="240"
      role="img"
      aria-label={words.totpQr}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
