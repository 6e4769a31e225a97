import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { serviceFunctions } from '../../infra/service.ts';
import { synthesize } from './support/synthesized.ts';

const heard = synthesize();
const pool = heard.only('AWS::Cognito::UserPool', 'Data');
const client = heard.only('AWS::Cognito::UserPoolClient', 'Service');

describe('who can sign in', () => {
  test('nobody signs themself up, and everybody has a second step', () => {
    expect(pool.properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
    });
    expect(pool.deletionPolicy).toBe('Retain');
  });

  test('the page is sent a code, back to the desk and nowhere else, and holds no secret', () => {
    const desk = expect.stringMatching(/^https:\/\/Pages\.\w+\.DomainName\/desk$/);
    expect(client.properties).toMatchObject({
      AllowedOAuthFlows: ['code'],
      AllowedOAuthFlowsUserPoolClient: true,
      CallbackURLs: [desk],
      LogoutURLs: [desk],
      GenerateSecret: false,
      EnableTokenRevocation: true,
      PreventUserExistenceErrors: 'ENABLED',
    });
  });

  test('tokens are short', () => {
    expect(client.properties).toMatchObject({
      AccessTokenValidity: 15,
      IdTokenValidity: 15,
      RefreshTokenValidity: 60,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
    });
  });
});

describe('the check of tokens', () => {
  const authorizer = heard.only('AWS::ApiGatewayV2::Authorizer', 'Service');

  test('takes those of this pool, for this page', () => {
    expect(authorizer.properties).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: {
        Audience: [`Service.${client.id}`],
        Issuer: expect.stringMatching(
          /^https:\/\/cognito-idp\.eu-west-2\.amazonaws\.com\/Data\.StaffPool/,
        ),
      },
    });
  });

  test('stands before every route of the desk, and before no other', () => {
    const checked = heard
      .all('AWS::ApiGatewayV2::Route')
      .map(({ properties }) =>
        z
          .object({
            RouteKey: z.string(),
            AuthorizationType: z.optional(z.string()),
            AuthorizerId: z.optional(z.string()),
          })
          .parse(properties),
      )
      .filter(({ AuthorizationType }) => AuthorizationType === 'JWT');
    expect(checked.map(({ RouteKey }) => RouteKey).sort()).toEqual(
      serviceFunctions
        .flatMap(({ triggers }) => triggers)
        .flatMap((trigger) =>
          trigger.kind === 'http' && trigger.path.startsWith('/api/desk/')
            ? [`${trigger.method} ${trigger.path}`]
            : [],
        )
        .sort(),
    );
    for (const { AuthorizerId } of checked) {
      expect(AuthorizerId).toBe(`Service.${authorizer.id}`);
    }
  });
});
