import { Duration } from 'aws-cdk-lib';
import type { IHttpRouteAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  OAuthScope,
  UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { SignInSettings } from '../../functions/settings.ts';
import type { IntakeApi } from './intake-api.ts';
import type { StaffPool } from './staff-pool.ts';

export type StaffDoorProps = {
  readonly staff: StaffPool;
  /** The address of the service: staff come back to its desk and to nowhere else. */
  readonly origin: string;
  readonly api: IntakeApi;
};

const scopes = [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE];

/**
 * The desk as a client of the pool, and the check of its tokens. The page holds no secret, so only the code flow with PKCE
 * is open. Tokens are short, because the half hour of `functions/domain/staff/session.ts` is held by us.
 */
export class StaffDoor extends Construct {
  readonly authorizer: IHttpRouteAuthorizer;
  readonly settings: SignInSettings;

  constructor(scope: Construct, id: string, { staff, origin, api }: StaffDoorProps) {
    super(scope, id);
    const desk = `${origin}/desk`;
    const client = new UserPoolClient(this, 'Desk', {
      userPool: staff.pool,
      generateSecret: false,
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes,
        callbackUrls: [desk],
        logoutUrls: [desk],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      refreshTokenValidity: Duration.hours(1),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
    const { userPoolClientId: clientId } = client;
    this.authorizer = api.tokenCheck(this, 'Check', { issuer: staff.issuer, clientId });
    this.settings = {
      issuer: staff.issuer,
      clientId,
      scope: scopes.map(({ scopeName }) => scopeName).join(' '),
      authorize: `${staff.origin}/oauth2/authorize`,
      token: `${staff.origin}/oauth2/token`,
      logout: `${staff.origin}/logout`,
    };
  }
}
