import type { SignInSettings } from '../../functions/settings.ts';

/** Where staff would sign in, for a function that only passes it on. */
export const exampleSignIn: SignInSettings = {
  issuer: 'https://sign-in.example',
  clientId: 'heard-desk',
  scope: 'openid',
  authorize: 'https://sign-in.example/oauth2/authorize',
  token: 'https://sign-in.example/oauth2/token',
  logout: 'https://sign-in.example/logout',
};
