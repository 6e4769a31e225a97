import {
  type CloudFrontClient,
  type DistributionConfig,
  GetDistributionConfigCommand,
  InvalidIfMatchVersion,
  PreconditionFailed,
  UpdateDistributionCommand,
} from '@aws-sdk/client-cloudfront';
import type { EdgeHeader } from '../../ports/origin-secret.ts';

type Origin = NonNullable<NonNullable<DistributionConfig['Origins']>['Items']>[number];

/** The header of a distribution’s origins that says the secret. Everything else of its settings stays as it is. */
export const cloudFrontHeader = (
  client: CloudFrontClient,
  distributionId: string,
  header: string,
): EdgeHeader => {
  const isOurs = ({ HeaderName }: { HeaderName: string | undefined }): boolean =>
    HeaderName?.toLowerCase() === header;
  const settings = async () => {
    const { DistributionConfig: config, ETag: version } = await client.send(
      new GetDistributionConfigCommand({ Id: distributionId }),
    );
    if (config === undefined || version === undefined) throw new Error('There is no distribution');
    return { config, version };
  };
  const withHeader = (origin: Origin, value: string): Origin => ({
    ...origin,
    CustomHeaders: {
      Quantity: origin.CustomHeaders?.Quantity,
      ...origin.CustomHeaders,
      Items: origin.CustomHeaders?.Items?.map((each) =>
        isOurs(each) ? { ...each, HeaderValue: value } : each,
      ),
    },
  });
  return {
    read: async () => {
      const { config, version } = await settings();
      const headers = config.Origins?.Items?.flatMap((each) => each.CustomHeaders?.Items ?? []);
      const value = headers?.find(isOurs)?.HeaderValue;
      if (value === undefined) throw new Error('The distribution says no secret');
      return { value, version };
    },
    say: async (value, version) => {
      const { config, version: found } = await settings();
      if (found !== version) return 'changed-meanwhile';
      const Origins = {
        Quantity: config.Origins?.Quantity,
        Items: config.Origins?.Items?.map((each) => withHeader(each, value)),
      };
      try {
        await client.send(
          new UpdateDistributionCommand({
            Id: distributionId,
            IfMatch: version,
            DistributionConfig: { ...config, Origins },
          }),
        );
        return 'said';
      } catch (error) {
        if (error instanceof PreconditionFailed || error instanceof InvalidIfMatchVersion)
          return 'changed-meanwhile';
        throw error;
      }
    },
  };
};
