import { Duration, Stack } from 'aws-cdk-lib';
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpAuthorizer,
  HttpAuthorizerType,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Trigger } from '../service.ts';
import type { Stage } from '../stages.ts';
import { HarmAlarm } from './harm-alarm.ts';
import { HouseLog } from './house-log.ts';
import { keepFinding } from './nag-reasons.ts';

/** The route's template and not the path, no address, no query: nothing here says who asked or what they typed. */
const accessLine = AccessLogFormat.custom(
  JSON.stringify({
    requestId: AccessLogField.contextRequestId(),
    time: AccessLogField.contextRequestTime(),
    routeKey: AccessLogField.contextRouteKey(),
    status: AccessLogField.contextStatus(),
    latencyMilliseconds: AccessLogField.contextResponseLatency(),
  }),
);

const stageName = '$default';

export type Answer = {
  readonly trigger: Extract<Trigger, { kind: 'http' }>;
  readonly target: IFunction;
  /** Checks the tokens of a route that is for staff. */
  readonly authorizer: IHttpRouteAuthorizer;
  readonly harm: string;
  readonly notify: ITopic;
};

export type TokenCheck = { readonly issuer: string; readonly clientId: string };

/** The HTTP API behind `/api`. It starts empty: each function brings its own routes. */
export class IntakeApi extends Construct {
  /** The host that CloudFront calls. */
  readonly host: string;
  readonly apiId: string;
  private readonly api: HttpApi;

  constructor(scope: Construct, id: string, props: { readonly stage: Stage }) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      apiName: Stack.of(this).stackName,
      description: 'Heard: what the public sends',
      createDefaultStage: false,
    });
    const log = new HouseLog(this, 'Log', { retentionDays: props.stage.logRetentionDays });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName,
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: {
        rateLimit: props.stage.requestsPerSecond,
        burstLimit: props.stage.requestBurst,
      },
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: accessLine },
    });
    this.apiId = this.api.apiId;
    const { region, urlSuffix } = Stack.of(this);
    this.host = `${this.api.apiId}.execute-api.${region}.${urlSuffix}`;
  }

  /** The check of staff's tokens. Like the routes that ask for it, it belongs to the stack of the functions. */
  tokenCheck(scope: Construct, id: string, { issuer, clientId }: TokenCheck): IHttpRouteAuthorizer {
    const { authorizerId } = new HttpAuthorizer(scope, id, {
      httpApi: this.api,
      type: HttpAuthorizerType.JWT,
      identitySource: ['$request.header.Authorization'],
      jwtIssuer: issuer,
      jwtAudience: [clientId],
    });
    return HttpAuthorizer.fromHttpAuthorizerAttributes(scope, `${id}Used`, {
      authorizerId,
      authorizerType: 'JWT',
    });
  }

  /**
   * An alarm on errors of ours wherever they are, beside those of each route: it asks nothing of how AWS counts a route that takes
   * any method, and sees what no route is asked for, such as a function that the API may not call.
   */
  watch(scope: Construct, id: string, notify: ITopic): void {
    new HarmAlarm(scope, id, {
      metric: this.api.metricServerError({
        dimensionsMap: { ApiId: this.api.apiId, Stage: stageName },
        period: Duration.minutes(5),
      }),
      harm: 'Somebody was answered with an error of ours, and may not have been heard.',
      notify,
    });
  }

  /**
   * Answers one method and path with a function, and alarms on errors of ours there: a reply of 500 is a success to
   * Lambda, so its own error count would not see it. Routes belong to the function's stack, the API to its own.
   */
  answer(
    scope: Construct,
    id: string,
    { trigger, target, authorizer, harm, notify }: Answer,
  ): void {
    const { method, path } = trigger;
    const route = new HttpRoute(scope, id, {
      httpApi: this.api,
      routeKey: HttpRouteKey.with(path, HttpMethod[method]),
      integration: new HttpLambdaIntegration('Integration', target),
      ...(trigger.signedIn === true && { authorizer }),
    });
    if (trigger.signedIn !== true) keepFinding(route, 'noAccountNeeded');
    new HarmAlarm(scope, `${id}Failed`, {
      metric: this.api.metricServerError({
        dimensionsMap: {
          ApiId: this.api.apiId,
          Stage: stageName,
          Method: method,
          Resource: path,
        },
        period: Duration.minutes(5),
      }),
      harm,
      notify,
    });
  }
}
