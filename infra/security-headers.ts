const connectHere = "connect-src 'self'";

/**
 * What every response carries, from CloudFront's response headers policy on AWS and from the local portal here.
 * One constant, so that the two cannot differ.
 */
export const securityHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    connectHere,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
  ].join('; '),
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': [
    'accelerometer',
    'autoplay',
    'browsing-topics',
    'camera',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'geolocation',
    'gyroscope',
    'hid',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'picture-in-picture',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** The same for the pages of the desk, which may also ask where staff sign in for a token. */
export const deskHeaders = (
  signIn: string,
): Readonly<Record<keyof typeof securityHeaders, string>> => ({
  ...securityHeaders,
  'content-security-policy': securityHeaders['content-security-policy'].replace(
    connectHere,
    `${connectHere} ${signIn}`,
  ),
});
