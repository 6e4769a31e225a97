import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { securityHeaders } from '../../infra/security-headers.ts';
import { siteFiles } from './support/built-site.ts';
import { statementsOf } from './support/statements.ts';
import { synthesize } from './support/synthesized.ts';

const heard = synthesize();
const distribution = heard.only('AWS::CloudFront::Distribution');

describe('the bucket of pages', () => {
  test('only the edge can read it, and only this council’s edge', () => {
    const readers = statementsOf(heard.only('AWS::S3::BucketPolicy', 'Pages')).filter(
      (statement) => statement.Effect === 'Allow',
    );
    expect(readers.length).toBeGreaterThan(0);
    for (const reader of readers) {
      expect(reader.Principal).toEqual({ Service: 'cloudfront.amazonaws.com' });
      expect(JSON.stringify(reader.Condition)).toContain(`Pages.${distribution.id}`);
    }
  });

  test('every built file is published once, and the 404 page with its mark', () => {
    const publishingSchema = z.object({
      SourceObjectKeys: z.tuple([z.string()]),
      SystemMetadata: z.object({ 'cache-control': z.string() }),
      UserMetadata: z.optional(z.record(z.string(), z.string())),
    });
    const published = heard
      .all('Custom::CDKBucketDeployment')
      .map((each) => publishingSchema.parse(each.properties))
      .flatMap((each) =>
        (heard.staged.get(each.SourceObjectKeys[0].replace('.zip', '')) ?? []).map((file) => ({
          file,
          kept: each.SystemMetadata['cache-control'].includes('immutable'),
          mark: each.UserMetadata,
        })),
      );
    expect(published.map(({ file }) => file).sort()).toEqual([...siteFiles].sort());
    for (const { file, kept, mark } of published) {
      expect(kept).toBe(file.startsWith('assets/'));
      expect(mark).toEqual(file === '404.html' ? { status: '404' } : undefined);
    }
  });
});

describe('whoever publishes', () => {
  test('may fetch, put and tell the one edge, and may not read or delete what is there', () => {
    const [bucket] = heard.all('AWS::S3::Bucket', 'Pages');
    const may = statementsOf(heard.only('AWS::IAM::Policy', 'Pages')).map(
      ({ Action, Resource }) => [Action, Resource],
    );
    expect(may).toEqual([
      [['s3:GetObject'], [expect.stringMatching(/^arn:aws:s3:::cdk-\w+-assets-\S+\/\*$/)]],
      [['s3:ListBucket'], [`Pages.${bucket?.id}.Arn`]],
      [['s3:PutObject'], [`Pages.${bucket?.id}.Arn/*`]],
      [
        ['cloudfront:CreateInvalidation', 'cloudfront:GetInvalidation'],
        [`arn:aws:cloudfront::111122223333:distribution/Pages.${distribution.id}`],
      ],
      [
        ['logs:CreateLogStream', 'logs:PutLogEvents'],
        [expect.stringMatching(/^Pages\.PublishLog\w+\.Arn$/)],
      ],
    ]);
    expect(heard.all('AWS::IAM::Role', 'Pages')).toHaveLength(1);
    expect(heard.only('AWS::IAM::Role', 'Pages').properties).not.toHaveProperty(
      'ManagedPolicyArns',
    );
  });
});

describe('the one address', () => {
  const ofApi = {
    // The managed policy CachingDisabled.
    CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
    ViewerProtocolPolicy: 'https-only',
  };

  test('pages are the default; /api/* and /leave are the API, which is never cached or redirected', () => {
    expect(distribution.properties).toMatchObject({
      DistributionConfig: {
        HttpVersion: 'http2and3',
        DefaultRootObject: 'index.html',
        DefaultCacheBehavior: {
          AllowedMethods: ['GET', 'HEAD'],
          Compress: true,
          ViewerProtocolPolicy: 'redirect-to-https',
        },
        CacheBehaviors: [
          // All but Host, as AWS keeps it: no policy of named headers lets staff's tokens through.
          {
            PathPattern: '/api/desk/*',
            ...ofApi,
            OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
          },
          { PathPattern: '/api/*', ...ofApi },
          { PathPattern: '/leave', ...ofApi },
          { PathPattern: '/desk', AllowedMethods: ['GET', 'HEAD'] },
          { PathPattern: '/desk/*', AllowedMethods: ['GET', 'HEAD'] },
        ],
      },
    });
  });

  test('the API is called with the origin secret, which no template holds: CloudFormation looks it up', () => {
    const headersSchema = z.object({
      DistributionConfig: z.object({
        Origins: z.array(
          z.object({
            OriginCustomHeaders: z.optional(
              z.array(z.object({ HeaderName: z.string(), HeaderValue: z.string() })),
            ),
          }),
        ),
      }),
    });
    const { Origins } = headersSchema.parse(distribution.properties).DistributionConfig;
    const said = Origins.flatMap((each) => each.OriginCustomHeaders ?? []);
    // One origin for each kind of behaviour of the API, all by the same name.
    expect(said.length).toBeGreaterThan(0);
    for (const { HeaderName, HeaderValue } of said) {
      expect(HeaderName).toBe('x-heard-origin');
      expect(HeaderValue).toMatch(
        /^\{\{resolve:secretsmanager:Data\.OriginSecret\w+:SecretString:current::\}\}$/,
      );
    }
    for (const secret of heard.all('AWS::SecretsManager::Secret')) {
      expect(secret.properties).not.toHaveProperty('SecretString');
    }
  });

  test('no error page of the distribution can replace what the API answers', () => {
    expect(distribution.properties).not.toHaveProperty('DistributionConfig.CustomErrorResponses');
  });

  test('nobody keeps a list of who opened a page', () => {
    expect(distribution.properties).not.toHaveProperty('DistributionConfig.Logging');
  });

  test('functions see where a request came from, and not the host, which the API would refuse', () => {
    const { OriginRequestPolicyConfig: config } = z
      .object({
        OriginRequestPolicyConfig: z.object({
          HeadersConfig: z.object({ HeaderBehavior: z.string(), Headers: z.array(z.string()) }),
        }),
      })
      .parse(heard.only('AWS::CloudFront::OriginRequestPolicy').properties);
    expect(config.HeadersConfig.HeaderBehavior).toBe('whitelist');
    expect(config.HeadersConfig.Headers).toEqual(
      expect.arrayContaining(['Accept', 'Content-Type', 'CloudFront-Viewer-Address']),
    );
    expect(config.HeadersConfig.Headers).not.toContain('Host');
    expect(config.HeadersConfig.Headers.length).toBeLessThanOrEqual(10);
  });
});

describe('the headers of every response', () => {
  const policies = heard.all('AWS::CloudFront::ResponseHeadersPolicy');
  const named = (id: RegExp) => {
    const found = policies.find((each) => id.test(each.id));
    if (found === undefined) throw new Error(`There is no policy like ${id}.`);
    return found;
  };
  const policy = named(/^AddressHeaders/);
  const desk = named(/^AddressDeskHeaders/);

  test('pages and API carry the same policy', () => {
    const used = { ResponseHeadersPolicyId: `Pages.${policy.id}` };
    const ofDesk = { ResponseHeadersPolicyId: `Pages.${desk.id}` };
    expect(distribution.properties).toMatchObject({
      DistributionConfig: {
        DefaultCacheBehavior: used,
        CacheBehaviors: [used, used, used, ofDesk, ofDesk],
      },
    });
  });

  test('the desk may ask where staff sign in for a token, and nobody else may', () => {
    const signIn = "connect-src 'self' https://heard-bury-test.auth.eu-west-2.amazoncognito.com";
    expect(JSON.stringify(desk.properties)).toContain(signIn);
    expect(JSON.stringify(policy.properties)).not.toContain('amazoncognito');
    expect(policies).toHaveLength(2);
  });

  test.each(Object.entries(securityHeaders))(
    '%s is sent, whatever the origin says',
    (name, value) => {
      const text = JSON.stringify(policy.properties);
      const byMeaning: Readonly<Record<string, string>> = {
        'strict-transport-security': '"AccessControlMaxAgeSec":31536000,"IncludeSubdomains":true',
        'x-content-type-options': '"ContentTypeOptions":{"Override":true}',
      };
      expect(text).toContain(byMeaning[name] ?? JSON.stringify(value));
      expect(text).not.toContain('"Override":false');
    },
  );
});

describe('what the edge makes of an address', () => {
  const code = (id: string): string =>
    z
      .object({ FunctionCode: z.string() })
      .parse(
        heard.all('AWS::CloudFront::Function').find((each) => each.id.includes(id))?.properties,
      ).FunctionCode;
  const run = (id: string, event: unknown): unknown =>
    JSON.parse(JSON.stringify(runInNewContext(`${code(id)}; handler(event)`, { event })));

  test.each([
    ['/', '/index.html'],
    ['/child', '/child.html'],
    ['/assets/app-1a2b3c.js', '/assets/app-1a2b3c.js'],
    ['/bury.css', '/bury.css'],
    ['/no-such-page', '/404.html'],
    ['/child/', '/404.html'],
    ['/child.html', '/404.html'],
    ['/constructor', '/404.html'],
  ])('%s is the file %s', (uri, file) => {
    expect(run('ChoosePage', { request: { uri, headers: {} } })).toMatchObject({ uri: file });
  });

  test('the 404 page is a 404 and is not kept', () => {
    const response = {
      statusCode: 200,
      statusDescription: 'OK',
      headers: { 'x-amz-meta-status': { value: '404' }, 'content-type': { value: 'text/html' } },
    };
    expect(run('MarkMissing', { response })).toEqual({
      statusCode: 404,
      statusDescription: 'Not Found',
      headers: { 'cache-control': { value: 'no-store' }, 'content-type': { value: 'text/html' } },
    });
  });

  test('any other page stays as it is', () => {
    const response = { statusCode: 200, headers: { 'content-type': { value: 'text/html' } } };
    expect(run('MarkMissing', { response })).toEqual(response);
  });

  test('the code is small enough for the edge', () => {
    for (const each of ['ChoosePage', 'MarkMissing']) {
      expect(Buffer.byteLength(code(each))).toBeLessThan(10_240);
    }
  });
});
