import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IDestination } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';

/** A queue as the place for what a function could not take. The library's own lets the function look at the queue too. */
export const keptIn = ({ queueArn: destination }: IQueue): IDestination => ({
  bind: (_scope, target) => {
    target.addToRolePolicy?.(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [destination] }),
    );
    return { destination };
  },
});
