/** Credentials mean nothing to the local database, but its clients insist on some. */
export const localClient = {
  region: 'eu-west-2',
  credentials: { accessKeyId: 'platform', secretAccessKey: 'local' },
} as const;
